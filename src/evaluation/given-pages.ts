/**
 * Tells pages whose texts are given, in text and features alone, as a telling would: every token on its own, then the
 * picture. So two ways of going on with a story can be timed on the same work. Knows no clock and no drawing.
 */

import type { HostTensor } from '../core/tensor.ts';
import { textTokens, type StoryTokens } from '../models/sequence.ts';
import type { StorySession } from '../story/model.ts';

/**
 * @param texts of all pages, the opening, which is read and not told, first
 * @returns the features [P, C] that were imagined for each page
 */
export async function tellGiven(
  session: Pick<StorySession, 'draft' | 'readPage' | 'show'>,
  tokens: StoryTokens,
  texts: readonly string[],
): Promise<HostTensor[]> {
  const pages: HostTensor[] = [];
  for (const [page, text] of texts.entries()) {
    // `<img>` is what the last scores before it say.
    if (page > 0) for (const id of textTokens(tokens, text, false).slice(0, -1)) await session.draft([id]);
    pages.push(await session.readPage(text));
    if (page + 1 < texts.length) await session.show(pages.at(-1)!);
  }
  return pages;
}

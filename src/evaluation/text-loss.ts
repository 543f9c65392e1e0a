/**
 * How likely a text is to a model. Two ways: of a page that comes next in a session, and of the pages of a told story to a
 * model that reads no more of it at once than it was trained on.
 */

import { cleanText, planEnd, planOf, textTokens, type StoryTokens } from '../models/sequence.ts';
import type { StoryModel, StorySession } from '../story/model.ts';
import { retention } from '../story/retention.ts';

/**
 * Passes the text as a draft, behind its plan if it has one, which does not count.
 * @param logits [V] after the page before
 * @returns nats a token, `<img>` included
 */
export async function textLoss(
  session: Pick<StorySession, 'draft'>,
  tokens: StoryTokens,
  text: string,
  logits: Float32Array,
): Promise<number> {
  const ids = textTokens(tokens, text, false);
  const first = planOf(text) === '' ? 0 : ids.indexOf(planEnd(tokens)) + 1;
  let nats = 0;
  for (const [i, id] of ids.entries()) {
    if (i >= first) nats += surprise(logits, id);
    if (i + 1 < ids.length) logits = await session.draft([id]);
  }
  return nats / (ids.length - first);
}

/** Nats that a token is worth under unnormalised log probabilities. */
function surprise(logits: Float32Array, id: number): number {
  const most = logits.reduce((max, value) => Math.max(max, value), -Infinity);
  const sum = logits.reduce((total, value) => total + Math.exp(value - most), 0);
  return most + Math.log(sum) - logits[id]!;
}

/** Pages that are read at once: training's ten, of which the later half is measured. */
const readPages = 10;
const measuredPages = 5;

/**
 * The losses of a story's pages after the opening to a reference model. It reads ten pages at a time as if they were a
 * story, everything kept, and with the pictures that it imagines itself, so neither who told the story nor how long it is
 * has a part in it: each page is measured after five to nine others, those near the opening after all there are.
 * @param told the texts, behind their plans where they have any
 * @returns nats a token
 */
export async function referenceLosses(model: StoryModel, told: readonly string[]): Promise<number[]> {
  const texts = model.plans ? told : told.map(cleanText);
  const losses: number[] = [];
  for (let first = 1; first < texts.length; first += measuredPages) {
    const session = model.startSession(retention('dense'));
    let logits = new Float32Array() as Float32Array;
    const from = Math.max(0, first + measuredPages - readPages);
    for (const [i, text] of texts.slice(from, first + measuredPages).entries()) {
      if (from + i >= first) losses.push(await textLoss(session, model.tokens, text, logits));
      logits = await session.show(await session.readPage(text));
    }
  }
  return losses;
}

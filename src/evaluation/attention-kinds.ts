/**
 * What kinds of tokens attention is counted by: those that the paper found to draw it (SEED-Story, section 3.4: first
 * tokens, punctuation, tokens next to `<img>` and `</img>`), and the rest. Knows no model and no weights.
 */

import { pageMarkLength, textTokens, type StoryTokens } from '../models/sequence.ts';
import { defaultRetention } from '../story/retention.ts';

/** What is next to a picture reaches as far as what the paper's policy keeps: [BoI - 4, BoI + 8) and [EoI - 8, EoI + 4). */
export const kindNames = {
  bos: 'BOS',
  first: `the story's tokens 2 to ${defaultRetention.firstTokens}`,
  mark: 'page marks',
  afterPicture: 'text just after </img>',
  text: 'other text',
  punctuation: 'punctuation in text',
  beforePicture: 'text just before <img>',
  beginImage: '<img>',
  pictureStart: "a picture's first tokens",
  pictureMiddle: "a picture's middle tokens",
  pictureEnd: "a picture's last tokens",
  endImage: '</img>',
} as const;

export type Kind = keyof typeof kindNames;
export const kinds = Object.keys(kindNames) as readonly Kind[];

/** What the policy `multimodal-sink` keeps of a page that has left the window. */
export const aroundPictures: readonly Kind[] = [
  ...(['mark', 'afterPicture', 'beforePicture', 'beginImage'] as const),
  ...(['pictureStart', 'pictureEnd', 'endImage'] as const),
];

const reach = { beforeBegin: 4, afterBegin: 7, beforeEnd: 8, afterEnd: 3 } as const;

/**
 * The kinds of a page's tokens in their order in the story, from BOS or the page mark to `</img>`. Where one is of several
 * kinds, as a full stop before `<img>` is, the place beside a picture counts.
 */
export function kindsOfPage(tokens: StoryTokens, text: string, isFirst: boolean): Kind[] {
  const ids = textTokens(tokens, text, isFirst);
  const mark = isFirst ? 0 : pageMarkLength(tokens, ids);
  const beginImage = ids.length - 1;
  const ofText = (at: number): Kind => {
    if (isFirst && at < defaultRetention.firstTokens) return at === 0 ? 'bos' : 'first';
    if (at < mark) return 'mark';
    if (at === beginImage) return 'beginImage';
    if (at >= beginImage - reach.beforeBegin) return 'beforePicture';
    if (!isFirst && at < reach.afterEnd) return 'afterPicture';
    return isPunctuation(tokens.codec.pieceOf(ids[at]!)) ? 'punctuation' : 'text';
  };
  return [...ids.map((_, at) => ofText(at)), ...kindsOfPicture(tokens.queries.length), 'endImage'];
}

function kindsOfPicture(count: number): Kind[] {
  return Array.from({ length: count }, (_, i) => {
    if (i < reach.afterBegin) return 'pictureStart';
    return i >= count - reach.beforeEnd ? 'pictureEnd' : 'pictureMiddle';
  });
}

/** `.`, `,`, `!"` and the like, with the space before them or without. */
function isPunctuation(piece: string): boolean {
  return /^\u2581?\p{P}+$/u.test(piece);
}

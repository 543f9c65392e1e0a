/** How much each token of a story counts for a language model that learns to foretell it. Knows no stage. */

import { planEnd, planStart, type StoryTokens } from '../models/sequence.ts';
import { placesOf } from './page-words.ts';

/**
 * How much names and things count beside other words of a text. They are one token in twenty, can only be told by looking back,
 * and are drowned out by what always follows one another: counted alike, after 3600 steps names were still no more likely
 * than chance has them.
 */
const nameWeight = 8;
/**
 * Of every token of a plan, where what happens is decided. All alike: much of a plan is open, and who gave names more would
 * have them stand where nothing should.
 */
const planWeight = 3;

/**
 * @param names token ids, as `tellingWords` gives them
 * @param ids of any stretch of a story
 * @returns one for each
 */
export function labelWeights(tokens: StoryTokens, names: ReadonlySet<number>, ids: readonly number[]): number[] {
  const weights = new Array<number>(ids.length).fill(1);
  for (const place of placesOf(names, tokens, ids)) weights[place] = nameWeight;
  for (const [start, end] of plansIn(tokens, ids)) weights.fill(planWeight, start, end);
  return weights;
}

/** Where plans stand among tokens, from their `<` to behind their `>`, or to the end. */
function plansIn(tokens: StoryTokens, ids: readonly number[]): (readonly [start: number, end: number])[] {
  const { codec } = tokens;
  const { length } = codec.encode(planStart(0));
  const [open, close] = [codec.encode('<').at(-1)!, planEnd(tokens)];
  return ids.flatMap((id, start) => {
    if (id !== open || !/^<p\d;/.test(codec.decode(ids.slice(start, start + length)))) return [];
    const end = ids.indexOf(close, start);
    return [[start, end < 0 ? ids.length : end + 1] as const];
  });
}

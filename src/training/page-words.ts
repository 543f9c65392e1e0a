/**
 * The words of pages, as the visual tokenizer learns to see them: from a
 * picture's features alone, which of the words that tell stories apart stand in its text. Such words are names, things,
 * places and weather, so features say who is there; verbs and particles, which no picture tells, would only be noise.
 * A word is a piece of the tokenizer's vocabulary, which gives whatever is common one of its own.
 *
 * Letters: B pictures, P features of width C, W words.
 */

import { float32, type HostTensor } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { binaryCrossEntropy, softmax, sum } from '../graph/ops/reduce.ts';
import { transpose } from '../graph/ops/shape.ts';
import { Scope } from '../graph/scope.ts';
import { cleanText, pageMark, type StoryTokens } from '../models/sequence.ts';
import { linear } from '../nn/linear.ts';

/** Prefix of the weights that read words from features. No model is shipped with them. */
export const wordScope = 'words';

/** Share of pages; what is rarer is learned too slowly. */
const rarest = 0.005;
/**
 * In nats, of residual inverse document frequency (Church and Gale, 1995): how much fewer stories have a word than if its
 * pages were spread over them by chance. About 0 for verbs and particles, 0.4 to 1 for places, above 1 for names and most
 * things, among stories of one language.
 */
const leastResidual = 0.05;
/** Above it are the names, things and places that stories of one language are about, and hardly another word. */
export const namesThingsAndPlaces = 0.4;

/**
 * The words that tell these stories apart, as token ids in ascending order; none where the stories are too few for that.
 * @param stories the texts of their pages
 * @param least residual inverse document frequency, in nats
 */
export function tellingWords(
  { codec }: Pick<StoryTokens, 'codec'>,
  stories: readonly (readonly string[])[],
  least = leastResidual,
): readonly number[] {
  const byStory = stories.map((texts) => texts.map((text) => wordsOf(codec, text)));
  const inPages = countsOf(byStory.flat());
  const inStories = countsOf(byStory.map((pages) => new Set(pages.flatMap((page) => [...page]))));
  const enough = rarest * byStory.flat().length;
  return [...inPages]
    .filter(([id, count]) => {
      const byChance = -Math.log(1 - Math.exp(-count / stories.length));
      const residual = -Math.log(inStories.get(id)! / stories.length) - byChance;
      return count >= enough && residual >= least;
    })
    .map(([id]) => id)
    .sort((a, b) => a - b);
}

/** How many times as often a name must be on the pages of a word that stands for it as on all. */
const leastLift = 3;

/**
 * The words that stand for one of some names, as token ids in ascending order: more than half of the pages that have the word
 * have the name, `leastLift` times as large a share as of all pages. What somebody is or wears is such a word; every story
 * says it of somebody.
 * @param stories the texts of their pages
 * @param names token ids, as `tellingWords` gives them
 */
export function wordsForNames(
  { codec }: Pick<StoryTokens, 'codec'>,
  stories: readonly (readonly string[])[],
  names: readonly number[],
): readonly number[] {
  const pages = stories.flat().map((text) => wordsOf(codec, text));
  const inPages = countsOf(pages);
  const enough = rarest * pages.length;
  const isName = new Set(names);
  const words = names.flatMap((name) => {
    const own = pages.filter((page) => page.has(name));
    const least = (leastLift * own.length) / pages.length;
    return [...countsOf(own)].flatMap(([id, count]) => {
      const all = inPages.get(id)!;
      const share = count / all;
      return !isName.has(id) && all >= enough && share > 0.5 && share >= least ? [id] : [];
    });
  });
  return [...new Set(words)].sort((a, b) => a - b);
}

function wordsOf(codec: StoryTokens['codec'], text: string): ReadonlySet<number> {
  return new Set(codec.encode(cleanText(text)));
}

/**
 * Where some words stand among tokens. A word that begins a page without a plan follows its mark without a space, so other
 * pieces spell it there than elsewhere; all of them are its places.
 * @param words token ids, as `tellingWords` gives them
 */
export function placesOf(
  words: ReadonlySet<number>,
  { codec }: Pick<StoryTokens, 'codec'>,
  ids: readonly number[],
): readonly number[] {
  const mark = codec.encode(pageMark);
  const followsMark = (place: number): boolean =>
    place >= mark.length && mark.every((id, i) => ids[place - mark.length + i] === id);
  return ids.flatMap((id, place) => {
    if (words.has(id)) return [place];
    if (!followsMark(place)) return [];
    const end = ids.findIndex((next, i) => i > place && !isLetters(codec.pieceOf(next)));
    const run = ids.slice(place, end < 0 ? undefined : end);
    const whole = codec.idOf(wordStart + run.map((piece) => codec.pieceOf(piece)).join(''));
    return whole !== undefined && words.has(whole) ? run.map((_, i) => place + i) : [];
  });
}

/** What a vocabulary writes for the space before a word. */
const wordStart = '\u2581';

function isLetters(piece: string): boolean {
  return /^\p{L}+$/u.test(piece);
}

/** Which of some words stand in each page's text. */
export class PageWords {
  readonly count: number;
  readonly #pages: readonly Float32Array[];

  /** @param words token ids, as `tellingWords` gives them */
  constructor({ codec }: Pick<StoryTokens, 'codec'>, words: readonly number[], texts: readonly string[]) {
    this.count = words.length;
    this.#pages = texts.map((text) => {
      const held = wordsOf(codec, text);
      return Float32Array.from(words, (id) => Number(held.has(id)));
    });
  }

  /** @returns float32 [B, W], 1 for each word that stands there */
  batch(pages: readonly number[]): HostTensor {
    const present = float32([pages.length, this.count]);
    pages.forEach((page, row) => (present.data as Float32Array).set(this.#pages[page]!, row * this.count));
    return present;
  }
}

/** For each id in how many sets it is. */
function countsOf(sets: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const id of set) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * How badly `features` tell which words stand there: the sum over words of the binary cross-entropy, in nats.
 * @param features [B, P, C]
 * @param present as `PageWords` gives it, [B, W]
 * @returns [B]
 */
export function wordLoss(features: Tensor, present: Tensor): Tensor {
  const logits = somewhere(new Scope(wordScope), features, present.shape[1] as number);
  return sum(binaryCrossEntropy(logits, present), [1]);
}

/** What holds where its evidence is strongest: logits of every feature, weighted by their own softmax. [B, P, C] to [B, W] */
function somewhere(scope: Scope, features: Tensor, words: number): Tensor {
  const evidence = transpose(linear(scope.at('label'), features, words), [0, 2, 1]);
  return sum(mul(softmax(evidence), evidence), [2]);
}

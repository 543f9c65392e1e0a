/**
 * The words of pages, as the visual tokenizer learns to see them and the language model to imagine them: from a
 * picture's features alone, which of the words that tell stories apart stand in its text. Such words are names, things,
 * places and weather, so features say who is there; verbs and particles, which no picture tells, would only be noise.
 *
 * Letters: B pictures, P features of width C, W words.
 */

import { float32, type HostTensor } from '../core/tensor.ts';
import { abs, add, exp, log, mul, neg, relu, sub } from '../graph/ops/elementwise.ts';
import { sum } from '../graph/ops/reduce.ts';
import type { Tensor } from '../graph/op.ts';
import { Scope } from '../graph/scope.ts';
import { somewhere } from '../models/probe.ts';
import { cleanText, type StoryTokens } from '../models/sequence.ts';

/** Prefix of the weights that read words from features. No model is shipped with them. */
export const wordScope = 'words';

/** Share of pages; what is rarer is learned too slowly. */
const rarest = 0.005;
/**
 * In nats, of residual inverse document frequency (Church and Gale, 1995): how much fewer stories have a word than if its
 * pages were spread over them by chance. About 0 for verbs and particles, 0.1 to 0.7 for places and weather, above 1 for
 * names and things.
 */
const leastResidual = 0.05;

/** Which words stand in the text of each page of these stories, page after page. */
export class PageWords {
  /** Token ids of the words that count. */
  readonly ids: readonly number[];
  readonly #pages: readonly ReadonlySet<number>[];

  constructor({ codec }: Pick<StoryTokens, 'codec'>, stories: readonly (readonly string[])[]) {
    const byStory = stories.map((texts) => texts.map((text) => new Set(codec.encode(cleanText(text)))));
    this.#pages = byStory.flat();
    const inPages = countsOf(this.#pages);
    const inStories = countsOf(byStory.map((pages) => new Set(pages.flatMap((page) => [...page]))));
    this.ids = [...inPages]
      .filter(([id, count]) => {
        const byChance = -Math.log(1 - Math.exp(-count / stories.length));
        const residual = -Math.log(inStories.get(id)! / stories.length) - byChance;
        return count >= rarest * this.#pages.length && residual >= leastResidual;
      })
      .map(([id]) => id)
      .sort((a, b) => a - b);
  }

  /**
   * @param rows B, where there are more than pages
   * @returns float32 [B, W], 1 for each word that stands there
   */
  batch(pages: readonly number[], rows = pages.length): HostTensor {
    const present = new Float32Array(rows * this.ids.length);
    pages.forEach((page, row) => {
      this.ids.forEach((id, word) => {
        if (this.#pages[page]!.has(id)) present[row * this.ids.length + word] = 1;
      });
    });
    return float32([rows, this.ids.length], present);
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
  const normaliser = add(relu(logits), log(add(exp(neg(abs(logits))), 1)));
  return sum(sub(normaliser, mul(logits, present)), [1]);
}

/**
 * The words of pages, as the visual tokenizer learns to see them and the language model to imagine them: from a
 * picture's features alone, the share of each token in its page's text, rare ones weighing more (Huang et al.,
 * "Classification Done Right for Vision-Language Pre-Training", 2024). Names are words, so features say who is there.
 *
 * Letters: B pictures, P features of width C, V tokens of the vocabulary.
 */

import { float32, int64, type HostTensor } from '../core/tensor.ts';
import { add, mul, sub } from '../graph/ops/elementwise.ts';
import { crossEntropy, mean, sum } from '../graph/ops/reduce.ts';
import { reshape, slice } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import { Scope } from '../graph/scope.ts';
import { llamaPresets } from '../models/llama.ts';
import { cleanText, type StoryTokens } from '../models/sequence.ts';
import { linear } from '../nn/linear.ts';

const { vocabSize } = llamaPresets.mini;

/** Prefix of the weights that read words from features. No model is shipped with them. */
export const wordScope = 'words';

/** Which words each page's picture should tell. */
export class PageWords {
  readonly #pages: readonly (readonly number[])[];
  /** For each token log(pages / pages that have it): nothing for one that every page has. */
  readonly #weights: Float32Array;

  constructor({ codec }: Pick<StoryTokens, 'codec'>, texts: readonly string[]) {
    this.#pages = texts.map((text) => [...new Set(codec.encode(cleanText(text)))]);
    const counts = new Float32Array(vocabSize);
    for (const page of this.#pages) for (const id of page) counts[id]! += 1;
    this.#weights = counts.map((count) => (count === 0 ? 0 : Math.log(texts.length / count)));
  }

  /**
   * @param rows B, where there are more than pages
   * @returns float32 [B, V]; each row sums to 1, or is zero where there is no page or none of its words tells anything
   */
  batch(pages: readonly number[], rows = pages.length): HostTensor {
    const shares = new Float32Array(rows * vocabSize);
    pages.forEach((page, row) => {
      const ids = this.#pages[page]!;
      const total = ids.reduce((all, id) => all + this.#weights[id]!, 0);
      for (const id of ids) shares[row * vocabSize + id] = total === 0 ? 0 : this.#weights[id]! / total;
    });
    return float32([rows, vocabSize], shares);
  }
}

/**
 * The cross-entropy of the words that `features` tell with the wanted ones, in nats; rows of zeros count as nothing.
 * @param features [B, P, C]
 * @param wanted shares as `PageWords` gives them, [B, V]
 * @returns [B]
 */
export function wordLoss(features: Tensor, wanted: Tensor): Tensor {
  const rows = features.shape[0] as number;
  const logits = linear(new Scope(wordScope), mean(features, [1]), vocabSize);
  const first = reshape(slice(logits, 1, 0, 1), [rows]);
  const any = constant(
    int64(
      [rows],
      Array.from({ length: rows }, () => 0),
    ),
  );
  // How unlikely the first token is and its logit together are the logarithm that normalises all of them.
  const normaliser = add(crossEntropy(logits, any), first);
  return sub(mul(normaliser, sum(wanted, [1])), sum(mul(logits, wanted), [1]));
}

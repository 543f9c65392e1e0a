/**
 * The words of pages, as the visual tokenizer learns to see them and the language model to imagine them: from a
 * picture's features alone, which of the words that tell pages apart stand in its text. Names are such words, so
 * features say who is there.
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

/** Shares of pages: a rarer word is learned too slowly, one that stands everywhere says nothing. */
const rarest = 0.005;
const commonest = 0.3;

/** Which words stand in each page's text. */
export class PageWords {
  /** Token ids of the words that count. */
  readonly ids: readonly number[];
  readonly #pages: readonly ReadonlySet<number>[];

  constructor({ codec }: Pick<StoryTokens, 'codec'>, texts: readonly string[]) {
    this.#pages = texts.map((text) => new Set(codec.encode(cleanText(text))));
    const counts = new Map<number, number>();
    for (const page of this.#pages) for (const id of page) counts.set(id, (counts.get(id) ?? 0) + 1);
    this.ids = [...counts]
      .filter(([, count]) => count >= rarest * texts.length && count <= commonest * texts.length)
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

/**
 * Ways around the LLM to the next picture, which the published model does not have. The output resampler reads hidden
 * states that are added to the rows of the picture before and to a sum over the page's words, and behind it the
 * features of the picture before pass a gate: a picture is the one before, changed as the page's words say, and as the LLM
 * knows better. An LLM that has read a billion pages finds all of this by itself (docs/decisions/picture-shortcuts.md).
 *
 * Letters: G pictures, V vocabulary, D LLM width, N tokens a picture takes, P features of a picture, C their width.
 */

import type { Tensor } from '../graph/op.ts';
import { add, div, mul, sigmoid, sqrt, sub } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { mean } from '../graph/ops/reduce.ts';
import { reshape } from '../graph/ops/shape.ts';
import type { Scope } from '../graph/scope.ts';
import { linear } from '../nn/linear.ts';

/** What is known of a picture before the LLM is asked for it. */
export interface KnownBefore {
  /** [G, V], how often each piece of the vocabulary stands on its page. */
  readonly words: Tensor;
  /** [G, N, D], which stand for the picture before. */
  readonly rows: Tensor;
  /** [G, P, C], the features of the picture before. */
  readonly features: Tensor;
}

const zeros = { kind: 'zeros' } as const;

/**
 * The rows of the picture before, and in each a linear map of the sum of the words' embeddings. These are not the LLM's:
 * here words that no picture shows can be left out, and rare ones that name a place are learned as fast as frequent ones.
 * @returns [G, N, D]
 */
export function foretold(scope: Scope, { words, rows }: KnownBefore): Tensor {
  const [, perPicture, width] = rows.shape as readonly [number, number, number];
  const embeddings = scope.at('embed_words').parameter('weight', [words.shape[1] as number, width], zeros);
  const told = linear(scope.at('words'), matmul(words, embeddings), perPicture * width, { bias: false });
  return add(rows, reshape(told, [-1, perPicture, width]));
}

/**
 * With what the LLM says. That begins at nothing and is scaled channel by channel (LayerScale: Touvron et al. 2021).
 * @param hidden [G, N, D]
 * @param expected what is foretold, alike
 */
export function amended(scope: Scope, expected: Tensor, hidden: Tensor): Tensor {
  return add(expected, mul(hidden, scope.parameter('scale', [hidden.shape[2] as number], zeros)));
}

/** Of the gate's logits, before it learns: 88 % open. */
const openLogit = 2;

/**
 * In each place what is told, or the features of the picture before, as far as a gate is open (pointer networks copy words
 * so: See et al. 2017).
 * @param told [G, P, C], of which only directions count
 * @returns [G, P, C]
 */
export function gated(scope: Scope, told: Tensor, { features }: KnownBefore): Tensor {
  const [own, before] = [unitScale(told), unitScale(features)];
  const gate = sigmoid(add(linear(scope, own, 1, { init: zeros }), openLogit));
  return add(mul(before, gate), mul(own, sub(1, gate)));
}

/** Features of mean square 1. */
function unitScale(x: Tensor): Tensor {
  return div(x, sqrt(add(mean(mul(x, x), [-1], true), 1e-12)));
}

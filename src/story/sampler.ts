/**
 * Picks the next token from a model's scores. Knows nothing of what tokens mean, except that some may not come.
 */

import { WeightsError } from '../core/errors.ts';
import type { Random } from '../core/random.ts';

export interface SamplingSettings {
  /** 0 takes the best token always; 1 draws from the model's own distribution. */
  readonly temperature: number;
  /** Draws from the fewest best tokens that hold this share of the probability, in (0, 1] (Holtzman et al., 2020). */
  readonly topP: number;
}

export const greedy: SamplingSettings = { temperature: 0, topP: 1 };

/**
 * The released rule for picture tokens, in `logits` in place: outside a picture they do not come. The release sets
 * their scores to 0; minus infinity is the same for its greedy choice, where the best score is far above 0, and stays
 * right when drawing.
 */
export function suppress(logits: Float32Array, ids: Iterable<number>): void {
  for (const id of ids) logits[id] = -Infinity;
}

/** @param logits [V] @throws WeightsError when they are no numbers, as damaged weights make them */
export function sample(logits: Float32Array, { temperature, topP }: SamplingSettings, random: Random): number {
  const best = argmax(logits);
  // What is chosen is the largest, so one look at it suffices, but for a NaN that comes first.
  if (!Number.isFinite(logits[best]!) || Number.isNaN(logits[0]!)) {
    throw new WeightsError('the language model gives no numbers: its weights are damaged; install the model again');
  }
  if (temperature <= 0) return best;
  const weights = logits.map((logit) => Math.exp((logit - logits[best]!) / temperature));
  const nucleus = topP < 1 ? nucleusOf(weights, topP) : weights.keys().toArray();
  let rest = random.uniform() * nucleus.reduce((sum, id) => sum + weights[id]!, 0);
  for (const id of nucleus) {
    rest -= weights[id]!;
    if (rest < 0) return id;
  }
  return best;
}

/** Of equal scores the first. */
function argmax(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

function nucleusOf(weights: Float32Array, topP: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // All that are lighter hold less than half of what is left out, so none of them is in: a few dozen are sorted instead
  // of the whole vocabulary, which takes 0.7 ms for 3,072 tokens, a third of what the network takes.
  const least = ((1 - topP) * all) / (2 * weights.length);
  const byWeight: number[] = [];
  for (let id = 0; id < weights.length; id++) if (weights[id]! >= least) byWeight.push(id);
  byWeight.sort((a, b) => weights[b]! - weights[a]! || a - b);
  let held = 0;
  const end = byWeight.findIndex((id) => (held += weights[id]!) >= topP * all);
  return byWeight.slice(0, end < 0 ? undefined : end + 1);
}

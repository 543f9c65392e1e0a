/**
 * The published layout of a training example, one target page each, for tests: the reference that `parallel-targets.ts`
 * is held against. Training itself learns every page of a chunk in one pass.
 */

import { UsageError } from '../core/errors.ts';
import { emptyBatch, layOutPages, type StoryTokens, type TrainingBatch } from './sequence.ts';

/** A sequence to learn from: pages that are given, and one to predict. */
export interface TrainingExample {
  readonly tokens: readonly number[];
  /** For each token the one that follows. */
  readonly labels: readonly number[];
  /** 1 where the label counts for the loss, else 0. */
  readonly weights: readonly number[];
  /** Where the first row of each context page's picture stands, for pages 0, 1, ... */
  readonly contextPictures: readonly number[];
  /** Where the target picture's queries begin; undefined when only the end of the story is to be predicted. */
  readonly targetPicture: number | undefined;
}

/**
 * The released rule: of the target page, the page mark, the text, `<img>` and EOS count; context, picture tokens and
 * `</img>` do not. EOS follows the target's picture, where queries stand, and, beyond the released rule, the last
 * shown picture of a story; the page mark follows every other shown picture.
 * @param texts of the pages of one chunk
 * @param prefix pages given as context, 1 to all; with all of them given, the end of the story is the target
 * @throws UsageError when `prefix` is out of range
 */
export function trainingExample(tokens: StoryTokens, texts: readonly string[], prefix: number): TrainingExample {
  if (prefix < 1 || prefix > texts.length) {
    throw new UsageError(`a prefix must have 1 to ${texts.length} pages, got ${prefix}`);
  }
  const { tokens: pages, pages: spans } = layOutPages(tokens, texts.slice(0, prefix + 1));
  const sequence = [...pages, tokens.eos];
  const firstLearned = spans[prefix]?.start ?? pages.length;
  const fixed = new Set([...tokens.queries, tokens.endImage]);
  const counts = (position: number): boolean => position >= firstLearned && !fixed.has(sequence[position]!);
  return {
    tokens: pages,
    labels: sequence.slice(1),
    weights: pages.map((_, i) => (counts(i + 1) ? 1 : 0)),
    contextPictures: spans.slice(0, prefix).map((page) => page.picture),
    targetPicture: spans[prefix]?.picture,
  };
}

/**
 * Right-pads. Causal attention keeps what is before from seeing the padding.
 * @throws UsageError when an example is longer than `length`
 */
export function padBatch(tokens: StoryTokens, examples: readonly TrainingExample[], length: number): TrainingBatch {
  const perPicture = tokens.queries.length;
  const batch = emptyBatch(tokens, examples.length, length, examples.length);
  examples.forEach((example, b) => {
    if (example.tokens.length > length) {
      throw new UsageError(`an example has ${example.tokens.length} tokens, more than ${length}; drop it`);
    }
    const start = b * length;
    batch.tokens.set(example.tokens.map(BigInt), start);
    batch.labels.set(example.labels.map(BigInt), start);
    batch.weights.set(example.weights, start);
    example.contextPictures.forEach((position, page) => {
      const row = batch.pictures.push({ example: b, page }) - 1;
      for (let i = 0; i < perPicture; i++) batch.pictureRows[start + position + i] = row * perPicture + i;
    });
    const { targetPicture } = example;
    if (targetPicture === undefined) return;
    for (let i = 0; i < perPicture; i++) batch.queryRows[b * perPicture + i] = start + targetPicture + i;
    const pageStart = (example.contextPictures.at(-1) ?? -1 - perPicture) + perPicture + 1;
    batch.targetPages[b] = {
      pictureBefore: batch.pictures.length - 1,
      tokens: example.tokens.slice(pageStart, targetPicture),
    };
  });
  return batch;
}

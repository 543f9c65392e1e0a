/**
 * A chunk of pages laid out so that one pass learns every page after those that are given: text and picture. A page's picture is
 * needed twice, as query tokens where it is to be predicted and as shown rows where it is context for later pages.
 * The story stands as it is told, with shown rows; behind it, each picture's queries stand a second time, at the
 * positions of the rows and seeing only what a teller sees there. One sequence of ten pages thus teaches nine pictures
 * instead of one, with the same hidden states at every query as the published layout gives (tested).
 *
 * Letters: B batch, T tokens, N tokens a picture takes, G target pictures of a batch.
 */

import { UsageError } from '../core/errors.ts';
import { float32, int64, type HostTensor } from '../core/tensor.ts';
import {
  emptyBatch,
  layOutPages,
  type StoryLayout,
  type StoryTokens,
  type TargetPage,
  type TrainingBatch,
} from './sequence.ts';

export interface Chunk {
  /** The first page is given, the others are learned, save for what `leaps` takes from the second. */
  readonly texts: readonly string[];
  /**
   * Whether pages of the story lie between the first two: the first is its opening, kept in sight by a teller that has
   * forgotten what came next. The second then stands without its mark, and neither how it begins is learned nor its
   * picture, of which nothing may say where it plays: a teller always remembers the page before.
   */
  readonly leaps?: boolean;
  /** Whether the story ends with this chunk, so that its end is learned too. */
  readonly endsStory: boolean;
}

export interface ParallelBatch extends TrainingBatch {
  /** int64 [B, T] */
  readonly positions: HostTensor;
  /** [B, 1, T, T], zero where visible, minus infinity elsewhere */
  readonly mask: HostTensor;
  /** What the queries of each group are to predict: the pages of each example whose pictures are learned, in order. */
  readonly targets: readonly { readonly example: number; readonly page: number }[];
}

/** Tokens that a chunk takes. */
export function chunkLength(tokens: StoryTokens, chunk: Chunk): number {
  const pictures = Math.max(0, chunk.texts.length - firstTarget(chunk));
  return layOutPages(tokens, chunk.texts, chunk.leaps).tokens.length + pictures * tokens.queries.length;
}

/** The first page whose picture is learned. */
export function firstTarget({ leaps }: Chunk): number {
  return leaps ? 2 : 1;
}

/**
 * @param length T, to which examples are padded
 * @param targetPictures G, to which groups of queries are filled up with -1
 * @throws UsageError when a chunk or the targets do not fit
 */
export function parallelBatch(
  tokens: StoryTokens,
  chunks: readonly Chunk[],
  length: number,
  targetPictures: number,
): ParallelBatch {
  const places = chunks.length * length;
  const batch = {
    ...emptyBatch(tokens, chunks.length, length, targetPictures),
    targets: [] as { example: number; page: number }[],
  };
  const positions = new BigInt64Array(places);
  const mask = new Float32Array(places * length).fill(-Infinity);
  chunks.forEach((chunk, example) => {
    const need = chunkLength(tokens, chunk);
    if (need > length) throw new UsageError(`a chunk takes ${need} tokens, more than ${length}; drop it`);
    const layout = layOutPages(tokens, chunk.texts, chunk.leaps);
    const start = example * length;
    layStory(batch, tokens, chunk, layout, start, example);
    for (let t = 0; t < length; t++) {
      positions[start + t] = BigInt(t);
      // Padding sees itself too, so that no row of scores is empty.
      mask.fill(0, (start + t) * length, (start + t) * length + t + 1);
    }
    layQueries(batch, { tokens, chunk, layout, start, example }, positions, mask);
  });
  return {
    ...batch,
    positions: int64([chunks.length, length], positions),
    mask: float32([chunks.length, 1, length, length], mask),
  };
}

/** Which pictures an example shows. */
export interface Showing {
  /** The predicted ones, where they are predicted at all; else the true ones. */
  readonly own: boolean;
  /** For each page the one whose picture stands there; its own where left out. */
  readonly pages?: readonly number[];
}

/**
 * For each of a batch's pictures, which row of M true ones and, from M on, of the predicted targets it is shown by.
 * @param count M
 * @param shows of each example
 */
export function rowsShown({ pictures, targets }: ParallelBatch, count: number, shows: readonly Showing[]): number[] {
  return Array.from({ length: count }, (_, i) => {
    const place = pictures[i];
    if (place === undefined) return i;
    const { own, pages } = shows[place.example]!;
    const page = pages?.[place.page] ?? place.page;
    const isIt = (other: typeof place): boolean => other.example === place.example && other.page === page;
    const target = own ? targets.findIndex(isIt) : -1;
    return target < 0 ? pictures.findIndex(isIt) : count + target;
  });
}

type Batch = Omit<ParallelBatch, 'positions' | 'mask'> & {
  readonly targetPages: (TargetPage | undefined)[];
  readonly pictures: { example: number; page: number }[];
  readonly targets: { example: number; page: number }[];
};

function layStory(
  batch: Batch,
  tokens: StoryTokens,
  chunk: Chunk,
  layout: StoryLayout,
  start: number,
  example: number,
): void {
  const perPicture = tokens.queries.length;
  const fixed = new Set([...tokens.queries, tokens.endImage]);
  const following = [...layout.tokens.slice(1), tokens.eos];
  const second = layout.pages[1]?.start ?? layout.tokens.length;
  const firstLearned = chunk.leaps ? second + 1 : second;
  batch.tokens.set(layout.tokens.map(BigInt), start);
  batch.labels.set(following.map(BigInt), start);
  following.forEach((label, i) => {
    const isEnd = i === following.length - 1;
    const counts = isEnd ? chunk.endsStory : i + 1 >= firstLearned && !fixed.has(label);
    batch.weights[start + i] = counts ? 1 : 0;
  });
  layout.pages.forEach(({ picture }, page) => {
    const row = batch.pictures.push({ example, page }) - 1;
    for (let i = 0; i < perPicture; i++) batch.pictureRows[start + picture + i] = row * perPicture + i;
  });
}

interface Place {
  readonly tokens: StoryTokens;
  readonly chunk: Chunk;
  readonly layout: StoryLayout;
  readonly start: number;
  readonly example: number;
}

function layQueries(
  batch: Batch,
  { tokens, chunk, layout, start, example }: Place,
  positions: BigInt64Array,
  mask: Float32Array,
): void {
  const { length } = batch;
  const perPicture = tokens.queries.length;
  const firstPage = firstTarget(chunk);
  layout.pages.slice(firstPage).forEach(({ start: textStart, picture }, i) => {
    const page = firstPage + i;
    const group = batch.targets.push({ example, page }) - 1;
    if ((group + 1) * perPicture > batch.queryRows.length) {
      throw new UsageError(`the batch has more than ${batch.queryRows.length / perPicture} target pictures`);
    }
    batch.targetPages[group] = {
      pictureBefore: batch.pictures.findIndex((shown) => shown.example === example && shown.page === page - 1),
      tokens: layout.tokens.slice(textStart, picture),
    };
    const first = layout.tokens.length + i * perPicture;
    tokens.queries.forEach((id, q) => {
      const place = start + first + q;
      batch.tokens[place] = BigInt(id);
      batch.queryRows[group * perPicture + q] = place;
      positions[place] = BigInt(picture + q);
      const row = mask.subarray(place * length, (place + 1) * length).fill(-Infinity);
      row.fill(0, 0, picture);
      row.fill(0, first, first + q + 1);
    });
  });
}

/**
 * Lays out interleaved pages as tokens, once, for training and for generation (SEED-Story, section 3.2, and its released
 * data code): `BOS text_0 <img> <img_00000>... </img> [INST] text_1 <img> ... </img> [INST] text_2 ...`, joined without
 * spaces. Knows nothing of features, networks or batches' origin; a picture is N places for vectors.
 *
 * Letters: T tokens of a sequence, N tokens a picture takes, V vocabulary.
 */

import { UsageError } from '../core/errors.ts';
import type { Random } from '../core/random.ts';

/** What the layout needs of a tokenizer. */
export interface TextCodec {
  readonly bos: number;
  readonly eos: number;
  /** Splits at special tokens and encodes each stretch on its own; adds no bos or eos. */
  encode(text: string): number[];
  decode(ids: Iterable<number>): string;
  idOf(piece: string): number | undefined;
}

/** A vocabulary's ids for pages and pictures. */
export interface StoryTokens {
  readonly codec: TextCodec;
  readonly bos: number;
  readonly eos: number;
  /** `<img>` and `</img>` */
  readonly beginImage: number;
  readonly endImage: number;
  /** The ids of `<img_00000>` to the last, N of them. */
  readonly queries: readonly number[];
}

/** What stands between two pages; plain text to the tokenizer. */
export const pageMark = '[INST]';

/** @throws UsageError when the vocabulary lacks one of the picture tokens */
export function storyTokens(codec: TextCodec, pictureTokens: number): StoryTokens {
  const id = (piece: string): number => {
    const found = codec.idOf(piece);
    if (found === undefined)
      throw new UsageError(`the tokenizer has no ${piece}; pictures take ${pictureTokens} tokens`);
    return found;
  };
  const queries = Array.from({ length: pictureTokens }, (_, i) => id(`<img_${String(i).padStart(5, '0')}>`));
  return { codec, bos: codec.bos, eos: codec.eos, beginImage: id('<img>'), endImage: id('</img>'), queries };
}

/** What a reader is shown: without picture tokens, other tags and page marks, which no page's text may hold. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(pageMark, '')
    .trim();
}

/** A page's tokens up to and with `<img>`; the first page begins with BOS, every other with the page mark. */
export function textTokens({ codec, bos, beginImage }: StoryTokens, text: string, isFirst: boolean): number[] {
  const clean = cleanText(text);
  return isFirst ? [bos, ...codec.encode(clean), beginImage] : [...codec.encode(pageMark + clean), beginImage];
}

/** How many tokens of a later page's text are the page mark; 0 should the tokenizer merge it with the text. */
export function pageMarkLength({ codec }: StoryTokens, tokens: readonly number[]): number {
  const mark = codec.encode(pageMark);
  return mark.every((id, i) => id === tokens[i]) ? mark.length : 0;
}

/** Whole pages as one sequence. */
export interface StoryLayout {
  readonly tokens: readonly number[];
  /** For each page, where its first token stands, and where `<img_00000>` does. */
  readonly pages: readonly { readonly start: number; readonly picture: number }[];
}

/** @param texts of the pages, in order; each is followed by its picture */
export function layOutPages(tokens: StoryTokens, texts: readonly string[]): StoryLayout {
  const ids: number[] = [];
  const pages = texts.map((text, page) => {
    const start = ids.length;
    ids.push(...textTokens(tokens, text, page === 0));
    const picture = ids.length;
    ids.push(...tokens.queries, tokens.endImage);
    return { start, picture };
  });
  return { tokens: ids, pages };
}

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

export interface ExampleOptions {
  /** Pages given as context, 1 to the number of pages. With all of them given, the end of the story is the target. */
  readonly prefix: number;
  /**
   * Also learn the text of the context pages after the first, and that a shown picture is followed by the next page.
   * Costs nothing, as those positions are computed anyway. Pictures are learned only for the target page: queries and
   * the rows of a shown picture are different inputs, so one sequence cannot hold both for one page.
   */
  readonly everyPage?: boolean;
}

/**
 * The released rule: of the target page, the page mark, the text, `<img>` and EOS count; context, picture tokens and
 * `</img>` do not. EOS follows the target's picture, where queries stand, and, beyond the released rule, the last
 * shown picture of a story; the page mark follows every other shown picture.
 * @param texts of the pages of one chunk
 * @throws UsageError when `prefix` is out of range
 */
export function trainingExample(
  tokens: StoryTokens,
  texts: readonly string[],
  { prefix, everyPage = false }: ExampleOptions,
): TrainingExample {
  if (prefix < 1 || prefix > texts.length) {
    throw new UsageError(`a prefix must have 1 to ${texts.length} pages, got ${prefix}`);
  }
  const { tokens: pages, pages: spans } = layOutPages(tokens, texts.slice(0, prefix + 1));
  const sequence = [...pages, tokens.eos];
  const firstLearned = everyPage ? spans[1]?.start : spans[prefix]?.start;
  const fixed = new Set([...tokens.queries, tokens.endImage]);
  const counts = (position: number): boolean =>
    position >= (firstLearned ?? pages.length) && !fixed.has(sequence[position]!);
  return {
    tokens: pages,
    labels: sequence.slice(1),
    weights: pages.map((_, i) => (counts(i + 1) ? 1 : 0)),
    contextPictures: spans.slice(0, prefix).map((page) => page.picture),
    targetPicture: spans[prefix]?.picture,
  };
}

/**
 * A number of context pages, uniform over 1 to all but the last; with `endsStory` the whole chunk may also be context,
 * so that the end is learned.
 */
export function randomPrefix(random: Random, pages: number, endsStory: boolean): number {
  return 1 + random.below(endsStory ? pages : pages - 1);
}

/** Examples of one length, row-major; what is behind an example's end is EOS with weight 0. */
export interface TrainingBatch {
  readonly size: number;
  readonly length: number;
  /** [B, T] */
  readonly tokens: BigInt64Array;
  readonly labels: BigInt64Array;
  readonly weights: Float32Array;
  /** [B, T]: for a token of a context picture the row of the batch's picture rows [pictures · N], elsewhere -1. */
  readonly pictureRows: Int32Array;
  /** The pictures that rows count, in order. */
  readonly pictures: readonly { readonly example: number; readonly page: number }[];
  /** [G, N]: the places of the target queries in the batch's B · T tokens; -1 where there is no target. */
  readonly queryRows: Int32Array;
}

/**
 * Right-pads. Causal attention keeps what is before from seeing the padding.
 * @throws UsageError when an example is longer than `length`
 */
export function padBatch(tokens: StoryTokens, examples: readonly TrainingExample[], length: number): TrainingBatch {
  const places = examples.length * length;
  const perPicture = tokens.queries.length;
  const batch = {
    size: examples.length,
    length,
    tokens: new BigInt64Array(places).fill(BigInt(tokens.eos)),
    labels: new BigInt64Array(places).fill(BigInt(tokens.eos)),
    weights: new Float32Array(places),
    pictureRows: new Int32Array(places).fill(-1),
    pictures: [] as { example: number; page: number }[],
    queryRows: new Int32Array(examples.length * perPicture).fill(-1),
  };
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
  });
  return batch;
}

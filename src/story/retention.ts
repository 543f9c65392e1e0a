/**
 * Which tokens of a story stay in the cache: pure functions from where the pages stand to what is kept. Positions count
 * from the start of the whole story, so a policy can be asked again and again and never has to know what it dropped
 * before. Knows no tensors.
 *
 * None of the policies prefills anew what stays, as the released plain script does for its window: keys and values are
 * kept as computed, having seen what has left since, and only their rotation is mended. That is what the paper's
 * comparison measures, and it costs no pass over the kept pages.
 */

import { UsageError } from '../core/errors.ts';

/** Positions [start, end). */
export type Range = readonly [start: number, end: number];

/** Where one page stands in the whole story. */
export interface PageSpan {
  readonly start: number;
  /** Where its own text begins, after BOS or the page mark. */
  readonly text: number;
  /** Positions of `<img>` and `</img>`. */
  readonly beginImage: number;
  readonly endImage: number;
}

/**
 * @param pages of the whole story, in order; the last one ends the story
 * @returns what to keep; ranges may overlap, and may name what has left
 */
export type Retention = (pages: readonly PageSpan[]) => readonly Range[];

export interface RetentionSettings {
  /** Pictures in the window; the released scripts keep 8. */
  readonly pictures: number;
  /** Tokens of the story's beginning that the sink policies keep (Xiao et al., "StreamingLLM", 2023). */
  readonly firstTokens: number;
  /**
   * Pages that have left the window of which `multimodal-sink` still keeps something. The paper keeps all of them,
   * which makes the cache grow without bound and leads past the positions that the model was trained on.
   */
  readonly sinkPages: number;
}

export const defaultRetention: RetentionSettings = { pictures: 8, firstTokens: 4, sinkPages: 16 };

/** The one list of policies: what the command line offers and a saved story may name follows from it. */
const policies = {
  'multimodal-sink': multimodalSink,
  sink,
  window,
  opening,
  dense: () => whole,
} satisfies Record<string, (settings: RetentionSettings) => Retention>;

export type CachePolicyName = keyof typeof policies;
export const cachePolicies = Object.keys(policies) as readonly CachePolicyName[];

/** @throws UsageError when the window holds no picture */
export function retention(name: CachePolicyName, settings: RetentionSettings = defaultRetention): Retention {
  if (!(settings.pictures >= 1)) {
    throw new UsageError(`a window must hold at least one picture, got ${settings.pictures}`);
  }
  return policies[name](settings);
}

const whole: Retention = (pages) => [[0, endOf(pages)]];

/**
 * BOS and the last pages, the first of them without its page mark: the tokens that the released script keeps,
 * `BOS text_k <img>...`, which is how a story began in training.
 */
function window({ pictures }: RetentionSettings): Retention {
  return lastPagesAfter(pictures, 0, ({ text }) => text);
}

/**
 * The same with the whole first page in BOS's place, as training lays out a story whose next pages are forgotten. It
 * takes the place of the window's oldest page, so that no more pages are seen than in training.
 */
function opening({ pictures }: RetentionSettings): Retention {
  return lastPagesAfter(Math.max(1, pictures - 1), 1, ({ endImage }) => endImage + 1);
}

/**
 * The story's beginning and its last pages; everything while nothing lies between them.
 * @param last how many pages
 * @param pagesKept how many whole pages the beginning has
 * @param end of the beginning
 */
function lastPagesAfter(last: number, pagesKept: number, end: (first: PageSpan) => number): Retention {
  return (pages) => {
    const first = pages.at(-last);
    if (pages.length <= last + pagesKept || first === undefined) return whole(pages);
    return [
      [0, end(pages[0]!)],
      [first.text, endOf(pages)],
    ];
  };
}

/** The first tokens of the story and the last pages. */
function sink({ pictures, firstTokens }: RetentionSettings): Retention {
  return (pages) => [
    [0, firstTokens],
    [pages.at(-pictures)?.start ?? 0, endOf(pages)],
  ];
}

/**
 * The same, and of pages that have left the window the tokens around `<img>` and `</img>`, which the paper found to
 * draw attention (section 3.4). As released, [EoI - 8, EoI + 4) reaches into the next page; with ranges over the story
 * no token can be held twice, and what it keeps there is the page mark, which parts one remnant from the next.
 */
function multimodalSink(settings: RetentionSettings): Retention {
  const window = sink(settings);
  return (pages) => {
    const left = pages.slice(0, -settings.pictures).slice(-settings.sinkPages);
    const remnants = left.flatMap(({ beginImage, endImage }): Range[] => [
      [beginImage - 4, beginImage + 8],
      [endImage - 8, endImage + 4],
    ]);
    return [...window(pages), ...(settings.sinkPages > 0 ? remnants : [])];
  };
}

function endOf(pages: readonly PageSpan[]): number {
  const last = pages.at(-1);
  return last === undefined ? 0 : last.endImage + 1;
}

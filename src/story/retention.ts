/**
 * Which tokens of a story stay in the cache: pure functions from where the pages stand to what is kept. Positions count
 * from the start of the whole story, so a policy can be asked again and again and never has to know what it dropped
 * before. Knows no tensors.
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

/** @returns what to keep of a story that ends with the last page's picture: ascending and apart from each other */
export type Retention = (pages: readonly PageSpan[]) => readonly Range[];

export interface RetentionSettings {
  /** Pictures in the window; the released scripts keep 8. */
  readonly pictures: number;
}

export const defaultRetention: RetentionSettings = { pictures: 8 };

/** Everything, without bound. */
export const dense: Retention = (pages) => (pages.length === 0 ? [] : [[0, pages.at(-1)!.endImage + 1]]);

/**
 * BOS and the last pages with at most so many pictures, the first of them without its page mark: the tokens that the
 * released script keeps, `BOS text_k <img>...`, which is how a story of that length began in training.
 *
 * Unlike that script, which prefills what is left anew, this keeps the computed keys and values. They have seen the
 * pages that left; only the rotation is mended. That is the "window" of the paper's comparison, and the one that costs
 * no pass over the kept pages.
 */
export function window({ pictures }: RetentionSettings): Retention {
  return (pages) => {
    const first = pages[pages.length - pictures];
    if (first === undefined || first === pages[0]) return dense(pages);
    return [
      [0, pages[0]!.text],
      [first.text, pages.at(-1)!.endImage + 1],
    ];
  };
}

/** Policies by the name that users give. */
export const retentions = {
  dense: () => dense,
  window,
} as const satisfies Record<string, (settings: RetentionSettings) => Retention>;

export type RetentionName = keyof typeof retentions;

/** @throws UsageError when the window holds no picture */
export function retention(name: RetentionName, settings: RetentionSettings = defaultRetention): Retention {
  if (!(settings.pictures >= 1))
    throw new UsageError(`a window must hold at least one picture, got ${settings.pictures}`);
  return retentions[name](settings);
}

/** How far pictures of told stories are from true ones, by what a model's visual tokenizer sees in them. */

import type { HostTensor } from '../core/tensor.ts';
import { readImage, type RgbImage } from '../formats/images.ts';
import { jackknife, type Estimate } from './bootstrap.ts';
import { frechetDistance, kernelDistance, type Rows } from './distance.ts';
import { pageRanges, type CurvePoint, type Findings } from './measures.ts';
import type { MeasuredStory, StorySet } from './stories.ts';

export type EncodePicture = (image: RgbImage) => Promise<HostTensor>;

/** Of each story the mean features of every page's picture. */
type StoryRows = readonly (readonly Float32Array[])[];

/** The late pages of a long story, and the early ones, which a model is trained on; counted from one. */
export const [earlyPages, latePages] = [
  [2, 10],
  [16, Infinity],
] as const;

export interface DistanceOptions {
  readonly told: readonly StorySet[];
  /** The true stories of the same openings. */
  readonly truth: StorySet;
  /** As many others, whose distance from the true ones is as small as a distance gets. */
  readonly others?: StorySet;
  /** A story, the opening included. */
  readonly pages: number;
  readonly encode: EncodePicture;
  readonly onPicture?: (done: number, all: number) => void;
}

/** The distances of each told set from the true stories, and of other true stories under the name of the true ones. */
export async function distanceFindings(options: DistanceOptions): Promise<Findings> {
  const { told, truth, others, pages } = options;
  const sets = [...told, ...(others ? [{ ...others, name: truth.name }] : [])];
  const rows = await encodeAll([truth, ...sets], options);
  const [reference, ...compared] = rows;
  const values = (distance: typeof frechetDistance, [from, to]: readonly [number, number]) =>
    Object.fromEntries(
      sets.map(({ name }, i) => [name, between(distance, compared[i]!, reference!, from, to)] as const),
    );
  const all = [2, pages] as const;
  const note =
    "by the visual tokenizer's mean features; of true stories: other ones against them, the least there can be";
  return {
    measures: [
      {
        key: 'frechet',
        name: 'Fréchet distance from true pictures',
        unit: 'number',
        values: values(frechetDistance, all),
        note,
      },
      {
        key: 'kernel',
        name: 'kernel distance from true pictures',
        unit: 'number',
        values: values(kernelDistance, all),
        note,
      },
      ...(pages > latePages[0] ? [lateOverEarly(sets, compared, reference!)] : []),
    ],
    curves: [
      {
        key: 'kernelByPage',
        name: 'kernel distance from true pictures',
        unit: 'number',
        lines: Object.fromEntries(sets.map(({ name }, i) => [name, curve(compared[i]!, reference!, pages)] as const)),
      },
    ],
  };
}

function lateOverEarly(sets: readonly StorySet[], compared: readonly StoryRows[], reference: StoryRows) {
  const ratio = (rows: StoryRows): Estimate =>
    paired(rows, reference, (a, b) => {
      const [late, early] = [latePages, earlyPages].map(([from, to]) =>
        distanceOver(frechetDistance, [a, b], from, to),
      );
      return late! / early!;
    });
  return {
    key: 'frechetLateOverEarly',
    name: `Fréchet distance from page ${latePages[0]} on, over that up to page ${earlyPages[1]}`,
    unit: 'number',
    values: Object.fromEntries(sets.map(({ name }, i) => [name, ratio(compared[i]!)] as const)),
  } as const;
}

function curve(rows: StoryRows, reference: StoryRows, pages: number): CurvePoint[] {
  return pageRanges(pages).map((range) => ({
    pages: range,
    value: between(kernelDistance, rows, reference, range[0], range[1]),
  }));
}

function between(
  distance: (a: Rows, b: Rows) => number,
  rows: StoryRows,
  reference: StoryRows,
  from: number,
  to: number,
): Estimate {
  return paired(rows, reference, (a, b) => distanceOver(distance, [a, b], from, to));
}

function distanceOver(
  distance: (a: Rows, b: Rows) => number,
  [a, b]: readonly [StoryRows, StoryRows],
  from: number,
  to: number,
): number {
  const [rows, others] = [cut(a, from, to), cut(b, from, to)];
  return rows.length < 2 || others.length < 2 ? NaN : distance(rows, others);
}

/** Stories and their references leave the jackknife together. NaN where too few pictures are left for a distance. */
function paired(
  rows: StoryRows,
  reference: StoryRows,
  statistic: (rows: StoryRows, reference: StoryRows) => number,
): Estimate {
  return jackknife(
    rows.map((story, i) => [story, reference[i]!] as const),
    (pairs) =>
      statistic(
        pairs.map(([story]) => story),
        pairs.map(([, other]) => other),
      ),
  );
}

/** The rows of pages `from` to `to`, counted from one. */
function cut(stories: StoryRows, from: number, to: number): Float32Array[] {
  return stories.flatMap((pages) => pages.slice(from - 1, to));
}

async function encodeAll(
  sets: readonly StorySet[],
  { pages, encode, onPicture }: DistanceOptions,
): Promise<StoryRows[]> {
  const count = (story: MeasuredStory): number => Math.min(pages, story.images.length);
  const all = sets.flatMap(({ stories }) => stories.map(count)).reduce((sum, n) => sum + n, 0);
  let done = 0;
  const result: Float32Array[][][] = [];
  for (const { stories } of sets) {
    const rows: Float32Array[][] = [];
    for (const story of stories) {
      const row: Float32Array[] = [];
      for (const image of story.images.slice(0, pages)) {
        row.push(meanRow(await encode(await readImage(image))));
        onPicture?.(++done, all);
      }
      rows.push(row);
    }
    result.push(rows);
  }
  return result;
}

/** [P, C] to [C]. */
function meanRow({ shape, data }: HostTensor): Float32Array {
  const [places, width] = shape as [number, number];
  const row = new Float32Array(width);
  data.forEach((value, i) => (row[i % width]! += Number(value) / places));
  return row;
}

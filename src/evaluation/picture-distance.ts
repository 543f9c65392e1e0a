/** How far pictures of told stories are from true ones, by what a model's visual tokenizer sees in them. */

import { setImmediate as breathe } from 'node:timers/promises';

import { jackknife, pairedJackknife, type Estimate } from './bootstrap.ts';
import { frechetDistance, kernelDistances } from './distance.ts';
import { pageRanges, type CurvePoint, type Findings, type Measure, type PageRange } from './measures.ts';
import { encodeAll, type EncodeOptions, type StoryRows } from './picture-rows.ts';
import type { StorySet } from './stories.ts';

export interface DistanceOptions extends EncodeOptions {
  /** A story, the opening included. */
  readonly pages: number;
  readonly told: readonly StorySet[];
  /** The true stories of the same openings. */
  readonly truth: StorySet;
  /** As many others, which all are held against: those of the same openings are nearer for that alone. */
  readonly others?: StorySet;
}

/** As many pages at a story's end as training shows at its beginning. */
const trainedPages = 10;

/** The distances of each told set and of the true stories from other true ones; where there are none, of told ones from these. */
export async function distanceFindings(options: DistanceOptions): Promise<Findings> {
  const { told, truth, others, pages } = options;
  const sets = others ? [...told, truth] : told;
  const [reference, ...rows] = await encodeAll([others ?? truth, ...sets], options);
  const bySet = async <T>(measure: (rows: StoryRows) => Promise<T>): Promise<Record<string, T>> => {
    const values: [string, T][] = [];
    for (const [i, { name }] of sets.entries()) values.push([name, await measure(rows[i]!)]);
    return Object.fromEntries(values);
  };
  const all = [2, pages] as const;
  const note = noteOn(others !== undefined, reference!);
  const overall = async (
    key: string,
    name: string,
    distance: (rows: StoryRows, reference: StoryRows, range: PageRange) => Promise<Estimate>,
  ): Promise<Measure> => ({
    ...{ key, name: `${name} distance from true pictures`, unit: 'number', note },
    values: await bySet((one) => distance(one, reference!, all)),
  });
  const frechet = await overall('frechet', 'Fréchet', frechetBetween);
  const kernel = await overall('kernel', 'kernel', kernelBetween);
  const curve = async (one: StoryRows): Promise<CurvePoint[]> => {
    const points: CurvePoint[] = [];
    for (const range of pageRanges(pages)) {
      points.push({ pages: range, value: await kernelBetween(one, reference!, range) });
    }
    return points;
  };
  return {
    measures: [frechet, kernel, ...(await lateOverEarly(pages, reference!, bySet))],
    curves: [{ key: 'kernelByPage', name: kernel.name, unit: 'number', lines: await bySet(curve) }],
  };
}

function noteOn(hasOthers: boolean, reference: StoryRows): string {
  const pictures = reference.flat();
  const few = pictures.length <= (pictures[0]?.length ?? 0);
  return [
    "by the mean features that the model's own visual tokenizer sees",
    hasOthers
      ? 'told and true stories alike are held against as many other true ones, of openings of their own'
      : 'held against the true stories of the same openings; the data set has too few for others',
    ...(few ? ['so few pictures make the Fréchet distance larger'] : []),
  ].join('; ');
}

/** Left out where the two would overlap, or have fewer pictures than features are wide. */
async function lateOverEarly(
  pages: number,
  reference: StoryRows,
  bySet: (measure: (rows: StoryRows) => Promise<Estimate>) => Promise<Record<string, Estimate>>,
): Promise<Measure[]> {
  const early = [2, trainedPages] as const;
  const late = [pages - trainedPages + 2, pages] as const;
  const pictures = cut(reference, late);
  if (late[0] <= early[1] || pictures.length <= pictures[0]!.length) return [];
  const ratio = (rows: StoryRows): Promise<Estimate> =>
    pairedJackknife(rows, reference, async (a, b) => (await frechet(a, b, late)) / (await frechet(a, b, early)));
  const name = `Fréchet distance of pages ${late.join(' to ')} over that of ${early.join(' to ')}`;
  const note =
    `both distances are of ${pictures.length} pictures, which makes both larger and draws their ratio to 1; ` +
    'pictures that are bad from the beginning on have a ratio of 1, too';
  return [{ key: 'frechetLateOverEarly', name, unit: 'number', values: await bySet(ratio), note }];
}

async function kernelBetween(rows: StoryRows, reference: StoryRows, range: PageRange): Promise<Estimate> {
  const within = (stories: StoryRows): StoryRows => stories.map((story) => cut([story], range));
  return jackknife(
    rows.map((_, i) => i),
    await kernelDistances(within(rows), within(reference)),
  );
}

function frechetBetween(rows: StoryRows, reference: StoryRows, range: PageRange): Promise<Estimate> {
  return pairedJackknife(rows, reference, (a, b) => frechet(a, b, range));
}

/** NaN where there are too few pictures for a distance. */
async function frechet(a: StoryRows, b: StoryRows, range: PageRange): Promise<number> {
  await breathe();
  const [rows, others] = [cut(a, range), cut(b, range)];
  return rows.length < 2 || others.length < 2 ? NaN : frechetDistance(rows, others);
}

/** The rows of pages, counted from one, of which the opening is left out. */
function cut(stories: StoryRows, [from, to]: PageRange): Float32Array[] {
  return stories.flatMap((pages) => pages.slice(from - 2, to - 1));
}

/**
 * How far pictures are from true ones, early and late in stories that go on beyond the true ones. Every range of pages is
 * held against all true pages of the same openings, as there are none to hold late pages against.
 */

import { setImmediate as breathe } from 'node:timers/promises';

import { jackknife, pairedJackknife, type Estimate } from './bootstrap.ts';
import { frechetDistance, kernelDistances } from './distance.ts';
import type { Curve, CurvePoint, PageRange } from './measures.ts';
import { encodeAll, type EncodeOptions, type StoryRows } from './picture-rows.ts';
import type { StorySet } from './stories.ts';

export interface LongDistanceOptions extends EncodeOptions {
  readonly told: readonly StorySet[];
  /** The true stories of the same openings. */
  readonly truth: StorySet;
  /** As many others, to say how far true stories are from each other. */
  readonly others?: StorySet;
  readonly ranges: readonly PageRange[];
}

/** The Fréchet and the kernel distance; of `others` under the name of the true stories. */
export async function longDistances(options: LongDistanceOptions): Promise<Curve[]> {
  const { told, truth, others, ranges } = options;
  const sets = [...told, ...(others ? [{ ...others, name: truth.name }] : [])];
  const [reference, ...rows] = await encodeAll([truth, ...sets], options);
  const perStory = Math.min(...ranges.map(([from, to]) => to - from + 1));
  const curve = async (
    head: Pick<Curve, 'key' | 'name' | 'note'>,
    between: (rows: StoryRows, range: PageRange) => Promise<Estimate>,
  ): Promise<Curve> => {
    const lines: [string, CurvePoint[]][] = [];
    for (const [i, { name }] of sets.entries()) {
      const points: CurvePoint[] = [];
      for (const range of ranges) points.push({ pages: range, value: await between(rows[i]!, range) });
      lines.push([name, points]);
    }
    return { ...head, unit: 'number', lines: Object.fromEntries(lines) };
  };
  return [
    await curve(
      { key: 'frechet', name: 'Fréchet distance from true pictures', note: noteOn(perStory, reference!) },
      (one, range) => frechetBetween(one, reference!, spread(range, perStory)),
    ),
    await curve(
      {
        key: 'kernel',
        name: 'kernel distance from true pictures',
        note: '0: as near as true stories are to each other, on average',
      },
      (one, range) => kernelBetween(one, reference!, spread(range)),
    ),
  ];
}

function noteOn(perStory: number, reference: StoryRows): string {
  const width = reference[0]?.[0]?.length ?? 0;
  const pictures = perStory * reference.length;
  return [
    `of ${perStory} pages a story, spread over the range, as the distance depends on how many there are`,
    ...(pictures <= width ? [`so few pictures (${pictures} of ${width} features) make it larger`] : []),
  ].join('; ');
}

/** Page numbers of a range, all or so many at equal distances. */
export function spread([from, to]: PageRange, count = to - from + 1): number[] {
  return Array.from({ length: count }, (_, i) => from + Math.floor(((i + 0.5) * (to - from + 1)) / count));
}

/** The rows of pages by their numbers, counted from one, where a story has them. */
function cut(stories: StoryRows, pages: readonly number[]): Float32Array[][] {
  return stories.map((rows) => pages.flatMap((page) => rows[page - 2] ?? []));
}

/** Sets of stories of which most end before the pages asked for have none to speak of. */
function frechetBetween(rows: StoryRows, reference: StoryRows, pages: readonly number[]): Promise<Estimate> {
  return pairedJackknife(rows, reference, async (a, b) => {
    await breathe();
    const pictures = cut(a, pages).flat();
    if (pictures.length < 2 || pictures.length < (a.length * pages.length) / 2) return NaN;
    return frechetDistance(pictures, b.flat());
  });
}

async function kernelBetween(rows: StoryRows, reference: StoryRows, pages: readonly number[]): Promise<Estimate> {
  return jackknife(
    rows.map((_, i) => i),
    await kernelDistances(cut(rows, pages), reference),
  );
}

/**
 * How good stories stay that go on beyond the pages a model was trained on, under several cache policies side by side:
 * each measure by range of pages. Tells nothing and times nothing.
 */

import type { OpenModel } from '../story/open-model.ts';
import { measureAgreement, type SeenStory } from './agreement.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import { longDistances } from './long-distance.ts';
import type { Measure, PageRange, Unit } from './measures.ts';
import type { Probe } from './probe.ts';
import { accuracyOf, askAll, trustIn } from './seen-findings.ts';
import type { StorySet } from './stories.ts';
import { referenceLosses } from './text-loss.ts';
import { measureTexts, type TextMeasures } from './text.ts';

export interface LongFindingsOptions {
  /** Its visual tokenizer measures distances, its language model how likely texts are. */
  readonly model: OpenModel;
  readonly told: readonly StorySet[];
  /** The true stories of the same openings; they may be shorter. */
  readonly truth: StorySet;
  readonly others?: StorySet;
  /** A told story, the opening included. */
  readonly pages: number;
  readonly probe?: Probe;
  readonly onProgress?: (what: string, done: number, all: number) => void;
}

/** The first ends where training does, the second where the paper's stories do, the third where its comparison does. */
const rangeEnds = [10, 25, 50, 100, 200, 500, 1000];
/** A last range with fewer pages joins the one before. */
const fewestPages = 9;

/** Pages 2 to `pages`; the opening is given, so nobody is judged by it. */
export function longRanges(pages: number): PageRange[] {
  const ends = [...rangeEnds.filter((end) => end + fewestPages <= pages), pages];
  return ends.map((end, i) => [i === 0 ? 2 : ends[i - 1]! + 1, end]);
}

export async function longFindings(options: LongFindingsOptions): Promise<Measure[]> {
  const { model, told, truth, others, pages, onProgress } = options;
  const ranges = longRanges(pages);
  const progress =
    (what: string) =>
    (done: number, all: number): void =>
      onProgress?.(what, done, all);
  return [
    ...(await longDistances({
      ...{ told, truth, ranges, ...(others && { others }) },
      encode: (image) => model.encodePicture(image),
      onPicture: progress('pictures compared'),
    })),
    ...(await seenMeasures(options, ranges, progress('pictures probed'))),
    ...textMeasures([...told, truth], ranges),
    ...(await lossMeasures(options, ranges, progress('stories read'))),
  ];
}

/** One measure a range. @param value of the set with a number, over pages of a range */
function byRange(
  [key, name, unit]: readonly [key: string, name: string, unit: Unit],
  ranges: readonly PageRange[],
  sets: readonly StorySet[],
  value: (set: number, range: PageRange) => Estimate,
): Measure[] {
  return ranges.map((range) => ({
    key: `${key}:${range.join('-')}`,
    name: `${name}, pages ${range.join(' to ')}`,
    unit,
    values: Object.fromEntries(sets.map((set, i) => [set.name, value(i, range)] as const)),
  }));
}

const textRows: readonly (readonly [key: keyof TextMeasures, name: string, unit: Unit])[] = [
  ['repeatedSentences', 'sentences said before in the story', 'share'],
  ['repeatedFourGrams', 'runs of four words said before', 'share'],
  ['pagesInSeries', "pages with the series' names only", 'share'],
  ['wholePages', 'pages that end as a sentence does', 'share'],
];

function textMeasures(sets: readonly StorySet[], ranges: readonly PageRange[]): Measure[] {
  const texts = sets.map(({ stories }) => stories.map((story) => story.texts));
  return textRows.flatMap((row) => byRange(row, ranges, sets, (i, range) => measureTexts(texts[i]!, range)[row[0]]));
}

const seenRows = [
  ['mainSeen', 'the main character is in the picture, where named', 'share'],
  ['namedSeen', 'everybody named is in the picture', 'share'],
] as const;

/** Without a probe rows without values, that say so. */
async function seenMeasures(
  { probe, told, truth, pages }: LongFindingsOptions,
  ranges: readonly PageRange[],
  onPicture: (done: number, all: number) => void,
): Promise<Measure[]> {
  if (probe === undefined) {
    return seenRows.map(([key, name, unit]) => ({
      ...{ key, name: `${name}: no probe`, unit, values: {} },
      note: 'needs a network that says who is in a picture; train one with seed-story train probe, and name it with --probe',
    }));
  }
  const sets = [...told, truth];
  const seen: readonly SeenStory[][] = await askAll(sets, { probe, pages, onPicture });
  const trust = trustIn(accuracyOf(probe, seen.at(-1)!, truth).who);
  return seenRows
    .flatMap((row) => byRange(row, ranges, sets, (i, range) => measureAgreement(seen[i]!, range)[row[0]]))
    .map((measure) => ({ ...measure, ...trust }));
}

async function lossMeasures(
  { model, told, truth }: LongFindingsOptions,
  ranges: readonly PageRange[],
  onStory: (done: number, all: number) => void,
): Promise<Measure[]> {
  const sets = [...told, truth];
  const all = sets.flatMap(({ stories }) => stories).length;
  const losses: number[][][] = [];
  let done = 0;
  for (const { stories } of sets) {
    const ofSet: number[][] = [];
    for (const { texts } of stories) {
      ofSet.push(await referenceLosses(model, texts));
      onStory(++done, all);
    }
    losses.push(ofSet);
  }
  const note = `read by ${model.name} itself, ten pages at a time: a text that says the same again is likely, too`;
  return byRange(['textLoss', 'texts, nats a token', 'number'], ranges, sets, (i, [from, to]) =>
    groupedMean(losses[i]!.map((story) => story.slice(from - 2, to - 1))),
  ).map((measure) => ({ ...measure, note }));
}

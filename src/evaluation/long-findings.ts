/**
 * How good stories stay that go on beyond the pages a model was trained on, under several cache policies side by side:
 * each measure by range of pages. Tells nothing and times nothing.
 */

import type { OpenModel } from '../story/open-model.ts';
import { measureAgreement } from './agreement.ts';
import { groupedMean } from './bootstrap.ts';
import { longDistances } from './long-distance.ts';
import { curveOver, curvesOver, type Curve, type CurveHead, type PageRange } from './measures.ts';
import type { Probe } from './probe.ts';
import { probeTrust } from './probe-trust.ts';
import { askAll } from './seen-findings.ts';
import { trustIn } from './trust.ts';
import type { StorySet } from './stories.ts';
import { measureTexts, type TextMeasures } from './text.ts';

export interface LongFindingsOptions {
  /** Its visual tokenizer measures distances. */
  readonly model: OpenModel;
  /** How likely a story's pages after the opening are, in nats a token; see `referenceLosses`. */
  readonly lossesOf: (texts: readonly string[]) => Promise<readonly number[]>;
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

export interface LongFindings {
  readonly curves: readonly Curve[];
  /** What could not be measured, and why. */
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
}

export async function longFindings(options: LongFindingsOptions): Promise<LongFindings> {
  const { model, told, truth, others, probe, onProgress } = options;
  const ranges = longRanges(options.pages);
  const progress =
    (what: string) =>
    (done: number, all: number): void =>
      onProgress?.(what, done, all);
  const distances = await longDistances({
    ...{ told, truth, ranges, ...(others && { others }) },
    encode: (image) => model.encodePicture(image),
    onPicture: progress('pictures compared'),
  });
  const seen = probe && (await seenCurves(probe, options, ranges, progress('pictures probed')));
  const losses = await lossCurve(options, ranges, progress('stories read'));
  return {
    curves: [...distances, ...(seen ?? []), ...textCurves([...told, truth], ranges), losses],
    missing: seen ? [] : seenRows.map(([, name]) => ({ name, reason: noProbe })),
  };
}

const textRows: readonly CurveHead<keyof TextMeasures>[] = [
  { key: 'repeatedSentences', name: 'sentences said before in the story', unit: 'share' },
  { key: 'repeatedFourGrams', name: 'runs of four words said before', unit: 'share' },
  { key: 'pagesInSeries', name: "pages with the series' names only", unit: 'share' },
  { key: 'wholeStarts', name: 'pages that begin as a sentence does', unit: 'share' },
  { key: 'wholePages', name: 'pages that end as a sentence does', unit: 'share' },
];

function textCurves(sets: readonly StorySet[], ranges: readonly PageRange[]): Curve[] {
  const texts = sets.map(({ name, stories }) => ({ name, texts: stories.map((story) => story.texts) }));
  return curvesOver(textRows, ranges, texts, (set, range) => measureTexts(set.texts, range));
}

const seenRows = [
  ['mainSeen', 'the main character is in the picture, where named'],
  ['namedSeen', 'everybody named is in the picture'],
] as const;

const noProbe =
  'no probe, a network that says who is in a picture; train one with seed-story train probe, and name it with --probe';

async function seenCurves(
  probe: Probe,
  { told, truth, pages }: LongFindingsOptions,
  ranges: readonly PageRange[],
  onPicture: (done: number, all: number) => void,
): Promise<Curve[]> {
  const sets = [...told, truth];
  const answered = await askAll(sets, { probe, pages, onPicture });
  const trust = trustIn(probeTrust(probe, answered.at(-1)!, truth).instruments(['who']));
  const seen = sets.map(({ name }, i) => ({ name, stories: answered[i]! }));
  const heads = seenRows.map(([key, name]) => ({ key, name, unit: 'share', ...trust }) as const);
  return curvesOver(heads, ranges, seen, ({ stories }, range) => measureAgreement(stories, range));
}

async function lossCurve(
  { model, told, truth, lossesOf }: LongFindingsOptions,
  ranges: readonly PageRange[],
  onStory: (done: number, all: number) => void,
): Promise<Curve> {
  const sets = [...told, truth];
  const all = sets.flatMap(({ stories }) => stories).length;
  let done = 0;
  const read: { readonly name: string; readonly losses: (readonly number[])[] }[] = [];
  for (const { name, stories } of sets) {
    const losses: (readonly number[])[] = [];
    for (const { texts, planned = texts } of stories) {
      losses.push(await lossesOf(planned));
      onStory(++done, all);
    }
    read.push({ name, losses });
  }
  const note = `read by ${model.name} itself, ten pages at a time: a text that says the same again is likely, too`;
  return curveOver(
    { key: 'textLoss', name: 'texts, nats a token', unit: 'number', note },
    ranges,
    read,
    ({ losses }, [from, to]) => groupedMean(losses.map((story) => story.slice(from - 2, to - 1))),
  );
}

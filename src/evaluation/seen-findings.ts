/** What a probe sees in the pictures of several sets of stories, held against what a reader reads in their texts. */

import { readImage } from '../formats/images.ts';
import { seriesOf } from '../storystream/world/reading/names.ts';
import type { ReadQuestion } from '../storystream/world/reading/reader.ts';
import { latePage, measureAgreement, type Agreement, type SeenStory } from './agreement.ts';
import type { Estimate } from './bootstrap.ts';
import { curvesOver, formatValue, pageRanges, type Curve, type Findings, type Measure } from './measures.ts';
import type { Answers, Probe } from './probe.ts';
import { accuracyNames, type ProbeTrust } from './probe-trust.ts';
import type { MeasuredStory, StorySet } from './stories.ts';
import { trustIn, type Instrument } from './trust.ts';

type Row = readonly [key: keyof Agreement, name: string, asked: readonly ReadQuestion[]];

/** What texts alone say. */
const namingRows: readonly Row[] = [
  ['naming', 'pages that name somebody', []],
  ['namingMainLate', `pages from ${latePage} on that name the main character`, []],
  ['tellingAll', 'pages that name somebody, of which place and time have been told', []],
  ['moving', 'pages in another place than the page before', []],
];

/** With what probe and reader must both be right about. */
const rows: readonly Row[] = [
  ...namingRows,
  ['namedSeen', 'everybody named is in the picture', ['who']],
  ['onlyNamedSeen', 'and nobody else', ['who']],
  ['severalSeen', 'two or more named, and all of them there', ['who']],
  ['mainSeen', 'the main character, where named', ['who']],
  ['mainSeenLate', `the same from page ${latePage} on`, ['who']],
  ['placeSeen', 'the picture shows the place that was told last', ['where']],
  ['timeSeen', 'the picture has the time of day that was told last', ['time']],
  ['readSeen', 'who, where and when are those of the text', ['who', 'where', 'time']],
];

const curveKeys = [
  'namedSeen',
  'mainSeen',
  'placeSeen',
  'timeSeen',
  'readSeen',
] as const satisfies readonly (keyof Agreement)[];

export interface SeenOptions {
  readonly trust: ProbeTrust;
  /** The true stories last. */
  readonly sets: readonly StorySet[];
  /** What the probe sees in each set's stories. */
  readonly seen: readonly (readonly SeenStory[])[];
  /** A story, the opening included. */
  readonly pages: number;
}

export function seenFindings({ trust: { accuracy, instruments }, sets, seen, pages }: SeenOptions): Findings {
  const truth = sets.at(-1)!;
  const measures = sets.map(({ name }, i) => [name, measureAgreement(seen[i]!)] as const);
  const byChance = measureAgreement(withOthersPictures(seen.at(-1)!));
  return {
    measures: [
      ...rows.map(([key, name, asked]): Measure => ({
        key,
        name,
        unit: 'share',
        values: Object.fromEntries(measures.map(([set, values]) => [set, values[key]])),
        ...trustIn(instruments(asked), { note: asked.length > 0 ? chanceNote(byChance[key]) : undefined }),
      })),
      ...Object.entries(accuracy).map(([question, right]): Measure => ({
        key: `probe:${question}`,
        name: accuracyNames[question] ?? `the probe is right about ${question}`,
        unit: 'share',
        values: { [truth.name]: right },
      })),
    ],
    curves: curvesOf({ sets, seen, pages }, instruments),
  };
}

/** Whom and where the stories of each set name; no picture is asked for it. */
export function namingMeasures(sets: readonly StorySet[]): Measure[] {
  const agreements = sets.map(({ name, stories }) => {
    const unseen = stories.map(({ texts }) => ({ texts, answers: texts.map(() => ({})) }));
    return [name, measureAgreement(unseen)] as const;
  });
  return namingRows.map(([key, name]) => ({
    ...{ key, name, unit: 'share' },
    values: Object.fromEntries(agreements.map(([set, values]) => [set, values[key]])),
  }));
}

/** Each story's texts with the pictures of the next one of the same series, where there is one. */
function withOthersPictures(stories: readonly SeenStory[]): SeenStory[] {
  const series = stories.map(({ texts }) => seriesOf(texts[0] ?? ''));
  return stories.flatMap(({ texts }, i) => {
    const after = [...stories.keys()].map((step) => (i + 1 + step) % stories.length);
    const next = after.find((other) => other !== i && series[other] !== undefined && series[other] === series[i]);
    const { answers = [] } = next === undefined ? {} : stories[next]!;
    const pages = Math.min(texts.length, answers.length);
    return pages === 0 ? [] : [{ texts: texts.slice(0, pages), answers: answers.slice(0, pages) }];
  });
}

function chanceNote({ mean, count }: Estimate): string | undefined {
  if (count === 0) return undefined;
  return `with the pictures of another true story of the same series ${formatValue(mean, 'share')}`;
}

function curvesOf(
  { sets, seen, pages }: Omit<SeenOptions, 'trust'>,
  instruments: (asked: readonly ReadQuestion[]) => readonly Instrument[],
): Curve[] {
  const heads = curveKeys.map((key) => {
    const [, name, asked] = rows.find(([row]) => row === key)!;
    const { note } = trustIn(instruments(asked));
    return { key, name, unit: 'share', ...(note && { note }) } as const;
  });
  const named = sets.map(({ name }, i) => ({ name, stories: seen[i]! }));
  const curves = curvesOver(heads, pageRanges(pages), named, ({ stories }, range) => measureAgreement(stories, range));
  return curves.map((curve) => ({ ...curve, key: `${curve.key}ByPage` }));
}

export interface AskOptions {
  readonly probe: Pick<Probe, 'ask'>;
  /** A story, the opening included. */
  readonly pages: number;
  readonly onPicture?: (done: number, all: number) => void;
}

/** @returns what the probe sees in each set's stories */
export async function askAll(
  sets: readonly StorySet[],
  { probe, pages, onPicture }: AskOptions,
): Promise<SeenStory[][]> {
  const counts = sets.flatMap(({ stories }) => stories.map(({ images }) => Math.min(pages, images.length)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const ask = async ({ images }: MeasuredStory): Promise<Answers[]> => {
    const answers = await probe.ask(await Promise.all(images.slice(0, pages).map((image) => readImage(image))));
    done += answers.length;
    onPicture?.(done, all);
    return answers;
  };
  const seen: SeenStory[][] = [];
  for (const { stories } of sets) {
    const answered: SeenStory[] = [];
    for (const story of stories) answered.push({ texts: story.texts.slice(0, pages), answers: await ask(story) });
    seen.push(answered);
  }
  return seen;
}

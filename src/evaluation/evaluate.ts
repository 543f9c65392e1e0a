/**
 * How good told stories are, beside true ones of the same openings: tells what is missing, measures, and writes a report
 * in numbers (`report.json`) and to look at (`report.html` with its sheets). Prints nothing.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { UsageError } from '../core/errors.ts';
import { openModel, type OpenModel } from '../story/open-model.ts';
import { groupedMean } from './bootstrap.ts';
import { foresightFindings } from './foresight.ts';
import { judgeFindings } from './judge-findings.ts';
import type { Judge } from './judge.ts';
import type { Curve, Findings, Measure } from './measures.ts';
import { measureParts, type Parts } from './parts.ts';
import { distanceFindings } from './picture-distance.ts';
import { Probe } from './probe.ts';
import { reportPage } from './report-page.ts';
import { seenFindings } from './seen-findings.ts';
import { saveSheets } from './sheets.ts';
import { firstPages, testStories, toldStories, type MeasuredStory, type StorySet } from './stories.ts';
import { tellMissing } from './telling.ts';
import { textFindings } from './text-findings.ts';

export interface EvaluateOptions {
  /** Folders of told stories; a single one gets those that are missing. */
  readonly dirs: readonly string[];
  /** A StoryStream folder; its test split gives openings and true stories. */
  readonly against: string;
  /** A model's name or folder: tells what is missing, is taken apart, and its visual tokenizer measures distances. */
  readonly model: string;
  /** Where the report goes. */
  readonly out: string;
  readonly stories: number;
  /** A story, the opening included. */
  readonly pages: number;
  readonly seed: number;
  /** Weights of a trained probe; without one, no picture is held against its text. */
  readonly probe?: string;
  /** Compares the first folder's stories with the second's or, of a single one, with the true stories. */
  readonly judge?: Judge;
  readonly signal?: AbortSignal;
  readonly onProgress?: (what: string, done: number, all: number) => void;
}

export interface Report extends Findings {
  readonly format: 'seed-story-report/1';
  readonly model: string;
  /** Names of the sets, told ones first, the true stories last. */
  readonly sets: readonly string[];
  readonly stories: number;
  readonly pages: number;
  readonly seed: number;
}

const trueName = 'true stories';

/** @throws UsageError when the test split has too few stories or a folder lacks some; as `tellMissing` */
export async function evaluate(options: EvaluateOptions): Promise<Report> {
  const { dirs, against, stories, pages, seed, signal, onProgress } = options;
  const names = setNames(dirs);
  const known = await testStories(against, stories);
  const openings = known.slice(0, stories);
  await using probe = options.probe === undefined ? undefined : await Probe.open(options.probe);
  await mkdir(options.out, { recursive: true });
  await using model = await openModel(options.model);
  if (dirs.length === 1) {
    await tellMissing({
      ...{ teller: model, openings, dir: dirs[0]!, pages, seed, ...(signal && { signal }) },
      onProgress: (done, all) => onProgress?.('stories told', done, all),
    });
  }
  const told: StorySet[] = [];
  for (const [i, dir] of dirs.entries()) {
    told.push({ name: names[i]!, stories: cut(await toldStories(dir, openings), pages) });
  }
  const truth = { name: trueName, stories: cut(openings, pages) };
  const others = { name: 'other true stories', stories: cut(known.slice(stories, 2 * stories), pages) };
  const parts = await measureParts(model, openings, { seed, ...(signal && { signal }) });
  const findings = await measure({ options, model, probe, told, truth, others, parts });
  const report: Report = {
    ...{ format: 'seed-story-report/1', model: model.name, sets: [...names, trueName], stories, pages, seed },
    ...findings,
  };
  const sheets = await saveSheets(options.out, parts.pictures, [...told, truth]);
  await writeFile(join(options.out, 'report.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  await writeFile(join(options.out, 'report.html'), reportPage(report, sheets));
  return report;
}

interface Measuring {
  readonly options: EvaluateOptions;
  readonly model: OpenModel;
  readonly probe: Probe | undefined;
  readonly told: readonly StorySet[];
  readonly truth: StorySet;
  /** As many again where the data set has them. */
  readonly others: StorySet;
  readonly parts: Parts;
}

async function measure({ options, model, probe, told, truth, others, parts }: Measuring): Promise<Findings> {
  const { pages, signal, onProgress } = options;
  const looking = (what: string) => (done: number, all: number) => {
    signal?.throwIfAborted();
    onProgress?.(what, done, all);
  };
  const distances = await distanceFindings({
    ...{ told, truth, pages, ...(others.stories.length === truth.stories.length && { others }) },
    encode: (image) => model.encodePicture(image),
    onPicture: looking('pictures compared'),
  });
  const foreseen = await foresightFindings({
    ...{ model, pages, stories: truth.stories },
    onStory: looking('true stories read'),
  });
  const seen = probe && (await seenFindings({ probe, told, truth, pages, onPicture: looking('pictures probed') }));
  const [first, second = truth] = told;
  const judged =
    options.judge &&
    (await judgeFindings({
      ...{ judge: options.judge, first: first!, second, file: join(options.out, 'verdicts.jsonl') },
      onProgress: looking('questions judged'),
      ...(signal && { signal }),
    }));
  const texts = textFindings([...told, truth], pages);
  const all = [
    { measures: parts.measures, curves: [] },
    foreseen,
    telling(told, pages),
    texts,
    ...(seen ? [seen] : []),
    distances,
    ...(judged ? [judged] : []),
  ];
  return {
    measures: all.flatMap(({ measures }): readonly Measure[] => measures),
    curves: all.flatMap(({ curves }): readonly Curve[] => curves),
  };
}

/** How far and how fast the telling came. */
function telling(told: readonly StorySet[], pages: number): Findings {
  const of = (value: (story: MeasuredStory) => number) =>
    Object.fromEntries(told.map(({ name, stories }) => [name, groupedMean(stories.map((s) => [value(s)]))] as const));
  return {
    measures: [
      {
        key: 'pagesTold',
        name: 'pages that came, with their pictures',
        unit: 'share',
        values: of(({ images }) => (images.length - 1) / (pages - 1)),
      },
      {
        key: 'secondsPerPage',
        name: 'seconds a page',
        unit: 'seconds',
        values: of(({ images, seconds = NaN }) => seconds / (images.length - 1)),
      },
    ],
    curves: [],
  };
}

function cut(stories: readonly MeasuredStory[], pages: number): MeasuredStory[] {
  return stories.map((story) => firstPages(story, pages));
}

/** The folders' own names. @throws UsageError when two would be called alike, or there is none */
function setNames(dirs: readonly string[]): string[] {
  if (dirs.length === 0) throw new UsageError('name a folder of told stories, or one that they are to be told into');
  const names = dirs.map((dir) => basename(resolve(dir)));
  const twice = names.find((name, i) => names.indexOf(name) !== i || name === trueName);
  if (twice === undefined) return names;
  throw new UsageError(`two sets of stories would be called "${twice}" in the report; rename a folder`);
}

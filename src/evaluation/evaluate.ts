/**
 * How good told stories are, beside true ones of the same openings: tells what is missing, measures, and writes a report
 * in numbers (`report.json`) and to look at (`report.html` with its sheets). Prints nothing.
 */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { openCrewFor } from '../story/crew.ts';
import { openModel, type OpenModel } from '../story/open-model.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import { contradictionFindings } from './contradiction-findings.ts';
import { foresightFindings } from './foresight.ts';
import { drawnStories, givenTexts, pickHeldOut, type PickedOpenings } from './given-texts.ts';
import { goalFindings } from './goal-findings.ts';
import { judgeFindings } from './judge-findings.ts';
import type { Judge } from './judge.ts';
import { knownOnly, type Findings, type Measure } from './measures.ts';
import { measureParts, type Parts } from './parts.ts';
import { distanceFindings } from './picture-distance.ts';
import { Probe } from './probe.ts';
import { probedFindings } from './probed-findings.ts';
import { readerFindings } from './reader-findings.ts';
import { reportPage } from './report-page.ts';
import { setNames, trueStories } from './set-names.ts';
import { saveSheets } from './sheets.ts';
import { firstPages, testStories, toldStories, type MeasuredStory, type StorySet, type Teller } from './stories.ts';
import { countMissing, tellMissing } from './telling.ts';
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
  /** Of telling what is missing. */
  readonly seed: number;
  /** Missing stories that are told at a time, one when left out; each page of several takes longer. */
  readonly atOnce?: number;
  /** Weights of a trained probe; without one, no picture is held against its text. */
  readonly probe?: string;
  /** Compares the first folder's stories with the second's or, of a single one, with the true stories. */
  readonly judge?: Judge;
  readonly signal?: AbortSignal;
  readonly onProgress?: (what: string, done: number, all: number) => void;
}

export interface Report extends Findings {
  readonly format: 'seed-story-report/1';
  /** What was taken apart, and whose visual tokenizer measured distances. */
  readonly model: { readonly name: string; readonly hash: string };
  /** Told ones first, the true stories last. */
  readonly sets: readonly ReportedSet[];
  readonly stories: number;
  readonly pages: number;
}

export interface ReportedSet extends Partial<Teller> {
  readonly name: string;
}

/**
 * @throws UsageError when the test split has too few or too short stories, or a folder lacks some; as `tellMissing`. When
 *   the judge fails, the report is there without it
 */
export async function evaluate(options: EvaluateOptions): Promise<Report> {
  const { dirs, against, stories, pages, seed, signal } = options;
  const names = setNames(dirs);
  const known = await testStories(against, stories);
  const openings = known.slice(0, stories);
  checkLength(openings, pages);
  await using probe = options.probe === undefined ? undefined : await Probe.open(options.probe);
  await using model = await openModel(options.model);
  const heldOut = pickHeldOut(probe === undefined ? [] : openings, pages);
  if (dirs.length === 1) await tellAll(openings, heldOut, model, options);
  const told: (StorySet & { readonly teller: Teller })[] = [];
  for (const [i, dir] of dirs.entries()) {
    const { stories: found, teller } = await toldStories(dir, openings);
    told.push({ name: names[i]!, stories: cut(found, pages), teller });
  }
  const drawn = heldOut.numbers.length === 0 ? [] : await drawnSets(dirs, names, heldOut, pages);
  const truth = { name: trueStories, stories: cut(openings, pages) };
  const others = { name: 'other true stories', stories: cut(known.slice(stories, 2 * stories), pages) };
  const parts = await measureParts(model, openings, { seed, ...(signal && { signal }) });
  const measuring = { options, model, probe, told, truth, heldOut, drawn, others, parts };
  const head = {
    format: 'seed-story-report/1',
    model: { name: model.name, hash: model.hash },
    sets: [...told.map(({ name, teller }) => ({ name, ...teller })), { name: trueStories }],
    ...{ stories, pages },
  } as const;
  const findings = knownOnly(await measure(measuring));
  await mkdir(options.out, { recursive: true });
  const sheets = await saveSheets(options.out, parts.pictures, [...told, truth]);
  const save = async (found: Findings): Promise<Report> => {
    const report: Report = { ...head, ...found };
    await writeFileAtomic(join(options.out, 'report.json'), `${JSON.stringify(report, undefined, 2)}\n`);
    await writeFileAtomic(join(options.out, 'report.html'), reportPage(report, sheets));
    return report;
  };
  const report = await save(findings);
  return options.judge === undefined ? report : save(together([findings, await judged(options.judge, measuring)]));
}

/** What is missing, by the model itself or by copies of it that tell several stories at once. */
async function tellAll(
  openings: readonly MeasuredStory[],
  heldOut: PickedOpenings,
  model: OpenModel,
  { dirs, atOnce = 1, pages, seed, signal, onProgress, ...options }: EvaluateOptions,
): Promise<void> {
  const onPage = (what: string) => (done: number, all: number) => onProgress?.(what, done, all);
  const asked = { teller: model, dir: dirs[0]!, pages, seed, ...(signal && { signal }) };
  const told = { ...asked, openings, onProgress: onPage('pages told') };
  const drawn = givenTexts({ ...asked, ...heldOut, onProgress: onPage('pages drawn of true texts') });
  const stories = atOnce === 1 ? 1 : Math.min(atOnce, (await countMissing(told)) + (await countMissing(drawn)));
  await using crew = stories <= 1 ? undefined : await openCrewFor(options.model, stories);
  for (const one of [told, drawn]) await tellMissing(crew ? { ...one, teller: crew, atOnce } : one);
}

interface Measuring {
  readonly options: EvaluateOptions;
  readonly model: OpenModel;
  readonly probe: Probe | undefined;
  readonly told: readonly StorySet[];
  readonly truth: StorySet;
  readonly heldOut: PickedOpenings;
  /** Those, their texts given and their pictures drawn. */
  readonly drawn: readonly StorySet[];
  /** As many again where the data set has them. */
  readonly others: StorySet;
  readonly parts: Parts;
}

async function measure({
  options,
  model,
  probe,
  told,
  truth,
  heldOut,
  drawn,
  others,
  parts,
}: Measuring): Promise<Findings> {
  const { pages } = options;
  const foreseen = await foresightFindings({
    ...{ model, pages, stories: truth.stories },
    onStory: progressOf('true stories read', options),
  });
  const distances = await distanceFindings({
    ...{ told, truth, pages, ...(others.stories.length === truth.stories.length && { others }) },
    encode: (image) => model.encodePicture(image),
    onPicture: progressOf('pictures compared', options),
  });
  const onPicture = progressOf('pictures probed', options);
  const trainedWithout = model.folder.config.heldOut;
  const seen =
    probe && (await probedFindings({ probe, told, truth, heldOut, drawn, trainedWithout, pages, onPicture }));
  return together([
    { measures: parts.measures, curves: [] },
    foreseen,
    telling(told, pages),
    textFindings([...told, truth], pages),
    goalFindings(told, truth),
    contradictionFindings(told, truth),
    readerFindings(truth),
    ...(seen ? [seen] : []),
    distances,
  ]);
}

/** Of each folder, all or none: those that an earlier version told have none. */
async function drawnSets(
  dirs: readonly string[],
  names: readonly string[],
  heldOut: PickedOpenings,
  pages: number,
): Promise<StorySet[]> {
  const sets = await Promise.all(
    dirs.map(async (dir, i) => {
      const stories = await drawnStories(dir, heldOut);
      return stories === undefined ? [] : [{ name: names[i]!, stories: cut(stories, pages) }];
    }),
  );
  return sets.flat();
}

async function judged(judge: Judge, { options, told, truth }: Measuring): Promise<Findings> {
  const [first, second = truth] = told;
  const { out, signal } = options;
  return knownOnly(
    await judgeFindings({
      ...{ judge, first: first!, second, file: join(out, 'verdicts.jsonl'), ...(signal && { signal }) },
      onProgress: progressOf('questions judged', options),
    }),
  );
}

function progressOf(what: string, { signal, onProgress }: EvaluateOptions) {
  return (done: number, all: number): void => {
    signal?.throwIfAborted();
    onProgress?.(what, done, all);
  };
}

function together(all: readonly Findings[]): Findings {
  return { measures: all.flatMap(({ measures }) => measures), curves: all.flatMap(({ curves }) => curves) };
}

/** Folders do not say how many stories were told beside theirs. */
const secondsNote =
  'as each took where it was told: pages of stories told at once (--at-once, --openings) wait for each other, so only ' +
  'stories told one at a time on one machine compare';

/** How far and how fast the telling came. */
function telling(told: readonly StorySet[], pages: number): Findings {
  const seconds = overStories(told, (story) => story.seconds?.slice(1) ?? []);
  return {
    measures: [
      pagesTold(told, pages),
      { key: 'secondsPerPage', name: 'seconds a page', unit: 'seconds', values: seconds, note: secondsNote },
    ],
    curves: [],
  };
}

/** @param pages that were asked for, a story, the opening included */
export function pagesTold(told: readonly StorySet[], pages: number): Measure {
  return {
    key: 'pagesTold',
    name: 'pages that came, with their pictures',
    unit: 'share',
    values: overStories(told, ({ images }) => [(images.length - 1) / (pages - 1)]),
  };
}

function overStories(
  sets: readonly StorySet[],
  value: (story: MeasuredStory) => readonly number[],
): Record<string, Estimate> {
  return Object.fromEntries(sets.map(({ name, stories }) => [name, groupedMean(stories.map(value))] as const));
}

function cut(stories: readonly MeasuredStory[], pages: number): MeasuredStory[] {
  return stories.map((story) => firstPages(story, pages));
}

/** Pages beyond the true stories' last have nothing to be held against. */
function checkLength(openings: readonly MeasuredStory[], pages: number): void {
  const shortest = Math.min(...openings.map(({ images }) => images.length));
  if (pages <= shortest) return;
  throw new UsageError(`the shortest true story has ${shortest} pages, asked for are ${pages}; ask for fewer`);
}

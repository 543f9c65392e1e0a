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
import { contradictionFindings } from './contradiction-findings.ts';
import { foresightFindings } from './foresight.ts';
import { drawnStories, givenTexts, pickHeldOut, type PickedOpenings } from './given-texts.ts';
import { goalFindings } from './goal-findings.ts';
import { judgeFindings } from './judge-findings.ts';
import type { Judge } from './judge.ts';
import { knownOnly, withDifferences, type Findings } from './measures.ts';
import { measureParts, type Parts } from './parts.ts';
import { distanceFindings } from './picture-distance.ts';
import { Probe } from './probe.ts';
import { probedFindings } from './probed-findings.ts';
import { readerFindings } from './reader-findings.ts';
import { reportPage } from './report-page.ts';
import { setNames, trueStories } from './set-names.ts';
import { saveSheets } from './sheets.ts';
import {
  english,
  firstPages,
  testStories,
  toldStories,
  type MeasuredStory,
  type StorySet,
  type Teller,
} from './stories.ts';
import { tellingFindings } from './telling-findings.ts';
import { countMissing, tellMissing } from './telling.ts';
import { textFindings } from './text-findings.ts';

export interface EvaluateOptions {
  /** Folders of told stories; a single one gets those that are missing. */
  readonly dirs: readonly string[];
  /** A StoryStream folder; its test split gives openings and true stories. */
  readonly against: string;
  /** Of the stories, as ISO 639 has it; what readers say of texts they say of English ones only. English when left out. */
  readonly lang?: string;
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
  /** Which probe was asked, if any: the sha256 of its file. */
  readonly probe?: string;
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
  const { dirs, against, stories, pages, seed, signal, lang = english } = options;
  if (lang !== english && options.probe !== undefined) {
    throw new UsageError(
      `texts in "${lang}" cannot be read, so a probe has nothing to hold pictures against; leave it out`,
    );
  }
  const names = setNames(dirs);
  const known = await testStories(against, stories, lang);
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
  const drawn = heldOut.numbers.length === 0 ? [] : await drawnSets(dirs, told, heldOut, pages);
  const truth = { name: trueStories, stories: cut(openings, pages) };
  const others = { name: 'other true stories', stories: cut(known.slice(stories, 2 * stories), pages) };
  const parts = await measureParts(model, openings, { seed, ...(signal && { signal }) });
  const measuring = { options, model, probe, told, truth, heldOut, drawn, others, parts };
  const head = {
    format: 'seed-story-report/1',
    model: { name: model.name, hash: model.hash },
    ...(probe && { probe: probe.hash }),
    sets: [...told.map(({ name, teller }) => ({ name, ...teller })), { name: trueStories }],
    ...{ stories, pages },
  } as const;
  const { measures, curves } = await measure(measuring);
  const compared = names.length < 2 ? measures : withDifferences(measures, [names[0]!, names[1]!]);
  const findings = knownOnly({ measures: compared, curves });
  await mkdir(options.out, { recursive: true });
  const sheets = await saveSheets(options.out, parts.compared, [...told, truth]);
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
  readonly told: readonly (StorySet & { readonly teller: Teller })[];
  readonly truth: StorySet;
  readonly heldOut: PickedOpenings;
  /** Those, their texts given and their pictures drawn. */
  readonly drawn: readonly StorySet[];
  /** As many again where the data set has them. */
  readonly others: StorySet;
  readonly parts: Parts;
}

async function measure(measuring: Measuring): Promise<Findings> {
  const { options, model, told, truth, others, parts } = measuring;
  const { pages, lang = english } = options;
  const foreseen = await foresightFindings({
    ...{ model, pages, stories: truth.stories },
    onStory: progressOf('true stories read', options),
  });
  const distances = await distanceFindings({
    ...{ told, truth, pages, ...(others.stories.length === truth.stories.length && { others }) },
    encode: (image) => model.encodePicture(image),
    onPicture: progressOf('pictures compared', options),
  });
  const read = [goalFindings(told, truth), contradictionFindings(told, truth), readerFindings(truth)];
  return together([
    { measures: parts.measures, curves: [] },
    foreseen,
    tellingFindings(told, pages),
    textFindings([...told, truth], pages),
    ...(lang === english ? read : []),
    ...(await probed(measuring)),
    distances,
  ]);
}

async function probed({ probe, options, model, told, ...measured }: Measuring): Promise<Findings[]> {
  if (probe === undefined) return [];
  // What another model was trained without, nobody knows.
  const isOneModel = told.every(({ teller }) => teller.model.hash === model.hash);
  const findings = await probedFindings({
    ...{ ...measured, probe, told, model: model.name, pages: options.pages },
    trainedWithout: isOneModel ? model.folder.config.heldOut : [],
    onPicture: progressOf('pictures probed', options),
  });
  return [findings];
}

/** Of each folder, all or none: those that an earlier version told have none. */
async function drawnSets(
  dirs: readonly string[],
  told: readonly { readonly name: string; readonly teller: Teller }[],
  heldOut: PickedOpenings,
  pages: number,
): Promise<StorySet[]> {
  const sets = await Promise.all(
    dirs.map(async (dir, i) => {
      const { name, teller } = told[i]!;
      const stories = await drawnStories(dir, teller, heldOut);
      return stories === undefined ? [] : [{ name, stories: cut(stories, pages) }];
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

function cut(stories: readonly MeasuredStory[], pages: number): MeasuredStory[] {
  return stories.map((story) => firstPages(story, pages));
}

/** Pages beyond the true stories' last have nothing to be held against. */
function checkLength(openings: readonly MeasuredStory[], pages: number): void {
  const shortest = Math.min(...openings.map(({ images }) => images.length));
  if (pages <= shortest) return;
  throw new UsageError(`the shortest true story has ${shortest} pages, asked for are ${pages}; ask for fewer`);
}

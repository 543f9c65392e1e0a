/**
 * Draws a whole StoryStream folder from the drawn world, on as many threads as the machine has. Knows nothing of how
 * stories are planned or pictures drawn.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { BusyError, SeedStoryError, UsageError } from '../../core/errors.ts';
import { moduleBeside } from '../../core/module-beside.ts';
import type { StoryRecord } from '../records.ts';
import { readStories } from '../reader.ts';
import { splitOf, splits, type Split } from '../splits.ts';
import { writeAtomically, writeStories } from '../writer.ts';
import type { DrawWorkerData, DrawWorkerMessage } from './draw-worker.ts';
import { illustrate } from './illustrate.ts';
import { pictureFiles } from './picture-files.ts';
import { planStory } from './planner/plan.ts';
import { pagesPerStory, type Language, type PlannedStory } from './story.ts';

export interface DrawProgress {
  /** Pictures that are there now, of `pages` in all. */
  readonly done: number;
  readonly pages: number;
  /** Pictures of `done` that an earlier run had drawn. */
  readonly skipped: number;
}

export interface DrawOptions {
  /** How many stories; at least 1. */
  readonly stories: number;
  /** The first story's seed; the others follow it one by one. */
  readonly seed: number;
  /** Skips seeds whose story falls into another split, to get test openings without their training set. */
  readonly only?: Split;
  /** The languages in which each story is told: one record each, all with the same id and pictures. English by default. */
  readonly langs?: readonly Language[];
  readonly dir: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DrawProgress) => void;
}

export interface DrawReport extends DrawProgress {
  /** Records in each split: one a story and language. */
  readonly splits: Readonly<Record<Split, number>>;
}

/** How many stories stand for the version of planner and illustrator. */
const fingerprintStories = 3;
const fingerprintFile = 'world.json';

/**
 * Draws `stories` stories into `dir`: pictures under `images/`, then the split files. Pictures that are there already are
 * kept, so an interrupted run goes on where it stopped; split files appear only when every picture is there.
 * @throws UsageError for counts that make no sense; SeedStoryError when another version of the world drew in `dir`;
 * BusyError when `dir` holds stories that are not among these, or in other languages; the signal's reason when aborted
 */
export async function drawWorld(options: DrawOptions): Promise<DrawReport> {
  const { stories, seed, only, langs = ['en'], dir, signal, onProgress } = options;
  if (!Number.isInteger(stories) || stories < 1) throw new UsageError(`expected at least 1 story, got ${stories}`);
  if (!Number.isInteger(seed) || seed < 0 || seed + stories > 2 ** 31) {
    throw new UsageError(`expected a seed from 0 to ${2 ** 31 - stories} for ${stories} stories, got ${seed}`);
  }
  signal?.throwIfAborted();
  const seeds = seedsFrom(seed, stories, only);
  await assertKept(seeds, langs, dir);
  const images = join(dir, 'images');
  await mkdir(images, { recursive: true });
  await claimFolder(dir);
  const progress = await drawPictures(seeds, images, signal, onProgress);
  return { ...progress, splits: await writeSplits(seeds, langs, dir) };
}

function seedsFrom(first: number, count: number, only: Split | undefined): number[] {
  const seeds: number[] = [];
  for (let seed = first; seeds.length < count; seed++) {
    if (only === undefined || splitOf(seed) === only) seeds.push(seed);
  }
  return seeds;
}

/** The StoryStream record of a planned story. */
export function recordOf(story: PlannedStory): StoryRecord {
  return {
    id: story.id,
    images: pictureFiles(story),
    captions: story.pages.map(({ text }) => text),
    // English goes without saying, as in StoryStream.
    ...(story.lang !== 'en' && { lang: story.lang }),
    orders: story.pages.map((_, i) => i),
    scenes: story.pages.map(({ scene }) => scene) as NonNullable<StoryRecord['scenes']>,
    plot: story.plot,
    goal: story.goal as NonNullable<StoryRecord['goal']>,
    plans: story.pages.map(({ plan }) => plan),
  };
}

/** A draw may add to what a folder holds, as one with more stories or languages does; it drops nothing of it. */
async function assertKept(seeds: readonly number[], langs: readonly Language[], dir: string): Promise<void> {
  const drawn = new Set(seeds.flatMap((seed) => langs.map((lang) => `${seed} ${lang}`)));
  for (const split of splits) {
    const file = join(dir, `${split}.jsonl`);
    if (!existsSync(file)) continue;
    const dropped = (await readStories(file)).find(({ id, lang = 'en' }) => !drawn.has(`${id} ${lang}`));
    if (dropped === undefined) continue;
    throw new BusyError(
      `${dir} holds stories that this draw would drop (${dropped.id} in ${split}.jsonl): draw into another folder, ` +
        'or repeat the draw that made it, with its seed and its split and at least as many stories and languages',
    );
  }
}

/** Pictures of one version of the world must not stand beside texts of another; every draw writes all texts anew. */
async function claimFolder(dir: string): Promise<void> {
  const file = join(dir, fingerprintFile);
  const fingerprint = worldFingerprint();
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined) return writeAtomically(file, `${JSON.stringify({ world: fingerprint })}\n`);
  if (!before.includes(fingerprint)) {
    throw new SeedStoryError(
      `${dir} was drawn by another version of the drawn world: draw into an empty folder, or remove this one`,
    );
  }
}

function worldFingerprint(): string {
  const hash = createHash('sha256');
  for (let seed = 0; seed < fingerprintStories; seed++) {
    for (const { text, scene } of planStory(seed).pages) hash.update(text).update(illustrate(scene));
  }
  return hash.digest('hex');
}

async function drawPictures(
  seeds: readonly number[],
  images: string,
  signal: AbortSignal | undefined,
  onProgress: DrawOptions['onProgress'],
): Promise<DrawProgress> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const halt = (): void => void Atomics.store(stop, 0, 1);
  signal?.addEventListener('abort', halt, { once: true });
  const progress = { done: 0, skipped: 0, pages: seeds.length * pagesPerStory };
  const onPicture = (drawn: boolean): void => {
    progress.done += 1;
    if (!drawn) progress.skipped += 1;
    onProgress?.({ ...progress });
  };
  const left = [...seeds].reverse();
  const next = (): number | undefined => (Atomics.load(stop, 0) === 0 ? left.pop() : undefined);
  const threads = Math.min(availableParallelism(), seeds.length);
  try {
    const runs = Array.from({ length: threads }, () => runWorker({ images, stop }, next, onPicture));
    // One that fails stops the others after the picture in hand; only then is its error reported.
    for (const run of runs) run.catch(halt);
    const failure = (await Promise.allSettled(runs)).find((run) => run.status === 'rejected');
    if (failure) throw failure.reason;
  } finally {
    signal?.removeEventListener('abort', halt);
  }
  signal?.throwIfAborted();
  return progress;
}

/** Gives one worker a story after the other until there are none. */
function runWorker(
  data: DrawWorkerData,
  next: () => number | undefined,
  onPicture: (drawn: boolean) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const worker = new Worker(moduleBeside(import.meta.url, 'draw-worker'), { workerData: data });
  let finished = false;
  const proceed = (): void => {
    const seed = next();
    finished = seed === undefined;
    if (finished) void worker.terminate();
    else worker.postMessage(seed);
  };
  worker.on('message', (message: DrawWorkerMessage) => {
    if (message.kind === 'done') proceed();
    else onPicture(message.drawn);
  });
  worker.on('error', reject);
  worker.on('exit', (code) => {
    if (finished) resolve();
    else reject(new SeedStoryError(`a drawing worker ended early, with code ${code}`));
  });
  proceed();
  return promise;
}

async function writeSplits(
  seeds: readonly number[],
  langs: readonly Language[],
  dir: string,
): Promise<Record<Split, number>> {
  const records: Record<Split, StoryRecord[]> = { train: [], validation: [], test: [] };
  for (const seed of seeds) records[splitOf(seed)].push(...langs.map((lang) => recordOf(planStory(seed, lang))));
  for (const split of splits) await writeStories(join(dir, `${split}.jsonl`), records[split]);
  return { train: records.train.length, validation: records.validation.length, test: records.test.length };
}

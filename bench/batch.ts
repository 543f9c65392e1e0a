/**
 * Several stories at once against the same stories one after another: text and features only, then whole stories with
 * their pictures. Both sides tell the same stories with all cores. Prints pages a second of both and their ratio, as a
 * JSON line each, and for the first also what batching gives without threads beside each other.
 *
 *   node bench/batch.ts [--stories 8] [--pages 8] [--model mini] [--rounds 3]
 */

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

import { Command } from 'commander';

import { integer } from '../src/cli/context.ts';
import { readOpening } from '../src/cli/opening.ts';
import { crewSize, openCrew } from '../src/story/crew.ts';
import { openModel, type OpenModel } from '../src/story/open-model.ts';
import type { Storyteller, TellRequest } from '../src/story/request.ts';
import { tell } from '../src/story/tell.ts';
import { compare, type Side } from './compare.ts';

interface Options {
  readonly stories: number;
  readonly pages: number;
  readonly model: string;
  readonly rounds: number;
}

/** What one of the threads side by side is to tell. */
interface Share extends Options {
  readonly seeds: readonly number[];
  readonly threads: number;
}

if (isMainThread) await measure();
else await tellShare(workerData as Share);

async function measure(): Promise<void> {
  const options = new Command()
    .option('--stories <n>', 'at once', integer(2, 64), 8)
    .option('--pages <n>', 'a story, the opening included', integer(2, 300), 8)
    .option('--rounds <n>', 'of which the median counts', integer(1, 100), 3)
    .option('--model <name>', 'mini, or the folder of a model', 'mini')
    .parse()
    .opts<Options>();
  const { stories, pages, rounds } = options;
  const size = crewSize(stories);
  await using alone = await openModel(options.model);
  const all = Array.from({ length: stories }, (_, seed) => seed);
  const what = `${stories} stories of ${pages} pages`;
  const rate = (name: string, work: () => Promise<unknown>): Side => ({
    name,
    async measure() {
      const began = performance.now();
      await work();
      return (1000 * stories * (pages - 1)) / (performance.now() - began);
    },
  });
  const texts = rate('one after another', async () => {
    for (const seed of all) await tellTexts(alone, options, seed);
  });
  {
    await using together = await openModel(options.model, { together: true });
    const side = rate('in one batch', () => Promise.all(all.map((seed) => tellTexts(together, options, seed))));
    await compare(`${what}, text and features, one thread tells`, 'pages', side, texts, rounds);
  }
  {
    const threads = await Promise.all(all.slice(0, size).map((_, i) => thread(options, all, i, size)));
    const side = rate('in batches side by side', () => Promise.all(threads.map(ask)));
    await compare(`${what}, text and features, ${size} threads tell`, 'pages', side, texts, rounds);
    for (const worker of threads) worker.postMessage('end');
  }
  await using crew = await openCrew(options.model, size);
  const whole = rate('one after another', async () => {
    for (const seed of all) await tellWhole(alone, options, seed);
  });
  const side = rate('in batches side by side', () => Promise.all(all.map((seed) => tellWhole(crew, options, seed))));
  await compare(`${what} with their pictures, ${size} threads tell`, 'pages', side, whole, rounds);
}

async function thread(options: Options, seeds: readonly number[], i: number, size: number): Promise<Worker> {
  const threads = Math.max(1, Math.floor(crewSize(Infinity) / size));
  const share: Share = { ...options, seeds: seeds.filter((_, at) => at % size === i), threads };
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
  await once(worker, 'message');
  return worker;
}

async function ask(worker: Worker): Promise<void> {
  worker.postMessage('tell');
  await once(worker, 'message');
}

async function tellShare(share: Share): Promise<void> {
  const model = await openModel(share.model, { threads: share.threads, together: true });
  const port = parentPort!;
  port.on('message', (word: string) => {
    if (word === 'end') return void model[Symbol.asyncDispose]().then(() => port.close());
    void Promise.all(share.seeds.map((seed) => tellTexts(model, share, seed))).then(() => port.postMessage('told'));
  });
  port.postMessage('open');
}

async function requestOf({ pages }: Options, seed: number): Promise<TellRequest> {
  const opening = await readOpening({ example: true });
  return { soFar: [{ ...opening, source: 'given' }], pages, seed, cache: 'window' };
}

async function tellWhole(teller: Pick<Storyteller, 'tell'>, options: Options, seed: number): Promise<void> {
  for await (const _ of teller.tell(await requestOf(options, seed)));
}

/** As the model tells, but that no picture is drawn. */
async function tellTexts(model: OpenModel, options: Options, seed: number): Promise<void> {
  const { temperature, topP, noRepeatNgramSize, retention } = model.folder.config.defaults;
  const undrawn = {
    name: model.name,
    tokens: model.tokens,
    encodePicture: model.encodePicture.bind(model),
    startSession: model.startSession.bind(model),
    draw: async () => ({ width: 1, height: 1, data: new Uint8Array(3) }),
  };
  const request = await requestOf(options, seed);
  const told = { ...request, model: undrawn, temperature, topP, noRepeatNgramSize, retentionSettings: retention };
  for await (const _ of tell(told));
}

/**
 * `tell` with several openings: a folder with a story in each of its folders 1, 2, ..., told at once. A story that fails
 * leaves the others alone, and is reported when they are told.
 */
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { severalAtOnce } from '../core/at-once.ts';
import { SeedStoryError } from '../core/errors.ts';
import { titleFrom } from '../publish/typography.ts';
import type { StoryFolder } from '../story/folder.ts';
import type { Storyteller } from '../story/request.ts';
import { beginStory, resumeStory, tellIntoFolder, type TellRun } from '../story/saved-story.ts';
import { holdsStory, readStory } from '../story/story-file.ts';
import { thenBind } from './book.ts';
import { counted, duration, isInterruption, type Context } from './context.ts';
import { readOpenings, unusedFolder, type ListedOpening } from './opening.ts';
import { sentence } from './sentence.ts';
import { begunOf, storyNumbers } from './several-folders.ts';
import {
  beginWords,
  bind,
  defaultSeed,
  newStory,
  resumeWords,
  type OpenStoryteller,
  type TellOptions,
} from './tell-options.ts';
import { severalProgress, storyWarning, type SeveralProgress } from './several-progress.ts';

export interface SeveralTelling {
  readonly request: TellRun & { readonly signal: AbortSignal };
  readonly options: TellOptions;
  readonly openStoryteller: OpenStoryteller;
  readonly context: Context;
}

/** Each holds what the model remembers of it, so not all of a long list are told at once. */
const mostAtOnce = 16;

/**
 * Begins a story for each opening of a file, all of them before a page is told, or goes on with those that are there.
 * @throws as `readOpenings` and `begunOf`, before the model is loaded; as {@link resumeSeveral}
 */
export async function beginSeveral(file: string, telling: SeveralTelling): Promise<void> {
  const { options } = telling;
  const openings = await readOpenings(file);
  const out = options.out ?? unusedFolder(basename(file, extname(file)));
  const seedOf = ({ seed }: ListedOpening): number => seed ?? options.seed ?? defaultSeed;
  const begun = await begunOf(out, file, openings, seedOf);
  const numbered = openings.map((opening, i) => [i + 1, opening] as const);
  const missing = new Map(numbered.filter(([number]) => !begun.includes(number)));
  const run = new SeveralRun(out, telling, () => beginWords(file, out, options));
  await run.tell(begun, missing);
}

/**
 * Goes on with the stories of a folder that have fewer pages than wanted.
 * @throws SeedStoryError when some were not told, with what went wrong with each as its cause; the signal's reason
 */
export async function resumeSeveral(dir: string, telling: SeveralTelling): Promise<void> {
  await new SeveralRun(dir, telling).tell(await storyNumbers(dir), new Map());
}

/** A story of several, and its number, which is its folder's name. */
interface Numbered {
  readonly number: number;
  readonly folder: StoryFolder;
}

class SeveralRun {
  readonly #out: string;
  readonly #telling: SeveralTelling;
  readonly #beginWords: (() => string) | undefined;
  readonly #failures = new Map<number, unknown>();
  readonly #open: Numbered[] = [];
  /** Whether stories are being begun or told, so that there is something to go on with. */
  #working = false;

  /** @param words what to type to begin those that are not begun, where that is known */
  constructor(out: string, telling: SeveralTelling, words?: () => string) {
    this.#out = out;
    this.#telling = telling;
    this.#beginWords = words;
  }

  /**
   * @param begun numbers of stories that are there
   * @param missing openings of those that are not, by number
   */
  async tell(begun: readonly number[], missing: ReadonlyMap<number, ListedOpening>): Promise<void> {
    const { context } = this.#telling;
    await using stack = new AsyncDisposableStack();
    try {
      for (const number of begun) await this.#resume(number, stack);
      for (const story of this.#open.filter((one) => !this.#isShort(one))) await this.#bindTold(story);
      const left = this.#open.filter((story) => this.#isShort(story)).length + missing.size;
      if (left > 0) await this.#tellWith(missing, Math.min(left, mostAtOnce), stack);
      context.signal.throwIfAborted();
    } finally {
      if (context.signal.aborted || this.#working || this.#failures.size > 0) this.#sayHowToGoOn(missing);
    }
    this.#throwFailures(begun.length + missing.size);
  }

  #throwFailures(all: number): void {
    if (this.#failures.size === 0) return;
    const failures = [...this.#failures].sort(([a], [b]) => a - b);
    const told = failures.map(([number, error]) => `story ${number}: ${sentence(error)}`).join('; ');
    const cause = new AggregateError(failures.map(([, error]) => error));
    throw new SeedStoryError(`${failures.length} of ${all} stories were not told: ${told}`, { cause });
  }

  #dirOf(number: number): string {
    return join(this.#out, String(number));
  }

  #isShort({ folder }: Numbered): boolean {
    return folder.story.pages.length < this.#telling.request.pages;
  }

  /** Does something for one story, whose failure leaves the others alone. */
  async #for(number: number, work: () => Promise<void>): Promise<void> {
    const { context, options } = this.#telling;
    context.signal.throwIfAborted();
    try {
      await work();
    } catch (error) {
      if (isInterruption(error, context.signal)) throw error;
      this.#failures.set(number, error);
      storyWarning(context, options.json, number, sentence(error));
    }
  }

  #resume(number: number, stack: AsyncDisposableStack): Promise<void> {
    const dir = this.#dirOf(number);
    return this.#for(number, async () => {
      if (!(await isBegun(dir))) {
        throw new SeedStoryError(`${dir} was never begun; begin it with the --openings and --out of the others`);
      }
      this.#open.push({ number, folder: stack.use(await resumeStory(dir, this.#telling.request.pages)) });
    });
  }

  /** One that was told to its end, but perhaps killed before its book was made. */
  #bindTold({ number, folder }: Numbered): Promise<void> {
    const { options, context } = this.#telling;
    return this.#for(number, async () => void (await bind(folder, options, context, number)));
  }

  async #tellWith(
    missing: ReadonlyMap<number, ListedOpening>,
    atOnce: number,
    stack: AsyncDisposableStack,
  ): Promise<void> {
    const { options, openStoryteller, context } = this.#telling;
    await using teller = await openStoryteller(options.model, atOnce);
    context.signal.throwIfAborted();
    this.#working = true;
    // Whoever is killed before all are begun leaves a folder for each, so that going on misses none.
    for (const number of missing.keys()) await mkdir(this.#dirOf(number), { recursive: true });
    for (const [number, opening] of missing) {
      await this.#for(number, async () => {
        const folder = await beginStory(this.#dirOf(number), await this.#newStory(opening), teller);
        this.#open.push({ number, folder: stack.use(folder) });
      });
    }
    await this.#tellAll(teller);
    this.#working = false;
  }

  async #newStory({ text, readImage, ...listed }: ListedOpening): Promise<ReturnType<typeof newStory>> {
    const { options } = this.#telling;
    const { title = titleFrom(text), lang = options.lang, seed = options.seed } = listed;
    const own = { ...options, title, ...(lang !== undefined && { lang }), ...(seed !== undefined && { seed }) };
    return newStory({ text, image: await readImage() }, own);
  }

  async #tellAll(teller: Storyteller): Promise<void> {
    const { options, context, request } = this.#telling;
    const stories = this.#open.filter((story) => this.#isShort(story)).sort((a, b) => a.number - b.number);
    if (stories.length === 0) return;
    const began = performance.now();
    const shown = { pages: request.pages, atOnce: mostAtOnce, json: options.json };
    const progress = severalProgress(context, stories, shown);
    await severalAtOnce(stories, mostAtOnce, undefined, (story) =>
      tellOne(story, teller, progress, this.#telling).catch((error: unknown) => {
        if (isInterruption(error, context.signal)) return;
        this.#failures.set(story.number, error);
        progress.warn(story.number, `it ends here: ${sentence(error)}`);
      }),
    );
    progress.end();
    const count = counted(stories.length, 'story', 'stories');
    context.progress(`${count} in ${duration(performance.now() - began)}\n`);
  }

  #sayHowToGoOn(missing: ReadonlyMap<number, ListedOpening>): void {
    const { options, context } = this.#telling;
    const isOpen = (number: number): boolean => this.#open.some((story) => story.number === number);
    const lacks = [...missing.keys()].some((number) => !isOpen(number));
    // A story that cannot be opened is not helped by the same command.
    if (!context.signal.aborted && !lacks && !this.#open.some((story) => this.#isShort(story))) return;
    const words = lacks && this.#beginWords ? this.#beginWords() : resumeWords(this.#out, options);
    context.progress(`go on with: ${words}\n`);
  }
}

async function isBegun(dir: string): Promise<boolean> {
  return holdsStory(dir) && (await readStory(dir)).pages.length > 0;
}

async function tellOne(
  { number, folder }: Numbered,
  teller: Storyteller,
  progress: SeveralProgress,
  { request, options, context }: SeveralTelling,
): Promise<void> {
  await thenBind(
    async () => {
      context.signal.throwIfAborted();
      for await (const event of tellIntoFolder(folder, teller, request)) progress.show(number, event);
      context.signal.throwIfAborted();
    },
    async () => {
      progress.pause();
      await bind(folder, options, context, number);
    },
    { progress: (text) => progress.warn(number, text.trim()) },
  );
}

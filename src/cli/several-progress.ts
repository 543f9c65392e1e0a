/**
 * Shows how several stories come along. To people on a terminal: one line for all of them; in a file or a pipe: a line a
 * page. To programs: events as JSON, each with its story's number. Knows nothing of what makes them.
 */
import type { StoryEvent } from '../story/events.ts';
import type { StoryFolder } from '../story/folder.ts';
import { counted, duration, printJson, type Context } from './context.ts';
import { progressLine } from './progress-line.ts';
import { jsonEvents } from './tell-progress.ts';

export interface SeveralProgress {
  /** @param story its number */
  show(story: number, event: StoryEvent): void;
  warn(story: number, message: string): void;
  /** Ends the line that is written over, as something else is about to be printed. */
  pause(): void;
  end(): void;
}

interface Shown {
  readonly number: number;
  readonly folder: Pick<StoryFolder, 'dir' | 'story'>;
}

/** @param pages a story @param atOnce stories that are told at a time */
export function severalProgress(
  context: Context,
  stories: readonly Shown[],
  { pages, atOnce, json }: { readonly pages: number; readonly atOnce: number; readonly json: boolean },
): SeveralProgress {
  return json ? eventLines(context, stories) : new Lines(context, stories, pages, atOnce);
}

/** Something about one of the stories, where no line of progress is being written over. */
export function storyWarning(context: Context, json: boolean, story: number, message: string): void {
  if (json) printJson(context, { type: 'warning', story, message });
  else context.progress(`warning: story ${story}: ${message}\n`);
}

function eventLines(context: Context, stories: readonly Shown[]): SeveralProgress {
  const show = new Map(stories.map(({ number, folder }) => [number, jsonEvents(context, folder, number)]));
  return {
    show: (story, event) => show.get(story)!(event),
    warn: (story, message) => storyWarning(context, true, story, message),
    pause() {},
    end() {},
  };
}

class Lines implements SeveralProgress {
  readonly #context: Context;
  /** Whole pages of each story. */
  readonly #whole: Map<number, number>;
  readonly #pages: number;
  readonly #first: number;
  readonly #began = performance.now();
  #line: ReturnType<typeof progressLine>;

  constructor(context: Context, stories: readonly Shown[], pages: number, atOnce: number) {
    this.#context = context;
    this.#pages = pages;
    this.#whole = new Map(stories.map(({ number, folder }) => [number, folder.story.pages.length]));
    this.#first = this.#done;
    this.#line = progressLine(context);
    const all = `${counted(stories.length, 'story', 'stories')} of ${pages} pages`;
    context.progress(stories.length > atOnce ? `${all}, ${atOnce} at a time\n` : `${all}, told at once\n`);
  }

  show(story: number, event: StoryEvent): void {
    if (event.type === 'warning') return this.warn(story, event.message);
    if (event.type !== 'page') return;
    this.#whole.set(story, event.page + 1);
    if (this.#context.terminal) return this.#line.show(`${this.#timing()}: ${this.#where()}`);
    const { page, text } = event;
    this.#context.progress(`story ${story}, page ${page + 1} of ${this.#pages} (${this.#timing()}): ${text}\n`);
  }

  warn(story: number, message: string): void {
    this.pause();
    storyWarning(this.#context, false, story, message);
  }

  pause(): void {
    this.#line.end();
    this.#line = progressLine(this.#context);
  }

  end(): void {
    this.#line.end();
  }

  get #done(): number {
    return [...this.#whole.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Not the page of each: the line must not break, which cannot be written over. */
  #where(): string {
    const pages = [...this.#whole.values()];
    const [least, most] = [Math.min(...pages), Math.max(...pages)];
    return least === most ? `page ${least}` : `pages ${least} to ${most}`;
  }

  #timing(): string {
    const all = this.#pages * this.#whole.size;
    const made = this.#done - this.#first;
    const left = ((performance.now() - this.#began) / made) * (all - this.#done);
    return `${this.#done} of ${all} pages${left > 0 ? `, about ${duration(left)} left` : ''}`;
  }
}

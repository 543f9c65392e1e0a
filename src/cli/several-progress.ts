/**
 * Shows how several stories come along. To people on a terminal: one line for all of them; in a file or a pipe: a line a
 * page. To programs: events as JSON, each with its story's number. Knows nothing of what makes them.
 */
import type { StoryEvent } from '../story/events.ts';
import type { StoryFolder } from '../story/folder.ts';
import { duration, printJson, type Context } from './context.ts';
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

/** @param pages a story */
export function severalProgress(
  context: Context,
  stories: readonly Shown[],
  pages: number,
  json: boolean,
): SeveralProgress {
  return json ? eventLines(context, stories) : new Lines(context, stories, pages);
}

function eventLines(context: Context, stories: readonly Shown[]): SeveralProgress {
  const show = new Map(stories.map(({ number, folder }) => [number, jsonEvents(context, folder, number)]));
  return {
    show: (story, event) => show.get(story)!(event),
    warn: (story, message) => printJson(context, { type: 'warning', story, message }),
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

  constructor(context: Context, stories: readonly Shown[], pages: number) {
    this.#context = context;
    this.#pages = pages;
    this.#whole = new Map(stories.map(({ number, folder }) => [number, folder.story.pages.length]));
    this.#first = this.#done;
    this.#line = progressLine(context);
    context.progress(`${stories.length} stories of ${pages} pages are told at once\n`);
  }

  show(story: number, event: StoryEvent): void {
    if (event.type === 'warning') return this.warn(story, event.message);
    if (event.type !== 'page') return;
    this.#whole.set(story, event.page + 1);
    if (this.#context.terminal)
      return this.#line.show(`${this.#timing()}: at pages ${[...this.#whole.values()].join(', ')}`);
    const { page, text } = event;
    this.#context.progress(`story ${story}, page ${page + 1} of ${this.#pages} (${this.#timing()}): ${text}\n`);
  }

  warn(story: number, message: string): void {
    this.pause();
    this.#context.progress(`warning: story ${story}: ${message}\n`);
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

  #timing(): string {
    const all = this.#pages * this.#whole.size;
    const made = this.#done - this.#first;
    const left = ((performance.now() - this.#began) / made) * (all - this.#done);
    return `${this.#done} of ${all} pages${left > 0 ? `, about ${duration(left)} left` : ''}`;
  }
}

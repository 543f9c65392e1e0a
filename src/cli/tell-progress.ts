/**
 * Shows a telling. To people: text as it is written, then how long each page took and how long the rest will take. In a
 * file or a pipe it is one line a page. To programs: events as JSON. Knows nothing of what makes them.
 */
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { StoryEvent } from '../story/events.ts';
import type { StoryFolder } from '../story/folder.ts';
import { duration, type Context } from './context.ts';

export interface TellProgress {
  show(event: StoryEvent): void;
}

/** @param storyPages that the story has, where pages within it are told anew */
export function tellProgress(context: Context, storyPages = 0): TellProgress {
  const clock = new PageClock(storyPages);
  return context.terminal ? liveProgress(context, clock) : lineProgress(context, clock);
}

function lineProgress(context: Context, clock: PageClock): TellProgress {
  return {
    show(event) {
      clock.see(event);
      if (event.type === 'started') context.progress(`${startLine(event)}\n`);
      if (event.type === 'warning') context.progress(`warning: ${event.message}\n`);
      if (event.type === 'page') {
        context.progress(`page ${event.page + 1} of ${clock.pages} (${clock.timing(event.ms)}): ${event.text}\n`);
      }
    },
  };
}

/**
 * Pages are drawn while the next one is written, so a page may be whole in the middle of another's text: such lines
 * wait until that text ends.
 */
function liveProgress(context: Context, clock: PageClock): TellProgress {
  const waiting: string[] = [];
  let writing: number | undefined;
  const note = (line: string): void => {
    if (writing === undefined) context.progress(`${line}\n`);
    else waiting.push(line);
  };
  const begin = (page: number): void => {
    if (writing !== page) context.progress(`\n${styleText('bold', String(page + 1).padStart(3))}  `);
    writing = page;
  };
  const end = (): void => {
    if (writing !== undefined) context.progress('\n');
    writing = undefined;
    for (const line of waiting.splice(0)) context.progress(`${line}\n`);
  };
  return {
    show(event) {
      clock.see(event);
      switch (event.type) {
        case 'started':
          return note(startLine(event));
        case 'warning':
          return note(styleText('yellow', `     ${event.message}`));
        case 'text':
          begin(event.page);
          return context.progress(event.piece);
        case 'page-text':
          if (writing !== event.page) {
            begin(event.page);
            context.progress(event.text);
          }
          return end();
        case 'preview':
          return;
        case 'page':
          return note(
            styleText('dim', `     page ${event.page + 1} of ${clock.pages} is drawn · ${clock.timing(event.ms)}`),
          );
        case 'done':
          return end();
      }
    },
  };
}

function startLine({ model, pages, firstPage }: StoryEvent & { type: 'started' }): string {
  if (pages - firstPage === 1) return `${model} tells page ${pages}`;
  return firstPage <= 1 ? `${model} tells ${pages} pages` : `${model} goes on with page ${firstPage + 1} of ${pages}`;
}

/** Estimates the time left from the pages made so far. */
class PageClock {
  /** That the story has, or will have. */
  pages: number;
  #left = 0;
  #made = 0;
  #ms = 0;

  constructor(pages: number) {
    this.pages = pages;
  }

  see(event: StoryEvent): void {
    if (event.type === 'started') {
      this.pages = Math.max(this.pages, event.pages);
      this.#left = event.pages - event.firstPage;
    }
    if (event.type === 'page') {
      this.#left--;
      this.#made++;
      this.#ms += event.ms;
    }
  }

  timing(ms: number): string {
    if (this.#left === 0) return duration(ms);
    return `${duration(ms)}, about ${duration((this.#left * this.#ms) / this.#made)} left`;
  }
}

/**
 * The same for programs: one JSON event a line. Pictures are named by their files; previews are left out.
 * @param story its number, from 1, where several are told
 */
export function jsonEvents(
  context: Context,
  folder: Pick<StoryFolder, 'dir' | 'story'>,
  story?: number,
): (event: StoryEvent) => void {
  return (event) => {
    if (event.type === 'preview') return;
    const image = event.type === 'page' && { image: join(folder.dir, folder.story.pages[event.page]!.image) };
    context.print(JSON.stringify({ ...(story !== undefined && { story }), ...event, ...image }));
  };
}

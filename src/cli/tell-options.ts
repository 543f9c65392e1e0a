/** What `tell` takes and what follows from it, for one story as for several: settings, books, how to go on. */
import { titleFrom } from '../publish/typography.ts';
import type { StoryFolder } from '../story/folder.ts';
import { tellSettingsSchema, type Storyteller, type TellSettings } from '../story/request.ts';
import type { NewStory, Opening } from '../story/saved-story.ts';
import { writeBook } from './book.ts';
import { commandLine, type Context } from './context.ts';
import type { OpeningOptions } from './opening.ts';

export interface TellOptions extends OpeningOptions, Partial<Omit<TellSettings, 'noRepeatNgramSize'>> {
  readonly openings?: string;
  readonly ngram?: number;
  readonly title?: string;
  readonly lang?: string;
  readonly resume?: string;
  readonly out?: string;
  readonly pages?: number;
  readonly seed?: number;
  readonly model: string;
  readonly texts?: string;
  readonly snapshots?: number;
  readonly open: boolean;
  readonly json: boolean;
}

/** Loads a model by name or folder. @param stories that it will be asked to tell at once; 1 when left out */
export type OpenStoryteller = (model: string, stories?: number) => Promise<Storyteller>;

export const defaultPages = 25;
export const defaultSeed = 1;

export function newStory(opening: Opening, options: TellOptions): NewStory {
  return {
    opening,
    title: options.title ?? titleFrom(opening.text),
    ...(options.lang !== undefined && { lang: options.lang }),
    seed: options.seed ?? defaultSeed,
    settings: tellSettingsSchema.parse(settingsOf(options)),
  };
}

export function settingsOf({ cache, steps, guidance, temperature, topP, ngram }: TellOptions): Partial<TellSettings> {
  return { cache, steps, guidance, temperature, topP, noRepeatNgramSize: ngram };
}

/** Makes the book and says where it is. @param story its number where there are several @returns its path */
export async function bind(
  { dir, story }: StoryFolder,
  { json }: Pick<TellOptions, 'json'>,
  context: Context,
  number?: number,
): Promise<string> {
  const book = await writeBook(dir);
  const event = { type: 'book', ...(number !== undefined && { story: number }), path: book, pages: story.pages.length };
  if (json) context.print(JSON.stringify({ ...event, ms: told(story.pages) }));
  else context.print(book);
  return book;
}

/** Milliseconds that pages took. */
export function told(pages: readonly { readonly ms: number }[]): number {
  return pages.reduce((sum, page) => sum + page.ms, 0);
}

/** What to type to go on as this telling would have. */
export function resumeWords(dir: string, options: TellOptions): string {
  return commandLine('seed-story', ['tell', '--resume', dir, ...runWords(options)]);
}

/** The same for stories that were not all begun, which needs all that they begin with. */
export function beginWords(file: string, out: string, options: TellOptions): string {
  const { seed, lang, cache, steps, guidance, temperature, topP, ngram } = options;
  const given = { seed, lang, cache, steps, guidance, temperature, 'top-p': topP, ngram };
  const words = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, `${value}`],
  );
  return commandLine('seed-story', ['tell', '--openings', file, '--out', out, ...runWords(options), ...words]);
}

function runWords({ pages = defaultPages, model, texts, snapshots }: TellOptions): string[] {
  const words = ['--pages', String(pages)];
  if (model !== 'mini') words.push('--model', model);
  if (texts !== undefined) words.push('--texts', texts);
  if (snapshots !== undefined) words.push('--snapshots', String(snapshots));
  return words;
}

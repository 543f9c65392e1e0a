/**
 * What a telling is asked for, as the command line, the server and saved stories write it. Knows nothing of how pages
 * are made.
 */
import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
import type { RgbImage } from '../formats/images.ts';
import type { StoryEvent } from './events.ts';
import type { Memory } from './model.ts';
import { cachePolicies } from './retention.ts';

/** How a story is told. What is left out is the model's own default. Saved with the story, so that it goes on alike. */
export const tellSettingsSchema = z.object({
  /** Which of the story's past the model still sees. */
  cache: z.enum(cachePolicies).default('opening'),
  /** Denoising steps a picture. */
  steps: z.int().min(1).max(1000).optional(),
  /** Classifier-free guidance; 1 is none. */
  guidance: z.number().min(0).max(50).optional(),
  /** 0 takes the likeliest token. */
  temperature: z.number().min(0).max(5).optional(),
  /** Share of probability that tokens are drawn from; 1 is all. */
  topP: z.number().gt(0).max(1).optional(),
  /** A sentence that holds a run of so many tokens which the story has written before, or is one of its own, is drawn again; with 0 none is. */
  noRepeatNgramSize: z.int().min(0).max(1000).optional(),
});
export type TellSettings = Readonly<z.infer<typeof tellSettingsSchema>>;

/**
 * Of a text that a model did not write itself, as UTF-8. A token is a byte at least, so no text of this size takes the
 * published model past the 4096 tokens of its context, whatever its language; a page of the drawn world has 146.
 */
export const maxPageBytes = 3000;

/** @throws UsageError for a text that no page has room for. @param name what to call it in the error */
export function assertPageText(text: string, name: string): void {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxPageBytes) {
    throw new UsageError(
      `${name} is too long for a page: ${bytes} bytes of UTF-8, at most ${maxPageBytes}; shorten it`,
    );
  }
}

/**
 * Of a `generated` page the model remembers what it imagined, of a `given` one what it sees in the picture: with this a
 * resumed story goes on as if it had never stopped.
 */
export interface PageSoFar {
  /** As its event had it. */
  readonly plan?: string;
  readonly text: string;
  readonly source: 'given' | 'generated';
  /** Needed of given pages that `remembered` is not of. */
  readonly image?: RgbImage;
}

export interface TellRequest extends TellSettings {
  /** The story so far; the first page is the opening. */
  readonly soFar: readonly PageSoFar[];
  /** The telling ends with this page, counted from 1, the opening included. */
  readonly pages: number;
  /** Pages of the finished story, where more stand behind those that are told: a model that plans steers by them. */
  readonly pagesInAll?: number;
  readonly seed: number;
  /** Of the texts, as a BCP 47 tag; English when left out. A model goes on in the opening's own, whatever is said here. */
  readonly lang?: string;
  /** The texts of all pages that follow the opening, when only the pictures are to be made; plans may stand before them. */
  readonly texts?: readonly string[];
  /** Whether a page's picture is also shown while it is being drawn; each time costs a decoding. */
  readonly previews?: boolean;
  /** What the model remembered after so many pages of the story so far, which then need not be read again. */
  readonly remembered?: Remembered;
  /** Called after every page that is whole in the model's memory; what it returns is waited for. */
  readonly onMemory?: (pages: number, take: () => Memory, held: HeldMemory) => Promise<void> | void;
  /** Calls `onMemory` only after every so many pages of the story: in another thread all of a memory is copied each time. */
  readonly memoryEvery?: number;
  readonly signal?: AbortSignal;
}

/** How large what a model remembers is. */
export interface HeldMemory {
  readonly tokens: number;
  readonly bytes: number;
}

export interface Remembered {
  /** From the opening on. */
  readonly pages: number;
  readonly memory: Memory;
}

/** A loaded model that tells stories. */
export interface Storyteller extends AsyncDisposable {
  readonly name: string;
  /** Of its weights; a saved story says by it which model told it. */
  readonly hash: string;
  tell(request: TellRequest): AsyncIterable<StoryEvent>;
}

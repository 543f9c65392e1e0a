/** Tells the stories that are to be measured, each into a folder of its own, going on where an earlier run stopped. */

import { readImage } from '../formats/images.ts';
import { SeedStoryError } from '../core/errors.ts';
import { readStory, type Story } from '../story/folder.ts';
import { tellSettingsSchema, type Storyteller } from '../story/request.ts';
import { beginStory, resumeStory, tellIntoFolder } from '../story/saved-story.ts';
import { toldFolder, type MeasuredStory } from './stories.ts';

export interface TellingOptions {
  readonly teller: Storyteller;
  readonly openings: readonly MeasuredStory[];
  /** Gets a folder a story. */
  readonly dir: string;
  /** A story, the opening included. */
  readonly pages: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** Stories that are whole. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * @throws SeedStoryError when a folder holds what another model or seed told; the signal's reason when aborted, whole
 *   pages are kept
 */
export async function tellMissing(options: TellingOptions): Promise<void> {
  const { teller, openings, dir, pages, signal } = options;
  for (const [number, opening] of openings.entries()) {
    signal?.throwIfAborted();
    const folder = toldFolder(dir, number);
    const begun = await storyIn(folder);
    if (begun !== undefined) checkTeller(folder, begun, options);
    if (begun === undefined || begun.pages.length < pages) {
      await using story =
        begun === undefined || begun.pages.length === 0
          ? await beginStory(folder, await newStory(opening, options), teller)
          : await resumeStory(folder, pages);
      for await (const event of tellIntoFolder(story, teller, { pages, ...(signal && { signal }) })) {
        if (event.type === 'done' && event.reason === 'ended') break;
      }
      signal?.throwIfAborted();
    }
    options.onProgress?.(number + 1, openings.length);
  }
}

async function newStory({ texts, images }: MeasuredStory, { seed }: TellingOptions) {
  const opening = { text: texts[0]!, image: await readImage(images[0]!) };
  return { opening, title: '', seed, settings: tellSettingsSchema.parse({}) };
}

async function storyIn(folder: string): Promise<Story | undefined> {
  try {
    return await readStory(folder);
  } catch (error) {
    if ((error as { cause?: NodeJS.ErrnoException }).cause?.code === 'ENOENT') return undefined;
    throw error;
  }
}

function checkTeller(folder: string, { model, seed }: Story, { teller, seed: asked }: TellingOptions): void {
  if (model.hash !== teller.hash) {
    throw new SeedStoryError(`${folder} was told by another model (${model.name}); measure this one in another folder`);
  }
  if (seed !== asked) {
    throw new SeedStoryError(`${folder} was told with seed ${seed}, not ${asked}; measure this one in another folder`);
  }
}

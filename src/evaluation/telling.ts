/** Tells the stories that are to be measured, each into a folder of its own, going on where an earlier run stopped. */

import { readImage } from '../formats/images.ts';
import type { Story } from '../story/story-file.ts';
import { tellSettingsSchema, type Storyteller } from '../story/request.ts';
import { beginStory, resumeStory, tellIntoFolder } from '../story/saved-story.ts';
import { checkTeller, storyFrom, toldFolder, type MeasuredStory } from './stories.ts';

export interface TellingOptions {
  readonly teller: Storyteller;
  readonly openings: readonly MeasuredStory[];
  /** Gets a folder a story. */
  readonly dir: string;
  /** A story, the opening included. */
  readonly pages: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** Pages that are told, of all stories together. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * @throws SeedStoryError when a folder holds what another model, seed or settings told; FormatError when it was told from
 *   another opening, before anything is told; the signal's reason when aborted, whole pages are kept
 */
export async function tellMissing(options: TellingOptions): Promise<void> {
  const { teller, openings, dir, pages, seed, signal } = options;
  const settings = tellSettingsSchema.parse({});
  const expected = { model: teller, seed, settings };
  const begun: (Story | undefined)[] = [];
  for (const [number, opening] of openings.entries()) {
    const folder = toldFolder(dir, number);
    begun.push(await storyFrom(folder, opening));
    if (begun[number]) checkTeller(folder, begun[number], expected);
  }
  const told = (story: Story | undefined): number => Math.min(pages, story?.pages.length ?? 1) - 1;
  const all = openings.length * (pages - 1);
  let done = begun.reduce((sum, story) => sum + told(story), 0);
  for (const [number, opening] of openings.entries()) {
    if (told(begun[number]) === pages - 1) continue;
    signal?.throwIfAborted();
    const folder = toldFolder(dir, number);
    await using story =
      begun[number] === undefined
        ? await beginStory(folder, { opening: await openingOf(opening), title: '', seed, settings }, teller)
        : await resumeStory(folder, pages);
    for await (const { type } of tellIntoFolder(story, teller, { pages, ...(signal && { signal }) })) {
      if (type === 'page') options.onProgress?.(++done, all);
      // What a fast model has told beyond this page is told again.
      signal?.throwIfAborted();
    }
  }
}

async function openingOf({ texts, images }: MeasuredStory) {
  return { text: texts[0]!, image: await readImage(images[0]!) };
}

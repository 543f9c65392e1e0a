/**
 * What every page of a story took to tell: time, and the memory of the model and of the process. Kept in a file beside the
 * story's folder, so that it outlives the process, of which a story needs one of its own for its peak memory to mean
 * something. Sums nothing up.
 */

import { z } from 'zod';

import { writeFileAtomic } from '../formats/atomic-file.ts';
import type { StoryEvent } from '../story/events.ts';
import type { HeldMemory, Storyteller } from '../story/request.ts';
import { readKept } from './kept-result.ts';
import { tellStory, type StoryTelling } from './telling.ts';

const costSchema = z.object({
  /** Counted from one, the opening included. */
  page: z.int().min(2),
  /** Since the page before was whole, its drawing included. */
  seconds: z.number().nonnegative(),
  /** That the language model's cache holds after the page. */
  tokens: z.int().nonnegative(),
  /** Of the cache, with the room that is kept free. */
  bytes: z.int().nonnegative(),
  /** The most that the process has held so far; what it reads back from disk counts with it. */
  peakMegabytes: z.number().nonnegative(),
  /** That this process told; 2 where the story was told without a stop. */
  firstPage: z.int().min(2),
});

const costsSchema = z.object({
  /** Whether the story came to its end before the pages asked for: a page did not come to its picture. */
  ended: z.boolean(),
  pages: z.array(costSchema),
});

export type PageCost = Readonly<z.infer<typeof costSchema>>;
export interface StoryCosts {
  readonly ended: boolean;
  readonly pages: readonly PageCost[];
}

/** Of a story that was told by {@link tellMeasured}; of another, no pages. @throws FormatError for a damaged file */
export async function readCosts(folder: string): Promise<StoryCosts> {
  const file = fileOf(folder);
  const kept = await readKept(
    file,
    costsSchema,
    (wrong) => `${file} does not say what pages took: ${wrong}; delete it, and the story is not timed`,
  );
  return kept ?? { ended: false, pages: [] };
}

function fileOf(folder: string): string {
  return `${folder}.costs.json`;
}

/** Tells what a story lacks, and keeps what it took, page by page. @throws as `tellStory` and {@link readCosts} */
export async function tellMeasured({ onEvent, ...telling }: StoryTelling): Promise<void> {
  const { folder, teller } = telling;
  const before = (await readCosts(folder)).pages;
  const held = new Map<number, HeldMemory>();
  const told: Omit<PageCost, keyof HeldMemory>[] = [];
  const save = async (ended: boolean): Promise<void> => {
    // The memory after a page may be known only when its picture has long been drawn.
    const known = told.flatMap((page) => (held.has(page.page) ? [{ ...page, ...held.get(page.page)! }] : []));
    const pages = [...before.filter(({ page }) => page < (told[0]?.page ?? Infinity)), ...known];
    await writeFileAtomic(fileOf(folder), `${JSON.stringify({ ended, pages })}\n`, { flush: false });
  };
  await tellStory({
    ...telling,
    teller: watched(teller, (pages, memory) => held.set(pages, memory)),
    onEvent: async (event: StoryEvent) => {
      if (event.type === 'page') {
        const page = event.page + 1;
        const peakMegabytes = process.resourceUsage().maxRSS / 1024;
        told.push({ page, seconds: event.ms / 1000, peakMegabytes, firstPage: told[0]?.page ?? page });
      }
      if (event.type === 'page' || event.type === 'done') await save(event.type === 'done' && event.reason === 'ended');
      await onEvent?.(event);
    },
  });
}

/** The same storyteller, of which one hears how much it remembers after each page. */
function watched(teller: Storyteller, onHeld: (pages: number, held: HeldMemory) => void): Storyteller {
  return {
    name: teller.name,
    hash: teller.hash,
    tell: (request) =>
      teller.tell({
        ...request,
        onMemory(pages, take, held) {
          onHeld(pages, held);
          return request.onMemory?.(pages, take, held);
        },
      }),
    [Symbol.asyncDispose]: async () => {},
  };
}

/** Sheets of pictures that a report shows: whole stories, and what the model's parts make of true pictures. */

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { writeFileAtomic } from '../formats/atomic-file.ts';
import { encodeWebp, readImage, type RgbImage } from '../formats/images.ts';
import type { Parts } from './parts.ts';
import { contactSheet } from './pictures.ts';
import { firstPages, type StorySet } from './stories.ts';

export interface Sheets {
  /** Triples of a true picture, the rebuilt and the redrawn one, row by row. */
  readonly parts: Sheet;
  readonly stories: readonly StorySheets[];
}

export interface Sheet {
  /** Relative to the report. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** One opening's stories, by set, with their texts. */
export interface StorySheets {
  readonly sets: readonly { readonly name: string; readonly sheet: Sheet; readonly texts: readonly string[] }[];
}

/** More would make a report of hundreds of megabytes, and nobody look at them. */
const mostStories = 24;
/** A WebP file has at most 16,383 rows, which these of 160 and a gap stay below. */
const mostPages = 400;

const folder = 'sheets';
const sheetName = /^(parts|story-\d+-\d+)\.webp$/;

/** Those of an earlier report in the same folder are gone afterwards. */
export async function saveSheets(out: string, compared: Parts['compared'], sets: readonly StorySet[]): Promise<Sheets> {
  await mkdir(join(out, folder), { recursive: true });
  for (const name of await readdir(join(out, folder))) {
    if (sheetName.test(name)) await rm(join(out, folder, name));
  }
  const stories: StorySheets[] = [];
  for (let i = 0; i < Math.min(mostStories, sets[0]!.stories.length); i++) {
    const shown = [];
    for (const [set, { name, stories }] of sets.entries()) {
      const { images, texts } = firstPages(stories[i]!, mostPages);
      const pictures = await Promise.all(images.map((image) => readImage(image)));
      const file = `${folder}/story-${String(i).padStart(3, '0')}-${set}.webp`;
      shown.push({ name, texts, sheet: await save(out, file, pictures, 5) });
    }
    stories.push({ sets: shown });
  }
  // One page a story, so that many stories are seen.
  const triples = compared.slice(0, mostStories).map((pages) => pages[Math.floor(pages.length / 2)]!);
  const parts = triples.flatMap(({ truth, rebuilt, redrawn }) => [truth, rebuilt, redrawn]);
  return { parts: await save(out, `${folder}/parts.webp`, parts, 6), stories };
}

async function save(out: string, file: string, images: readonly RgbImage[], columns: number): Promise<Sheet> {
  const sheet = contactSheet(images, { columns, width: 240 });
  await writeFileAtomic(join(out, file), await encodeWebp(sheet, 82));
  return { file, width: sheet.width, height: sheet.height };
}

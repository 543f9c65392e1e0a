/** Sheets of pictures that a report shows: whole stories, and what the model's parts make of true pictures. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { encodeWebp, readImage, type RgbImage } from '../formats/images.ts';
import type { Parts } from './parts.ts';
import { contactSheet } from './pictures.ts';
import type { StorySet } from './stories.ts';

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

export async function saveSheets(out: string, parts: Parts['pictures'], sets: readonly StorySet[]): Promise<Sheets> {
  await mkdir(join(out, 'sheets'), { recursive: true });
  const stories: StorySheets[] = [];
  for (let i = 0; i < Math.min(mostStories, sets[0]!.stories.length); i++) {
    const shown = [];
    for (const { name, stories } of sets) {
      const { images, texts } = stories[i]!;
      const pictures = await Promise.all(images.map((image) => readImage(image)));
      const file = `sheets/story-${String(i).padStart(3, '0')}-${slug(name)}.webp`;
      shown.push({ name, texts, sheet: await save(out, file, pictures, 5) });
    }
    stories.push({ sets: shown });
  }
  return { parts: await save(out, 'sheets/parts.webp', parts.flat(), 6), stories };
}

async function save(out: string, file: string, images: readonly RgbImage[], columns: number): Promise<Sheet> {
  const sheet = contactSheet(images, { columns, width: 240 });
  await writeFile(join(out, file), await encodeWebp(sheet, 82));
  return { file, width: sheet.width, height: sheet.height };
}

function slug(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
}

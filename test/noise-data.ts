/** StoryStream folders of pictures that show nothing, for tests that need a data set and not what is in it. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Random } from '../src/core/random.ts';
import { encodePng } from '../src/formats/images.ts';
import type { StoryRecord } from '../src/storystream/records.ts';
import type { Split } from '../src/storystream/splits.ts';
import { writeStories } from '../src/storystream/writer.ts';

/**
 * Writes one split.
 * @param stories the texts of each
 * @param scenes what the pages of every story are said to show
 */
export async function writeNoiseData(
  dir: string,
  stories: readonly (readonly string[])[],
  { split = 'test', scenes }: { readonly split?: Split; readonly scenes?: NonNullable<StoryRecord['scenes']> } = {},
): Promise<void> {
  await mkdir(join(dir, 'images'), { recursive: true });
  const random = new Random(5);
  const records = [];
  for (const [id, captions] of stories.entries()) {
    const images = captions.map((_, page) => `${id}-${page}.png`);
    for (const image of images) {
      const data = Uint8Array.from({ length: 24 * 16 * 3 }, () => random.below(256));
      await writeFile(join(dir, 'images', image), await encodePng({ width: 24, height: 16, data }));
    }
    records.push({ id, images, captions: [...captions], ...(scenes && { scenes }) });
  }
  await writeStories(join(dir, `${split}.jsonl`), records);
}

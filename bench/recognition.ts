/**
 * Of how many openings a model says that it does not know their kind (story/recognition.ts): of true stories, of the same
 * pictures with the text of another story, and of pictures from elsewhere with those texts. One JSON line each.
 *
 *   node bench/recognition.ts --data .work/test40 --pictures DIR [--model mini] [--lang es]
 */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { testStories } from '../src/evaluation/stories.ts';
import { readImage } from '../src/formats/images.ts';
import { openModel } from '../src/story/open-model.ts';
import { openingUnlikeness } from '../src/story/recognition.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pictures: { type: 'string' },
    model: { type: 'string', default: 'mini' },
    lang: { type: 'string' },
  },
});
const { data, pictures } = values;
if (data === undefined || pictures === undefined) {
  console.error('expected --data with test stories and --pictures with pictures from elsewhere');
  process.exit(2);
}
const stories = await testStories(data, 2, values.lang);
const textOf = (i: number): string => stories[i % stories.length]!.texts[0]!;
const elsewhere = (await readdir(pictures)).filter((file) => /\.(png|jpe?g|webp)$/i.test(file)).sort();
if (elsewhere.length === 0) {
  console.error(`${pictures} holds no JPEG, PNG or WebP`);
  process.exit(2);
}
await using model = await openModel(values.model);
const openings = stories.map(({ images }) => images[0]!);
await report('true openings', openings, textOf);
await report('true pictures, texts of other stories', openings, (i) => textOf(i + 1));
await report(
  'pictures from elsewhere',
  elsewhere.map((file) => join(pictures, file)),
  textOf,
);

async function report(what: string, images: readonly string[], text: (i: number) => string): Promise<void> {
  const found: number[] = [];
  for (const [i, image] of images.entries()) {
    found.push(await openingUnlikeness(model, text(i), await model.encodePicture(await readImage(image))));
  }
  found.sort((a, b) => a - b);
  const [median, most] = [found[Math.floor(found.length / 2)], found.at(-1)].map((x) => Number(x!.toFixed(3)));
  const { knownWithin = Infinity } = model;
  console.log(
    JSON.stringify({ what, pictures: found.length, warned: found.filter((x) => x > knownWithin).length, median, most }),
  );
}

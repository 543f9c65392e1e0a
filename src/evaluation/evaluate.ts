/**
 * How good a model is, in numbers and sheets to look at: what the autoencoder loses, what the de-tokenizer draws from
 * true features, and whole stories told from test openings. Writes a folder; prints nothing.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../core/errors.ts';
import { encodePng, readImage, type RgbImage } from '../formats/images.ts';
import { fitCover } from '../formats/resize.ts';
import { openModel, type OpenModel } from '../story/open-model.ts';
import { tellSettingsSchema } from '../story/request.ts';
import { pictureFolder, readStories, splitFiles } from '../storystream/reader.ts';
import type { Scene } from '../storystream/world/scene.ts';
import { measureAgreement, probeAccuracy, type Agreement, type KnownStory, type SeenStory } from './agreement.ts';
import type { Estimate } from './bootstrap.ts';
import { contactSheet, psnr } from './pictures.ts';
import { Probe } from './probe.ts';
import { reconstruct } from './reconstruct.ts';
import { measureTexts, seriesOf, type TextMeasures, type TextStory } from './text.ts';

export interface EvaluateOptions {
  /** A model's name or folder. */
  readonly model: string;
  /** A StoryStream folder; its test split gives the openings. */
  readonly data: string;
  /** Where the sheets and `report.json` go. */
  readonly dir: string;
  readonly stories: number;
  readonly pages: number;
  readonly seed: number;
  /** Weights of a trained probe; without one, no picture is held against its text. */
  readonly probe?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Report {
  readonly model: string;
  readonly stories: number;
  readonly pages: number;
  /** Of the autoencoder on test pictures, in decibels: mean and worst. */
  readonly reconstruction: { readonly psnr: number; readonly worst: number; readonly pictures: number };
  /** Of pictures drawn from true features, in decibels. */
  readonly drawnFromTrueFeatures: { readonly psnr: number; readonly pictures: number };
  readonly told: TextMeasures;
  readonly trueTexts: TextMeasures;
  /** What a probe sees in the pictures; its own accuracy on the same stories' true pages beside it. */
  readonly seen?: {
    readonly accuracy: Readonly<Record<string, Estimate>>;
    readonly told: Agreement;
    readonly trueStories: Agreement;
  };
  /** Share of stories that reached the page limit, and pages told in all. */
  readonly fullLength: number;
  readonly toldPages: number;
  readonly secondsPerPage: number;
}

interface TestStory {
  readonly texts: readonly string[];
  readonly images: readonly string[];
  readonly scenes: readonly Scene[];
}

interface ToldStory extends TextStory {
  readonly images: readonly RgbImage[];
  readonly seconds: number;
}

/** The page of each test story whose picture is rebuilt and redrawn. */
const comparedPage = 12;

/** @throws UsageError when the test split has too few stories; FormatError when the file of the probe holds none */
export async function evaluate(options: EvaluateOptions): Promise<Report> {
  const stories = await testStories(options);
  await using probe = options.probe === undefined ? undefined : await Probe.open(options.probe);
  await mkdir(options.dir, { recursive: true });
  await using model = await openModel(options.model);
  const { width, height } = model.folder.config.drawing;
  const pictures: RgbImage[] = [];
  for (const { images } of stories) {
    pictures.push(fitCover(await readImage(images[Math.min(comparedPage, images.length - 1)]!), width, height));
  }
  const rebuilt = await reconstruct(model.folder, pictures);
  const redrawn = await redraw(model, pictures, options.seed);
  await saveSheet(
    options.dir,
    'true-rebuilt-redrawn',
    pictures.flatMap((picture, i) => [picture, rebuilt[i]!, redrawn[i]!]),
    6,
  );
  const told: ToldStory[] = [];
  for (const [i, story] of stories.entries()) {
    told.push(await tellStory(model, story, options));
    await saveSheet(options.dir, `story-${i}`, told[i]!.images, 5);
    await writeFile(join(options.dir, `story-${i}.txt`), `${[story.texts[0], ...told[i]!.texts].join('\n')}\n`);
    options.onProgress?.(i + 1, stories.length);
  }
  const seen = probe && (await look(probe, stories, told, options.pages));
  const report = { ...summarise(options, stories, { pictures, rebuilt, redrawn, told }), ...(seen && { seen }) };
  await writeFile(join(options.dir, 'report.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  return report;
}

async function testStories({ data, stories }: EvaluateOptions): Promise<TestStory[]> {
  const [{ test }, pictures] = await Promise.all([splitFiles(data), pictureFolder(data)]);
  const records = test === undefined ? [] : await readStories(test);
  if (records.length < stories) {
    throw new UsageError(
      `${data} has ${records.length} test stories, ${stories} were asked for; draw more or ask for fewer`,
    );
  }
  return records.slice(0, stories).map(({ captions, images, scenes = [] }) => ({
    texts: captions,
    images: images.map((image) => join(pictures, image)),
    scenes,
  }));
}

async function redraw(model: OpenModel, pictures: readonly RgbImage[], seed: number): Promise<RgbImage[]> {
  const drawn: RgbImage[] = [];
  for (const picture of pictures) drawn.push(await model.draw(await model.encodePicture(picture), { seed }));
  return drawn;
}

async function tellStory(
  model: OpenModel,
  story: TestStory,
  { pages, seed, signal }: EvaluateOptions,
): Promise<ToldStory> {
  const opening = { text: story.texts[0]!, image: await readImage(story.images[0]!), source: 'given' } as const;
  const began = performance.now();
  const texts: string[] = [];
  const images: RgbImage[] = [opening.image];
  const settings = tellSettingsSchema.parse({});
  for await (const event of model.tell({ ...settings, soFar: [opening], pages, seed, ...(signal && { signal }) })) {
    if (event.type !== 'page') continue;
    texts.push(event.text);
    images.push(event.image);
  }
  return { series: seriesOf(opening.text), texts, images, seconds: (performance.now() - began) / 1000 };
}

/** Holds told and true stories against their texts. */
async function look(
  probe: Probe,
  stories: readonly TestStory[],
  told: readonly ToldStory[],
  pages: number,
): Promise<NonNullable<Report['seen']>> {
  const truth: (SeenStory & KnownStory)[] = [];
  const asTold: SeenStory[] = [];
  for (const [i, { texts, images, scenes }] of stories.entries()) {
    const shown = await Promise.all(images.slice(0, pages).map((image) => readImage(image)));
    truth.push({ texts: texts.slice(0, pages), answers: await probe.ask(shown), scenes: scenes.slice(0, pages) });
    asTold.push({ texts: [texts[0]!, ...told[i]!.texts], answers: await probe.ask(told[i]!.images) });
  }
  return {
    accuracy: probeAccuracy(Object.keys(probe.config.questions), truth),
    told: measureAgreement(asTold),
    trueStories: measureAgreement(truth),
  };
}

interface Results {
  readonly pictures: readonly RgbImage[];
  readonly rebuilt: readonly RgbImage[];
  readonly redrawn: readonly RgbImage[];
  readonly told: readonly ToldStory[];
}

function summarise(
  options: EvaluateOptions,
  stories: readonly TestStory[],
  { pictures, rebuilt, redrawn, told }: Results,
): Report {
  const scores = pictures.map((picture, i) => psnr(picture, rebuilt[i]!));
  const drawn = pictures.map((picture, i) => psnr(picture, redrawn[i]!));
  const toldPages = told.reduce((count, { texts }) => count + texts.length, 0);
  const truth = stories.map(({ texts }) => ({ series: seriesOf(texts[0]!), texts: texts.slice(1, options.pages) }));
  return {
    model: options.model,
    stories: stories.length,
    pages: options.pages,
    reconstruction: { psnr: mean(scores), worst: Math.min(...scores), pictures: pictures.length },
    drawnFromTrueFeatures: { psnr: mean(drawn), pictures: pictures.length },
    told: measureTexts(told),
    trueTexts: measureTexts(truth),
    fullLength: told.filter(({ texts }) => texts.length === options.pages - 1).length / told.length,
    toldPages,
    secondsPerPage: told.reduce((sum, { seconds }) => sum + seconds, 0) / toldPages,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function saveSheet(dir: string, name: string, images: readonly RgbImage[], columns: number): Promise<void> {
  await writeFile(join(dir, `${name}.png`), await encodePng(contactSheet(images, { columns, width: 240 })));
}

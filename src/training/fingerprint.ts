/**
 * Short names for what a training depends on, by content: the same names for the same data wherever it lies, another one
 * when a single pixel, word or weight changed. Knows nothing of what is named.
 */

import { createHash, hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { SeedStoryError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { reasonInWords } from '../formats/disk-errors.ts';
import { allTexts, tellingsOf, type Dataset } from './dataset.ts';

/** Files that are read at once; one after another leaves a disk idle, all at once runs out of handles. */
const filesAtOnce = 16;

/** One fingerprint of several parts, in their order. */
export function fingerprintOf(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  // Lengths keep what is between two parts from wandering from one to the other.
  for (const part of parts) digest.update(`${part.length}:`).update(part);
  return digest.digest('hex');
}

export function weightsFingerprint(weights: ReadonlyMap<string, HostTensor>): string {
  return fingerprintOf(
    [...weights].flatMap(([name, { data }]) => [name, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]),
  );
}

/**
 * Of the files' contents in their order, not of their names: reading thousands of pictures takes a second or two, training
 * on pictures that are no longer there costs days.
 * @throws SeedStoryError naming a file that cannot be read
 */
export async function filesFingerprint(paths: readonly string[]): Promise<string> {
  const digests: string[] = [];
  for (let from = 0; from < paths.length; from += filesAtOnce) {
    digests.push(...(await Promise.all(paths.slice(from, from + filesAtOnce).map(fileDigest))));
  }
  return fingerprintOf(digests);
}

/** Of everything a stage may learn from: stories, their languages and plans, pictures and what these show, and texts without pictures. */
export async function datasetFingerprint({ train, texts }: Pick<Dataset, 'train' | 'texts'>): Promise<string> {
  const stories = train.flatMap(allTexts);
  const told = [...train, ...texts];
  const plans = told.map((story) => story.plans ?? null);
  const languages = told.flatMap(tellingsOf).map(({ lang }) => lang ?? null);
  return fingerprintOf([
    JSON.stringify([stories, texts.flatMap(allTexts), train.flatMap(({ scenes = [] }) => scenes)]),
    ...[plans, languages].flatMap((all) => (all.some((own) => own !== null) ? [JSON.stringify(all)] : [])),
    await filesFingerprint(train.flatMap(({ images }) => images)),
  ]);
}

async function fileDigest(path: string): Promise<string> {
  try {
    return hash('sha256', await readFile(path));
  } catch (cause) {
    throw new SeedStoryError(`cannot read ${path}: ${reasonInWords(cause)}`, { cause });
  }
}

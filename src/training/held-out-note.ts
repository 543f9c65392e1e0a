/**
 * What a stage's result says that it was trained without: combinations that are held out, in words. A model says it on,
 * and is then measured by them, so a result says only what is certain. Knows no stage.
 */

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import type { SafetensorsFile } from '../formats/safetensors.ts';

const listSchema = z.array(z.string());

/** The note of a result; none where nothing is certain. */
export function heldOutNote(heldOut: readonly string[]): Record<string, string> {
  return heldOut.length === 0 ? {} : { heldOut: JSON.stringify(heldOut) };
}

/** What a result notes; nothing where it does not say. @throws FormatError when the note cannot be read */
export function notedHeldOut({ metadata, path }: Pick<SafetensorsFile, 'metadata' | 'path'>): readonly string[] {
  try {
    return listSchema.parse(JSON.parse(metadata.heldOut ?? '[]'));
  } catch (cause) {
    throw new FormatError(`${path}: what it says that it was trained without cannot be read; train it anew`, { cause });
  }
}

/** What all of the lists name: whoever learns from several is without that alone which each of them was without. */
export function namedByAll([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((one) => others.every((list) => list.includes(one)));
}

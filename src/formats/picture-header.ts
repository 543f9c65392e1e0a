/**
 * Whether a picture file looks whole from its first and last bytes, without decoding it. Knows nothing of pixels.
 */

import { open } from 'node:fs/promises';

import { FormatError, SeedStoryError } from '../core/errors.ts';
import { reasonInWords } from './disk-errors.ts';

export type PictureKind = 'jpeg' | 'png' | 'webp';

/** Bytes read from either end; JPEG encoders may pad after the end marker. */
const endBytes = 64;

/**
 * @returns the kind of picture
 * @throws SeedStoryError when the file cannot be read; FormatError when it is not a JPEG, PNG or WebP, or ends too early
 */
export async function probePicture(path: string): Promise<PictureKind> {
  const { head, tail, size } = await readEnds(path);
  if (head.startsWith('\xff\xd8\xff')) return whole('jpeg', path, tail.includes('\xff\xd9'));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return whole('png', path, tail.includes('IEND'));
  if (/^RIFF.{4}WEBP/s.test(head)) {
    const announced = Buffer.from(head, 'latin1').readUInt32LE(4) + 8;
    return whole('webp', path, size >= announced);
  }
  throw new FormatError(`${path} is not a JPEG, PNG or WebP picture`);
}

function whole(kind: PictureKind, path: string, ends: boolean): PictureKind {
  if (!ends) throw new FormatError(`${path} is a truncated ${kind.toUpperCase()} picture: its end is missing`);
  return kind;
}

async function readEnds(path: string): Promise<{ head: string; tail: string; size: number }> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const head = await file.read(Buffer.alloc(endBytes), 0, endBytes, 0);
    const tail = await file.read(Buffer.alloc(endBytes), 0, endBytes, Math.max(0, size - endBytes));
    const text = ({ buffer, bytesRead }: { buffer: Buffer; bytesRead: number }): string =>
      buffer.subarray(0, bytesRead).toString('latin1');
    return { head: text(head), tail: text(tail), size };
  } catch (cause) {
    throw new SeedStoryError(`cannot read the picture ${path}: ${reasonInWords(cause)}`, { cause });
  }
}

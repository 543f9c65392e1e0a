/**
 * Pictures as bytes and as pixels: JPEG, PNG and WebP in, PNG and WebP out. Untrusted input is checked before it is
 * decoded. Knows nothing of models; resizing stands in resize.ts.
 */
import { readFile, stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { reasonInWords } from './disk-errors.ts';

/** An upright picture: `data` is [height, width, 3], row-major, sRGB. */
export interface RgbImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Enough for any camera; a picture of this size takes 300 MB while it is decoded. */
export const maxPixels = 100_000_000;
const maxFileBytes = 256 * 2 ** 20;

/** The first bytes decide what a picture is, never its name. `.` stands for any byte. */
const signatures = [/^\xff\xd8\xff/, /^\x89PNG\r\n\x1a\n/, /^RIFF.{4}WEBP/s];
/** Kinds people are likely to try, so that the refusal can name them. */
const refusedKinds: [kind: string, signature: RegExp][] = [
  ['GIF', /^GIF8/],
  ['BMP', /^BM/],
  ['TIFF', /^(II\*\0|MM\0\*)/],
  ['AVIF or HEIC', /^.{4}ftyp/s],
  ['SVG', /^\s*(<\?xml|<svg)/],
  ['PDF', /^%PDF/],
];

/** @throws SeedStoryError when the file cannot be read; FormatError as `decodeImage` */
export async function readImage(path: string): Promise<RgbImage> {
  return decodeImage(await readBytes(path), path);
}

/**
 * Whether {@link readImage} would take the file, as far as its size and its first bytes say: for callers that need its
 * pixels later.
 * @throws as `readImage`, but for a picture that is damaged behind its head
 */
export async function checkImage(path: string): Promise<void> {
  const bytes = await readBytes(path);
  checkKind(bytes, path);
  await checkSize(bytes, path);
}

/** Whether two pictures have the same size and the same pixels. */
export function samePicture(a: RgbImage, b: RgbImage): boolean {
  return a.width === b.width && a.height === b.height && Buffer.compare(a.data, b.data) === 0;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) throw new FormatError(`${path} has ${size} bytes; pictures may have ${maxFileBytes}`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof FormatError) throw cause;
    throw new SeedStoryError(`cannot read the picture ${path}: ${reasonInWords(cause)}`, { cause });
  }
}

/**
 * Decodes a JPEG, PNG or WebP picture. Its EXIF rotation is applied, transparency becomes white, any colour space
 * becomes sRGB, an animation gives its first frame.
 * @param name what to call the picture in errors
 * @throws FormatError for anything that is not a whole picture of a known kind with at most `maxPixels`
 */
export async function decodeImage(bytes: Uint8Array, name = 'the picture'): Promise<RgbImage> {
  checkKind(bytes, name);
  await checkSize(bytes, name);
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels })
      .autoOrient()
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function checkKind(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new FormatError(`${name} is empty`);
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (signatures.some((signature) => signature.test(head))) return;
  const kind = refusedKinds.find(([, signature]) => signature.test(head))?.[0];
  throw new FormatError(
    kind
      ? `${name} is a ${kind} file; give a JPEG, PNG or WebP picture`
      : `${name} is not a picture; give a JPEG, PNG or WebP picture`,
  );
}

async function checkSize(bytes: Uint8Array, name: string): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: Error) => {
      throw damaged(name, cause);
    });
  if (width * height === 0) throw new FormatError(`${name} has no pixels: it is ${width} x ${height}`);
  if (width * height > maxPixels) {
    throw new FormatError(
      `${name} is too large: ${width} x ${height} pixels, at most ${maxPixels / 1e6} megapixels are read`,
    );
  }
}

function damaged(name: string, cause: unknown): FormatError {
  return new FormatError(`${name} is damaged or truncated and cannot be decoded`, { cause });
}

/** Lossless. */
export function encodePng(image: RgbImage): Promise<Uint8Array> {
  return raw(image).png({ compressionLevel: 9 }).toBuffer();
}

/** @param quality 1 to 100 */
export function encodeWebp(image: RgbImage, quality = 85): Promise<Uint8Array> {
  return raw(image).webp({ quality }).toBuffer();
}

function raw({ width, height, data }: RgbImage): Sharp {
  if (data.length !== width * height * 3 || data.length === 0) {
    throw new UsageError(`a picture of ${width} x ${height} needs ${width * height * 3} bytes, got ${data.length}`);
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

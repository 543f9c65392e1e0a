import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import sharp, { type Color } from 'sharp';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { decodeImage, encodePng, encodeWebp, readImage, type RgbImage } from './images.ts';

/** Colour profiles move grey a little; a wrong bit depth or inverted inks move it by far more than this. */
const colourTolerance = 16;
const red = { r: 255, g: 0, b: 0 };
/** Left pixel red, right pixel green. */
const pair: RgbImage = { width: 2, height: 1, data: Uint8Array.of(255, 0, 0, 0, 255, 0) };

function plain(width: number, height: number, background: Color) {
  return sharp({ create: { width, height, channels: 4, background } });
}

/** A PNG whose header promises a size that its data never has to fill. */
async function pngClaiming(width: number, height: number): Promise<Uint8Array> {
  const bytes = await plain(1, 1, red).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  // the CRC over the chunk's type and body, so that only the size is wrong
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

test('PNG keeps every pixel; WebP keeps the size', async () => {
  assert.deepEqual({ ...(await decodeImage(await encodePng(pair))) }, { ...pair, data: Buffer.from(pair.data) });
  const webp = await decodeImage(await encodeWebp(pair));
  assert.deepEqual([webp.width, webp.height, webp.data.length], [2, 1, 6]);
});

test('transparency becomes white', async () => {
  const clear = await plain(1, 1, { ...red, alpha: 0 })
    .png()
    .toBuffer();
  assert.deepEqual([...(await decodeImage(clear)).data], [255, 255, 255]);
});

test('EXIF rotation is applied', async () => {
  const turned = await sharp(pair.data, { raw: { width: 2, height: 1, channels: 3 } })
    .withMetadata({ orientation: 6 })
    .png()
    .toBuffer();
  const image = await decodeImage(turned);
  assert.deepEqual([image.width, image.height, ...image.data], [1, 2, ...pair.data]);
});

const colourSpaces: [name: string, encode: () => Promise<Buffer>][] = [
  ['grey PNG', () => plain(2, 2, 'grey').greyscale().png().toBuffer()],
  ['16-bit PNG', () => plain(2, 2, 'grey').toColourspace('rgb16').png().toBuffer()],
  ['palette PNG', () => plain(2, 2, 'grey').png({ palette: true }).toBuffer()],
  ['CMYK JPEG', () => plain(2, 2, 'grey').toColourspace('cmyk').jpeg().toBuffer()],
];
for (const [name, encode] of colourSpaces) {
  test(`${name} becomes 8-bit RGB`, async () => {
    const { data } = await decodeImage(await encode());
    assert.equal(data.length, 12);
    for (const value of data) assert.ok(Math.abs(value - 128) <= colourTolerance, `${value}`);
  });
}

const noise = () =>
  sharp({
    create: { width: 64, height: 64, channels: 3, background: red, noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });
const refusals: [name: string, bytes: () => Promise<Uint8Array>, message: RegExp][] = [
  ['an empty file', async () => new Uint8Array(), /is empty/],
  ['text', async () => Buffer.from('once upon a time'), /is not a picture; give a JPEG, PNG or WebP/],
  ['a GIF', () => plain(1, 1, red).gif().toBuffer(), /is a GIF file; give a JPEG, PNG or WebP/],
  ['a TIFF', () => plain(1, 1, red).tiff().toBuffer(), /is a TIFF file/],
  ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /is a SVG file/],
  ['20000 x 20000 pixels', () => pngClaiming(20_000, 20_000), /is too large: 20000 x 20000/],
  ['no pixels', () => pngClaiming(0, 5), /damaged|no pixels/],
  [
    'a PNG of nothing but its signature',
    async () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    /damaged or truncated/,
  ],
  ...(['jpeg', 'png', 'webp'] as const).map((format): (typeof refusals)[number] => [
    `a truncated ${format}`,
    async () => (await noise().toFormat(format).toBuffer()).subarray(0, 600),
    /is damaged or truncated/,
  ]),
];
for (const [name, bytes, message] of refusals) {
  test(`refuses ${name} in one sentence`, async () => {
    await assert.rejects(decodeImage(await bytes(), 'cat.png'), (error: Error) => {
      assert.ok(error instanceof FormatError);
      assert.match(error.message, message);
      assert.match(error.message, /^cat\.png [^\n]*$/);
      return true;
    });
  });
}

test('a missing file is named', async () => {
  const path = join(import.meta.dirname, 'no-such-picture.png');
  await assert.rejects(
    readImage(path),
    (error: Error) => error instanceof SeedStoryError && error.message.includes(path),
  );
});

test('pixels that do not fit the size are refused before encoding', () => {
  assert.throws(() => encodePng({ width: 2, height: 2, data: new Uint8Array(3) }), UsageError);
});

/** SVG documents to pixels and PNG files. Knows nothing of what they show. */
import sharp from 'sharp';

/**
 * @param svg a document whose own size is taken to fill the picture
 * @returns [height, width, 3] bytes, row-major, sRGB; what is transparent becomes white
 */
export async function rasterise(svg: string, width = 384, height = 256): Promise<Uint8Array> {
  const data = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer();
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** A PNG file of the document at its own size. */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png().toBuffer();
}

/** The smallest decoder that has all of its parts, for tests of what stands around it. */

import type { SpriteDecoderConfig } from './sprite-decoder.ts';

/** @param canvas divided by how many features a picture has along a side */
export function smallDecoder(canvas: number): SpriteDecoderConfig {
  return {
    ...{ slotWidth: 8, figureWidth: 8, landmarkWidth: 8, backdropWidth: 8, placeWidth: 4, patchWidth: 4, mlpWidth: 8 },
    sprite: { side: 3, channels: 2, canvas },
    placement: { width: 8, bins: 5 },
    aspect: 1.5,
  };
}

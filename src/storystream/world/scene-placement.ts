/**
 * Where the illustrator puts a scene's landmark, which identifies its place, and its figures, as shares of the page. Whoever
 * learns to draw the scenes learns these; they follow from the scene.
 */

import { foot } from './drawing/camera.ts';
import { placeOf } from './drawing/places.ts';
import { pageHeight, pageWidth, stageOf, viewBehind } from './drawing/staging.ts';
import { slots, type Scene } from './scene.ts';

export interface PlacedSprite {
  /** Where it stands: in widths of the page from the left, and in heights from the top. */
  readonly x: number;
  readonly y: number;
  /** The logarithm of the height that it is scaled to, in heights of the page. */
  readonly size: number;
  /** -1 looks to the left; a landmark is never mirrored. */
  readonly side: 1 | -1;
}

/** Units of a rig that a body of size 1 is high. */
const bodyUnits = 100;
/** Of the wide picture: with this as its height every landmark is within what a sprite covers (`reach` in models/sprites.ts). */
const landmarkUnits = 134;

/**
 * @returns the landmark, then whoever stands in each slot from the left on
 * @throws UsageError for a scene that cannot be drawn
 */
export function scenePlacement(scene: Scene): readonly [PlacedSprite, ...(PlacedSprite | undefined)[]] {
  const stage = stageOf(scene);
  const place = placeOf(scene);
  const view = viewBehind(stage, place);
  const [left, , right] = place.landmark;
  const placed = (at: readonly [number, number], height: number, side: 1 | -1): PlacedSprite => {
    return { x: at[0] / pageWidth, y: at[1] / pageHeight, size: Math.log(height / pageHeight), side };
  };
  const figures = slots.map((slot) => {
    const standing = stage.standings.find(({ actor }) => actor.slot === slot);
    return standing && placed(standing.feet, standing.scale * bodyUnits, standing.side);
  });
  return [placed(view.map([(left + right) / 2, foot]), view.zoom * landmarkUnits, 1), ...figures];
}

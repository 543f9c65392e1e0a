/**
 * Where the illustrator puts a scene's figures, and its place's landmark, as shares of the page. Whoever learns to draw the
 * scenes learns these; they follow from the scene.
 */

import { obstaclesOf, pageHeight, pageWidth, stageOf } from './drawing/staging.ts';
import { viewOf } from './drawing/camera.ts';
import { placeOf } from './drawing/places.ts';
import { slots, type Scene } from './scene.ts';

export interface PlacedFigure {
  /** Of its feet, in widths of the page from the left, and in heights from the top. */
  readonly x: number;
  readonly y: number;
  /** The logarithm of how high a body of size 1 is, in heights of the page. */
  readonly size: number;
  /** -1 looks to the left. */
  readonly side: 1 | -1;
}

/** Units of a rig that a body of size 1 is high. */
const bodyUnits = 100;

export interface ScenePlacement {
  /** Where the middle of the wide picture of its place comes to lie, in widths of the page from the left. */
  readonly shift: number;
  /** In each slot from the left on. */
  readonly figures: readonly (PlacedFigure | undefined)[];
}

/** @throws UsageError for a scene that cannot be drawn */
export function scenePlacement(scene: Scene): ScenePlacement {
  const stage = stageOf(scene);
  const view = viewOf(stage.camera, placeOf(scene), obstaclesOf(stage));
  const figures = slots.map((slot) => {
    const standing = stage.standings.find(({ actor }) => actor.slot === slot);
    if (!standing) return undefined;
    const [x, y] = standing.feet;
    const size = Math.log((standing.scale * bodyUnits) / pageHeight);
    return { x: x / pageWidth, y: y / pageHeight, size, side: standing.side };
  });
  return { shift: view.map([pageWidth / 2, 0])[0] / pageWidth, figures };
}

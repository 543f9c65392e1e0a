/** Who is drawn where on a page of the drawn world, for whoever learns to find them. Knows nothing of how they are drawn. */

import { facesOf, pageHeight, pageWidth, stageOf } from './drawing/staging.ts';
import type { Actor, Scene } from './scene.ts';

export interface PlacedFigure {
  readonly actor: Actor;
  /** The middle of its head, in shares of the page's width and height; a little outside of 0 to 1 where it is cut off. */
  readonly head: readonly [x: number, y: number];
}

/** @throws UsageError when the scene names a place or character that its series does not have */
export function figuresOf(scene: Scene): PlacedFigure[] {
  const stage = stageOf(scene);
  const faces = facesOf(stage);
  return stage.standings.map(({ actor }, i) => {
    const [x, y] = faces[i]!.centre;
    return { actor, head: [x / pageWidth, y / pageHeight] };
  });
}

/** A place behind its figures: sky, far land, ground and what stands on it, under one light and one air. */
import type { Scene } from '../scene.ts';
import type { View } from './camera.ts';
import { drawGlows, drawSky, gradeBehind, haze, skyColours } from './light.ts';
import type { Palette } from './palette.ts';
import { penFor } from './pen.ts';
import type { Brush, Place } from './places/scenery.ts';
import { groundShadow, type Light, shadedSolid } from './relief.ts';
import { darker, group } from './svg.ts';
import { drawFallen, leanOf } from './weather.ts';

/** How much the far layer moves when the ground moves by one. */
const farDepth = 0.55;

export interface Backdrop {
  readonly scene: Scene;
  readonly place: Place;
  readonly colours: Palette;
  readonly indoors: boolean;
  readonly light: Light;
  readonly view: View;
  readonly open: Brush['open'];
}

const isDark = ({ time }: Scene): boolean => time === 'night' || time === 'dusk';

function brushFor({ scene, colours, light, indoors, open }: Backdrop, zoom: number, distance: number): Brush {
  const sky = skyColours(scene, colours);
  return {
    pen: penFor(scene.series, zoom, 1, distance, indoors ? colours.wall : sky[1]),
    colours,
    sky,
    window: isDark(scene) ? colours.light : darker(colours.waterLight, 0.25),
    from: light.from,
    lean: indoors ? 0 : leanOf(scene.weather) * -light.from,
    open,
  };
}

const glowStrength = ({ time }: Scene): number => (time === 'night' ? 0.8 : time === 'dusk' ? 0.55 : 0.25);

/** What stands on the ground outdoors darkens it; what floats, hangs or lies further off does not. */
function landmarkShadow({ place: { landmark }, view, light, indoors }: Backdrop): string {
  const [left, top, right, bottom] = landmark;
  if (indoors || bottom < 172) return '';
  const half = ((right - left) / 2) * view.zoom * 0.86;
  return groundShadow(view.map([(left + right) / 2, bottom]), half, (bottom - top) * view.zoom, light);
}

export function drawBackdrop(backdrop: Backdrop): string {
  const { scene, place, colours, indoors, view } = backdrop;
  const brush = brushFor(backdrop, view.zoom, 0.25);
  const far = brushFor(backdrop, view.zoom, 0.62);
  const lamps =
    isDark(scene) || indoors
      ? place.glows.map(([x, y, r]) => [...view.map([x, y]), r * view.zoom] as [number, number, number])
      : [];
  const [, horizon] = view.map([192, 172]);
  const [top, bottom] = brush.sky;
  return (
    (indoors ? '' : drawSky(scene, colours, far.pen)) +
    group(view.transform(farDepth), place.far(far)) +
    group(view.transform(1), place.ground(brush)) +
    (indoors ? '' : drawFallen(scene.weather, horizon, bottom === top ? top : bottom)) +
    landmarkShadow(backdrop) +
    shadedSolid(group(view.transform(1), place.solid(brush))) +
    (indoors ? '' : haze(scene, colours, horizon)) +
    gradeBehind(scene, indoors) +
    drawGlows(lamps, glowStrength(scene))
  );
}

/** What frames the picture in front of everything; a close picture is framed by nothing but its edge. */
export const drawNear = (backdrop: Backdrop): string =>
  backdrop.scene.framing === 'close' ? '' : (backdrop.place.near?.(brushFor(backdrop, 1, 0)) ?? '');

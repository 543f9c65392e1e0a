/** A place behind its figures: sky, far land, ground and what stands on it, under one light and one air. */
import type { Scene } from '../scene.ts';
import type { View } from './camera.ts';
import { drawGlows, drawSky, gradeBehind, haze, skyColours } from './light.ts';
import type { Palette } from './palette.ts';
import { penFor } from './pen.ts';
import type { Brush, Place } from './places/scenery.ts';
import { type Light, shaded } from './relief.ts';
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

function brushFor({ scene, colours, light, indoors, open }: Backdrop, zoom: number): Brush {
  return {
    pen: penFor(scene.series, zoom),
    colours,
    sky: skyColours(scene, colours),
    window: isDark(scene) ? colours.light : darker(colours.waterLight, 0.25),
    from: light.from,
    lean: indoors ? 0 : leanOf(scene.weather) * -light.from,
    open,
  };
}

const glowStrength = ({ time }: Scene): number => (time === 'night' ? 0.8 : time === 'dusk' ? 0.55 : 0.25);

export function drawBackdrop(backdrop: Backdrop): string {
  const { scene, place, colours, indoors, view } = backdrop;
  const brush = brushFor(backdrop, view.zoom);
  const lamps =
    isDark(scene) || indoors
      ? place.glows.map(([x, y, r]) => [...view.map([x, y]), r * view.zoom] as [number, number, number])
      : [];
  const [, horizon] = view.map([192, 172]);
  const [top, bottom] = brush.sky;
  return (
    (indoors ? '' : drawSky(scene, colours, brush.pen)) +
    group(view.transform(farDepth), place.far(brush)) +
    group(view.transform(1), place.ground(brush)) +
    (indoors ? '' : drawFallen(scene.weather, horizon, bottom === top ? top : bottom)) +
    shaded('solid', group(view.transform(1), place.solid(brush))) +
    (indoors ? '' : haze(scene, colours, horizon)) +
    gradeBehind(scene, indoors) +
    drawGlows(lamps, glowStrength(scene))
  );
}

/** What frames the picture in front of everything; a close picture is framed by nothing but its edge. */
export const drawNear = (backdrop: Backdrop): string =>
  backdrop.scene.framing === 'close' ? '' : (backdrop.place.near?.(brushFor(backdrop, 1)) ?? '');

/**
 * Draws a scene of the drawn world as one SVG page of 384 x 256. The same scene always gives the same bytes. Knows
 * nothing of stories or texts.
 */
import { type Backdrop, drawBackdrop, drawNear } from './drawing/backdrop.ts';
import { drawActor, haloOf, propOf } from './drawing/figures.ts';
import { gradeOver, winter } from './drawing/light.ts';
import type { Looks } from './drawing/looks.ts';
import { palettes } from './drawing/palette.ts';
import { penFor } from './drawing/pen.ts';
import { placeOf } from './drawing/places.ts';
import { groundShadow, type Light, lightOf, reliefFilters, shadedFigure } from './drawing/relief.ts';
import {
  facesOf,
  inDepth,
  openCorners,
  pageHeight,
  pageWidth,
  type Stage,
  stageOf,
  viewBehind,
} from './drawing/staging.ts';
import { place as placed } from './drawing/svg.ts';
import { drawWeather } from './drawing/weather.ts';
import { indoorPlaces, type Scene } from './scene.ts';

function drawProps(scene: Scene, { props }: Stage, light: Light): string {
  return props
    .map(
      ({ prop, at, scale }) =>
        haloOf(scene, prop, at, scale) +
        groundShadow(at, 19 * scale, 20 * scale, light) +
        shadedFigure(placed(at, scale, propOf(prop).draw(penFor(scene.series, scale))), at, 40 * scale),
    )
    .join('');
}

function drawFigures(scene: Scene, stage: Stage, light: Light): string {
  const figures = inDepth(stage).map((standing) => drawActor(scene, standing, stage, light));
  return (['shadow', 'halo', 'body', 'arm', 'palms'] as const)
    .map((layer) => figures.map((figure) => figure[layer]).join(''))
    .join('');
}

/**
 * @param looks of characters who do not look as always
 * @returns one SVG document of 384 x 256
 * @throws UsageError when the scene names a place, character or prop that its series does not have
 */
export function illustrate(scene: Scene, looks: Looks = {}): string {
  const indoors = indoorPlaces.has(scene.place);
  const snowy = scene.weather === 'snow' && !indoors;
  const colours = snowy ? winter(palettes[scene.series]) : palettes[scene.series];
  const [place, stage, light] = [placeOf(scene), stageOf(scene, looks), lightOf(scene)];
  const view = viewBehind(stage, place);
  const backdrop: Backdrop = { scene, place, colours, indoors, light, view, open: openCorners(stage) };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}">` +
    reliefFilters(light, stage.camera.shade, view.map([0, 212])[1], snowy) +
    drawBackdrop(backdrop) +
    drawProps(scene, stage, light) +
    drawFigures(scene, stage, light) +
    drawNear(backdrop) +
    (indoors ? '' : drawWeather(scene.weather, facesOf(stage))) +
    gradeOver(scene, indoors) +
    '</svg>'
  );
}

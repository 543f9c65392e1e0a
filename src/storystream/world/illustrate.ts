/**
 * Draws a scene of the drawn world as one SVG page of 384 x 256. The same scene always gives the same bytes. Knows
 * nothing of stories or texts.
 */
import { UsageError } from '../../core/errors.ts';
import { covers } from './drawing/covers.ts';
import { expressions } from './drawing/feelings.ts';
import { drawGlows, drawSky, glow, drawWeather, gradeBehind, gradeOver, skyColours, winter } from './drawing/light.ts';
import { looks } from './drawing/looks.ts';
import { type Palette, palettes } from './drawing/palette.ts';
import { penFor } from './drawing/pen.ts';
import { harbourPlaces } from './drawing/places/harbour.ts';
import { highlandPlaces } from './drawing/places/highland.ts';
import { hollowPlaces } from './drawing/places/hollow.ts';
import type { Brush, Place } from './drawing/places/scenery.ts';
import { stances } from './drawing/poses.ts';
import { propDrawings } from './drawing/props.ts';
import { armLength, drawFigure } from './drawing/rig.ts';
import { type Stage, stageOf, type Standing } from './drawing/staging.ts';
import { darker, ellipse, group, num, place as placed, type Point } from './drawing/svg.ts';
import { indoorPlaces, type Scene, type SeriesId } from './scene.ts';

const pageWidth = 384;
const pageHeight = 256;

const placesOf: Record<SeriesId, Record<string, Place>> = {
  hollow: hollowPlaces,
  harbour: harbourPlaces,
  highland: highlandPlaces,
};

const placeOf = ({ series, place }: Scene): Place => {
  const found = placesOf[series][place];
  if (!found)
    throw new UsageError(`series ${series} has no place ${place}; it has ${Object.keys(placesOf[series]).join(', ')}`);
  return found;
};

/** The transform that enlarges a layer around a point near the landmark, so that the landmark stays in the picture. */
function zoomed(zoom: number, landmark: Point, pan = 0): { transform: string; map: (point: Point) => Point } {
  const focus: Point = [landmark[0] * 0.7 + 192 * 0.3, landmark[1] * 0.75 + 168 * 0.25];
  const map = ([x, y]: Point): Point => [focus[0] + (x - focus[0]) * zoom + pan, focus[1] + (y - focus[1]) * zoom];
  const [x, y] = map([0, 0]);
  return { transform: `translate(${num(x)} ${num(y)}) scale(${zoom})`, map };
}

function drawPlace(scene: Scene, { camera, standings }: Stage, colours: Palette, indoors: boolean): string {
  const place = placeOf(scene);
  const after = isDark(scene);
  const brush = (zoom: number): Brush => ({
    pen: penFor(scene.series, zoom),
    colours,
    sky: skyColours(scene, colours),
    window: after ? colours.light : darker(colours.waterLight, 0.25),
  });
  const [far, middle] = camera.zoom;
  // Someone alone before the landmark steps aside for it: the camera pans until both are seen.
  const [only, ...others] = standings;
  const hides = only && others.length === 0 && Math.abs(only.feet[0] - place.landmark[0]) < 90;
  const pan = hides ? camera.pan * (only.feet[0] > place.landmark[0] - 30 && place.landmark[0] > 150 ? -1 : 1) : 0;
  const middleView = zoomed(middle, place.landmark, pan);
  const lamps =
    after || indoors
      ? place.glows.map(
          ([x, y, r]): [number, number, number] => [...middleView.map([x, y]), r * middle] as [number, number, number],
        )
      : [];
  const strength = scene.time === 'night' ? 0.85 : scene.time === 'dusk' ? 0.6 : 0.3;
  return (
    (indoors ? '' : drawSky(scene, colours, brush(1).pen)) +
    group(zoomed(far, place.landmark, pan * 0.5).transform, place.far(brush(far))) +
    group(middleView.transform, place.middle(brush(middle))) +
    gradeBehind(scene, indoors) +
    drawGlows(lamps, strength)
  );
}

/** A thing as drawn in a hand of a figure at `scale`, its grip at the origin. */
function held(scene: Scene, prop: string, standing: Standing, things: number): string {
  const drawing = propOf(prop);
  const scale = Math.max(0.85, things / standing.scale);
  return placed(
    [drawing.grip[0] * scale, drawing.grip[1] * scale],
    scale,
    drawProp(scene, prop, standing.scale * scale, standing.side),
  );
}

/** A thing around its own foot, with a halo after dark when it gives light. */
function drawProp(scene: Scene, prop: string, scale: number, mirror: number): string {
  const drawing = propOf(prop);
  const halo = drawing.glows && isDark(scene) ? glow(0, -14, 46) : '';
  return halo + drawing.draw(penFor(scene.series, scale, mirror));
}

const isDark = ({ time }: Scene): boolean => time === 'night' || time === 'dusk';

const propOf = (prop: string): (typeof propDrawings)[string] => {
  const drawing = propDrawings[prop];
  if (!drawing)
    throw new UsageError(`there is no drawing of ${prop}; there are ${Object.keys(propDrawings).join(', ')}`);
  return drawing;
};

/** How far below its shoulder one reaches the partner's chest, in arm lengths, so that no arm covers a face. */
function dropTo({ actor, partner, scale }: Standing, standings: readonly Standing[]): number {
  const other = standings.find((standing) => standing.actor === partner);
  const [own, reached] = [looks[actor.character], other && looks[other.actor.character]];
  if (!other || !own || !reached) return 0.12;
  const shoulder = own.build.legs + own.build.torso * 0.84;
  const chest = ((reached.build.legs + reached.build.torso * 0.45) * other.scale) / scale;
  return Math.max(-0.6, Math.min(0.8, (shoulder - chest) / armLength));
}

/** Hands that hold, give or take come before those of the pose. */
function handsOf(standing: Standing, standings: readonly Standing[]): readonly [Point, Point] | undefined {
  const { actor, partner } = standing;
  const drop = dropTo(standing, standings);
  if (actor.pose === 'hugs')
    return [
      [0.98, drop],
      [1.02, drop + 0.15],
    ];
  if (actor.pose === 'climbs' || actor.pose === 'sleeps' || actor.pose === 'hides') return undefined;
  if (partner)
    return [
      [1.02, 0.12 + Math.max(0, drop - 0.3)],
      [-0.3, 0.88],
    ];
  if (!actor.holds) return undefined;
  if (actor.pose === 'carries')
    return [
      [0.78, 0.34],
      [0.9, 0.42],
    ];
  const back = stances[actor.pose].hands?.[1] ?? expressions[actor.feeling].hands[1];
  return actor.pose === 'points' || actor.pose === 'waves'
    ? [[0.62, 0.25], stances[actor.pose].hands![0]]
    : [[0.72, 0.22], back];
}

function drawActor(scene: Scene, standing: Standing, { standings, camera }: Stage): string {
  const { actor, feet, scale, side, turn, gaze } = standing;
  const look = looks[actor.character];
  if (!look) throw new UsageError(`no look is drawn for ${actor.character}`);
  const pen = penFor(scene.series, scale, side);
  const stance = stances[actor.pose];
  const loose = actor.pose === 'carries' && !actor.holds ? 'bundle' : actor.holds;
  const figure = drawFigure(pen, {
    look,
    stance,
    expression: expressions[actor.feeling],
    turn,
    gaze,
    hands: handsOf(standing, standings),
    held: loose && held(scene, loose, standing, camera.thing),
  });
  const cover = covers[scene.series];
  const lean = look.build.belly / 100;
  const behind = actor.pose === 'climbs' ? cover.climbed(pen) : '';
  const front = actor.pose === 'hides' ? cover.hiding(pen) : '';
  const width = actor.pose === 'sleeps' ? 0.5 : 0.26 + lean * 0.5;
  const shadow = ellipse(feet[0], feet[1], width * 100 * scale, 6.5 * scale, '#1d1633', ' opacity="0.26"');
  return shadow + placed(feet, scale, behind + figure + front, 0, side);
}

/**
 * @returns one SVG document of 384 x 256
 * @throws UsageError when the scene names a place, character or prop that its series does not have
 */
export function illustrate(scene: Scene): string {
  const indoors = indoorPlaces.has(scene.place);
  const colours = scene.weather === 'snow' && !indoors ? winter(palettes[scene.series]) : palettes[scene.series];
  const stage = stageOf(scene);
  const props = stage.props.map(
    ({ prop, at, scale }) =>
      ellipse(at[0], at[1], 20 * scale, 4.5 * scale, '#1d1633', ' opacity="0.26"') +
      placed(at, scale, drawProp(scene, prop, scale, 1)),
  );
  // The one the page is about comes last, in front; a hugger stands before the hugged, the smaller of two before the other.
  const depth = ({ actor, scale }: Standing): number => (actor.pose === 'hugs' ? 10 - scale : 0);
  const order = [...stage.standings].reverse().sort((a, b) => depth(a) - depth(b));
  const near =
    scene.framing === 'wide'
      ? placeOf(scene).near?.({
          pen: penFor(scene.series),
          colours,
          sky: skyColours(scene, colours),
          window: colours.light,
        })
      : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}">` +
    drawPlace(scene, stage, colours, indoors) +
    props.join('') +
    order.map((standing) => drawActor(scene, standing, stage)).join('') +
    (near ?? '') +
    (indoors ? '' : drawWeather(scene.weather)) +
    gradeOver(scene, indoors) +
    '</svg>'
  );
}

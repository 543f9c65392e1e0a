/** A figure on its page: posed, lit, with what it holds, hides behind or climbs. Knows nothing of places. */
import type { Scene } from '../scene.ts';
import { UsageError } from '../../../core/errors.ts';
import { covers } from './covers.ts';
import { bodyOf, type Grip, handsOf } from './hands.ts';
import { glow } from './light.ts';
import { penFor } from './pen.ts';
import { propDrawings } from './props.ts';
import type { Prop } from './props/prop.ts';
import { groundShadow, type Light, shadedFigure } from './relief.ts';
import { figureParts, headCentre } from './rig.ts';
import { isBefore, type Stage, type Standing, toPage } from './staging.ts';
import { group, num, place as placed, type Point } from './svg.ts';

/** The layers of one figure, from the ground up: arms lie over all bodies. */
export interface DrawnFigure {
  readonly shadow: string;
  readonly halo: string;
  readonly body: string;
  readonly arm: string;
  readonly palms: string;
}

/** @throws UsageError for a thing without a drawing */
export function propOf(prop: string): Prop {
  const drawing = propDrawings[prop];
  if (!drawing)
    throw new UsageError(`there is no drawing of ${prop}; there are ${Object.keys(propDrawings).join(', ')}`);
  return drawing;
}

const isDark = ({ time }: Scene): boolean => time === 'night' || time === 'dusk';

/** The halo of a thing that gives light after dark, around its middle on the page: behind figures, never over faces. */
export const haloOf = (scene: Scene, prop: string, at: Point, scale: number): string =>
  propOf(prop).glows && isDark(scene) ? glow(at[0], at[1] - 14 * scale, 44 * scale) : '';

/** Things keep their size in a large hand and shrink little in a small one. */
const thingScale = (standing: Standing, thing: number): number => Math.max(0.85, thing / standing.scale);

/** What an actor holds; who carries without naming a thing has a bundle. */
const holdsOf = ({ actor }: Standing): string | undefined =>
  actor.holds ?? (actor.pose === 'carries' ? 'bundle' : undefined);

/** A thing is held between two hands when its grip is at its side. */
function gripOf(prop: string, standing: Standing, thing: number): Grip {
  const [across] = propOf(prop).grip;
  return { span: Math.abs(across) > 5 ? 2 * across * thingScale(standing, thing) : 0 };
}

function heldThing(scene: Scene, prop: string, standing: Standing, thing: number): string {
  const drawing = propOf(prop);
  const scale = thingScale(standing, thing);
  const pen = penFor(scene.series, standing.scale * scale, standing.side);
  return placed([drawing.grip[0] * scale, drawing.grip[1] * scale], scale, drawing.draw(pen));
}

/** Paws on the upper edge of what one hides behind. */
const coverTop = 36;

function hiding(scene: Scene, standing: Standing): { readonly drawn: string; readonly paws: string } {
  const pen = penFor(scene.series, standing.scale, standing.side);
  const body = bodyOf(standing);
  const [x, y] = headCentre(body);
  const { head, arm } = body.look.build;
  const size = Math.max(0.75, (-y - head[1] * 0.62) / coverTop);
  const wide = Math.min(size, 1.05);
  const paw = (dx: number): string => pen.oval([x + dx, -coverTop * size + 3], arm * 0.8, arm * 0.7, body.look.body);
  return {
    drawn: group(`scale(${num(wide)} ${num(size)})`, covers[scene.series].hiding(pen)),
    paws: paw(-head[0] * 0.8) + paw(head[0] * 0.8),
  };
}

/** How high a figure is above its shadow, 0 to 1. */
const liftOf = ({ actor }: Standing): number => (actor.pose === 'jumps' ? 1 : actor.pose === 'runs' ? 0.4 : 0);

function shadowOf(standing: Standing, light: Light): string {
  const { actor, feet, scale, side } = standing;
  const { belly, torso, legs } = standing.look.build;
  if (actor.pose === 'sleeps')
    return groundShadow([feet[0] + 6 * scale * side, feet[1]], 62 * scale, 30 * scale, light);
  const half = actor.pose === 'sits' ? belly + 14 : belly + 9;
  return groundShadow(feet, half * scale, (legs + torso) * scale, light, liftOf(standing));
}

/** Things that the partner holds out are taken with the same grip. */
function touchedThing(standing: Standing): string | undefined {
  const { actor, partner } = standing;
  return (
    holdsOf(standing) ?? (partner?.holds !== undefined && actor.looksAt === partner.holds ? partner.holds : undefined)
  );
}

export function drawActor(scene: Scene, standing: Standing, stage: Stage, light: Light): DrawnFigure {
  const { actor, feet, scale, side, turn, gaze } = standing;
  const { thing } = stage.camera;
  const pen = penFor(scene.series, scale, side);
  const touched = touchedThing(standing);
  const hands = handsOf(standing, stage, touched ? gripOf(touched, standing, thing) : undefined);
  const holds = actor.pose === 'hugs' ? undefined : holdsOf(standing);
  const parts = figureParts(pen, {
    ...bodyOf(standing),
    turn,
    gaze,
    reach: hands.reach,
    held: holds ? { drawn: heldThing(scene, holds, standing, thing), by: hands.by } : undefined,
  });
  const onPage = (content: string): string => content && placed(feet, scale, content, 0, side);
  const shade = (content: string): string => shadedFigure(content, feet, 82 * scale);
  const hand = toPage(standing, parts.hands[hands.by === 'front' ? 0 : 1]);
  const cover = actor.pose === 'hides' ? hiding(scene, standing) : undefined;
  const climbed = actor.pose === 'climbs' ? shade(onPage(covers[scene.series].climbed(pen))) : '';
  // One filter is enough unless somebody else comes between the body and the arm. In a hug that is the one in front:
  // the other's arm goes behind it, and only the hand shows.
  const apart = standing.partner !== undefined && (actor.pose !== 'hugs' || isBefore(standing, stage));
  return {
    shadow:
      actor.pose === 'climbs'
        ? groundShadow([feet[0] + 32 * scale * side, feet[1]], 26 * scale, 60 * scale, light)
        : shadowOf(standing, light),
    halo: holds ? haloOf(scene, holds, [hand[0], hand[1] + propOf(holds).grip[1] * thing], thing) : '',
    body: climbed + shade(onPage(cover || apart ? parts.body : parts.body + parts.arm + parts.palms)),
    arm: shade(cover ? onPage(cover.drawn) : apart ? onPage(parts.arm) : ''),
    palms: cover ? onPage(cover.paws) : apart ? onPage(parts.palms) : '',
  };
}

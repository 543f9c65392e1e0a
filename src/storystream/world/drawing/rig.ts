/**
 * The one rig: a spine with a lean, a head that turns, limbs that bend, clothed by a look, posed by a stance and moved
 * by an expression. Drawn facing right with the feet at (0, 0), in hundredths of a middle-sized body's height.
 * Knows nothing of places or of where on the page it stands.
 */
import { backParts } from './back-parts.ts';
import { drawHead } from './face.ts';
import type { Expression } from './feelings.ts';
import { garments } from './garments.ts';
import type { Build, Look } from './looks.ts';
import type { Pen } from './pen.ts';
import type { Stance } from './poses.ts';
import { add, between, darker, group, num, type Point, polar } from './svg.ts';

export interface Frame {
  readonly pen: Pen;
  readonly look: Look;
  readonly build: Build;
  readonly hip: Point;
  readonly mood: number;
  /** How far garments reach over the legs: 1 standing, less when the legs fold. */
  readonly hem: number;
  /** The point at height `t` of the spine (0 hip, 1 neck), `across` forward of it. */
  along(t: number, across: number): Point;
}

export interface Figure {
  readonly look: Look;
  readonly stance: Stance;
  readonly expression: Expression;
  /** 0 faces the reader, 1 looks fully forward. */
  readonly turn: number;
  readonly gaze: number;
  /** Hand targets that replace the stance's and the feeling's: reaching, holding. */
  readonly hands?: readonly [Point, Point] | undefined;
  /** Drawn in the front hand, around the origin. */
  readonly held?: string | undefined;
}

/** From the shoulder to the hand, stretched out. */
export const armLength = 31;

/** The middle joint of a limb of length `length` from `from` to `to`, bending towards `side`. */
function joint(from: Point, to: Point, length: number, side: 1 | -1, bend = 0.75): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.max(1, Math.hypot(dx, dy));
  const slack = Math.sqrt(Math.max(0, length * length - distance * distance)) * bend;
  const middle = between(from, to);
  return [middle[0] + (side * -dy * slack) / distance, middle[1] + (side * dx * slack) / distance];
}

function bodyFrame(pen: Pen, { look, stance, expression }: Figure): Frame {
  const { build } = look;
  const hip: Point = [stance.shift, -build.legs * stance.hip - stance.lift - 3];
  const lean = stance.lean + expression.lean * (stance.eyesClosed ? 0 : 0.8);
  const axis = polar(lean, build.torso);
  const across = polar(lean + 90, 1);
  return {
    pen,
    look,
    build,
    hip,
    mood: stance.eyesClosed ? -0.4 : expression.ears,
    hem: stance.hip < 0.8 ? 0.45 : 1,
    along: (t, distance) => [hip[0] + axis[0] * t + across[0] * distance, hip[1] + axis[1] * t + across[1] * distance],
  };
}

function leg(frame: Frame, foot: Point, stance: Stance, side: 1 | -1): string {
  const { pen, look, build, along } = frame;
  const from = along(0, side * build.belly * 0.45);
  const toe: Point = [stance.shift + foot[0] * (build.legs < 20 ? 0.8 : 1), -foot[1] - stance.lift - build.leg * 0.35];
  const knee = joint(from, toe, build.legs * 1.1, -1);
  const colour = look.trousers ?? look.body;
  const shade = side === -1 ? darker(colour, 0.16) : colour;
  const shoe = look.shoes ?? (look.trousers ? look.body : darker(look.body, 0.22));
  return (
    pen.limb(from, knee, toe, build.leg, shade) +
    pen.oval(add(toe, [3, 0]), build.leg * 0.85, build.leg * 0.52, side === -1 ? darker(shoe, 0.16) : shoe)
  );
}

function arm(frame: Frame, target: Point, side: 1 | -1): { drawn: string; palm: string; hand: Point } {
  const { pen, look, build, along } = frame;
  const shoulder = along(0.84, side * build.shoulders * 0.72);
  const hand = add(shoulder, [target[0] * armLength, target[1] * armLength]);
  const elbow = joint(shoulder, hand, armLength * 1.12, target[0] < 0 ? 1 : -1, target[1] < 0 ? 0.3 : 0.75);
  const colour = look.sleeves ?? look.body;
  const shade = side === -1 ? darker(colour, 0.14) : colour;
  const skin = side === -1 ? darker(look.body, 0.1) : look.body;
  return {
    drawn: pen.limb(shoulder, elbow, hand, build.arm, shade),
    palm: pen.oval(hand, build.arm * 0.66, build.arm * 0.66, skin),
    hand,
  };
}

function torso(frame: Frame): string {
  const { pen, along, build, look } = frame;
  const { shoulders, belly } = build;
  const body = pen.shape(
    [
      along(1.08, -shoulders * 0.6),
      along(0.82, -shoulders),
      along(0.3, -belly),
      along(-0.14, -belly * 0.8),
      along(-0.14, belly * 0.8),
      along(0.3, belly),
      along(0.82, shoulders),
      along(1.08, shoulders * 0.6),
    ],
    look.body,
  );
  return (
    body + look.garments.map((garment) => garments[garment.kind](frame, { trim: garment.colour, ...garment })).join('')
  );
}

/** Where the head of a figure is, for looks between figures, in the rig's units. */
export function headCentre({ look, stance, expression }: Pick<Figure, 'look' | 'stance' | 'expression'>): Point {
  const { build } = look;
  const lean = stance.lean + expression.lean * (stance.eyesClosed ? 0 : 0.8);
  const hip: Point = [stance.shift, -build.legs * stance.hip - stance.lift - 3];
  const neck = add(hip, polar(lean, build.torso * 1.02));
  return add(neck, polar(lean * 0.6 + (stance.eyesClosed ? 30 : 0), build.neck + build.head[1] * 0.82));
}

/** A whole figure. The front hand with what it holds is drawn last, so that it is never hidden. */
export function drawFigure(pen: Pen, figure: Figure): string {
  const { look, stance, expression, turn, gaze } = figure;
  const frame = bodyFrame(pen, figure);
  const { build } = look;
  const centre = headCentre(figure);
  const [rx, ry] = build.head;
  const nod = stance.nod + (stance.eyesClosed ? 0 : expression.nod * (turn > 0.3 ? 1 : 0.5));
  const head = drawHead({
    pen,
    look,
    rx,
    ry,
    turn,
    shift: turn * rx * 0.36,
    mood: frame.mood,
    expression,
    eyesClosed: stance.eyesClosed ?? false,
    gaze,
  });
  const [front, back] = figure.hands ?? stance.hands ?? expression.hands;
  const frontArm = arm(frame, front, 1);
  const backArm = arm(frame, back, -1);
  const bothHold = figure.held && back[0] > 0.4;
  const neck =
    build.neck > 6 ? pen.limb(frame.along(0.9, 0), between(frame.along(1, 0), centre), centre, 9, look.body) : '';
  const [heldX, heldY] = stance.heldAt ?? frontArm.hand;
  const held = figure.held ? group(`translate(${num(heldX)} ${num(heldY)})`, figure.held) : '';
  return (
    look.back.map((part) => backParts[part](frame)).join('') +
    (bothHold ? '' : backArm.drawn + backArm.palm) +
    leg(frame, stance.feet[1], stance, -1) +
    leg(frame, stance.feet[0], stance, 1) +
    torso(frame) +
    neck +
    (bothHold ? backArm.drawn + backArm.palm : '') +
    group(`translate(${num(centre[0])} ${num(centre[1])}) rotate(${num(nod)})`, head) +
    frontArm.drawn +
    held +
    frontArm.palm
  );
}

/** Legs and feet: standing and moving, stretched out before one who sits, drawn up behind one who lies. */
import { joint } from './limbs.ts';
import type { Stance } from './poses.ts';
import type { Frame } from './rig.ts';
import { add, between, darker, type Point } from './svg.ts';

interface Colours {
  readonly leg: string;
  readonly shoe: string;
}

/** The leg behind is a little darker. */
function coloursOf({ look }: Frame, side: 1 | -1): Colours {
  const leg = look.trousers ?? look.body;
  const shoe = look.shoes ?? (look.trousers ? look.body : darker(look.body, 0.22));
  return side === 1 ? { leg, shoe } : { leg: darker(leg, 0.16), shoe: darker(shoe, 0.16) };
}

function standingLeg(frame: Frame, foot: Point, stance: Stance, side: 1 | -1): string {
  const { pen, build, along } = frame;
  const { leg, shoe } = coloursOf(frame, side);
  const from = along(0, side * build.belly * 0.45);
  const toe: Point = [stance.shift + foot[0] * (build.legs < 20 ? 0.8 : 1), -foot[1] - stance.lift - build.leg * 0.35];
  const knee = joint(from, toe, build.legs * 1.1, -1);
  return (
    pen.limb(from, knee, toe, build.leg, leg) + pen.oval(add(toe, [3, 0]), build.leg * 0.85, build.leg * 0.52, shoe)
  );
}

/** Stretched out along the ground, soles up and towards the reader. */
function sittingLeg(frame: Frame, side: 1 | -1): string {
  const { pen, build, along } = frame;
  const { leg, shoe } = coloursOf(frame, side);
  const from: Point = [along(0, build.belly * 0.3)[0], -build.leg * 0.55];
  const length = Math.min(30, Math.max(build.belly * 0.75 + 6, build.legs * 0.95));
  const toe: Point = [from[0] + length + (side === 1 ? 0 : 4), from[1] + (side === 1 ? 1.5 : -2.5)];
  return (
    pen.limb(from, add(between(from, toe), [0, build.legs > 28 ? -9 : -2]), toe, build.leg, leg) +
    pen.oval(add(toe, [1, -build.leg * 0.22]), build.leg * 0.56, build.leg * 0.86, shoe, 12)
  );
}

/** Drawn up: the knees forward, the feet behind the hip, all on the ground. */
function lyingLeg(frame: Frame, side: 1 | -1): string {
  const { pen, build, hip } = frame;
  const { leg, shoe } = coloursOf(frame, side);
  const low = -build.leg * 0.5 - (side === 1 ? 0 : 3);
  const length = Math.min(30, build.legs * 1.05);
  const toe: Point = [hip[0] - length - (side === 1 ? 0 : -5), low];
  return (
    pen.limb([hip[0] + 4, Math.min(low, hip[1] * 0.6)], [hip[0] - length * 0.5, low - 4], toe, build.leg, leg) +
    pen.oval(add(toe, [-2, -1]), build.leg * 0.58, build.leg * 0.8, shoe, -14)
  );
}

/** Both legs, the one behind first. */
export function drawLegs(frame: Frame, stance: Stance): string {
  if (stance.rests === 'kneels') return '';
  const one = (side: 1 | -1): string => {
    if (stance.rests === 'sits') return sittingLeg(frame, side);
    if (stance.rests === 'lies') return lyingLeg(frame, side);
    return standingLeg(frame, stance.feet[side === 1 ? 0 : 1], stance, side);
  };
  if (stance.rests !== 'lies') return one(-1) + one(1);
  const [x, y] = frame.along(-0.14, 0);
  const { belly } = frame.build;
  return one(-1) + one(1) + frame.pen.oval([x, y], belly * 0.7, belly * 0.86, coloursOf(frame, 1).leg);
}

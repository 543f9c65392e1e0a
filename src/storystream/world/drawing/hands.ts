/**
 * Where hands go when they touch something: a thing between two hands, another's back, what is pointed at. Computed on
 * the page, so that two figures of different sizes meet. Knows nothing of how a hand is drawn.
 */
import type { Pose } from '../scene.ts';
import { expressions } from './feelings.ts';
import { stances } from './poses.ts';
import { type Body, headCentre, hipOf, type Reach, shoulderOf } from './rig.ts';
import { isBefore, type Stage, type Standing, toPage, toRig } from './staging.ts';
import { add, between, type Point } from './svg.ts';

/** A thing as a hand knows it: how wide between two hands, in units of the figure that holds it; 0 hangs in one. */
export interface Grip {
  readonly span: number;
}

export interface Hands {
  readonly reach?: Reach;
  /** Which hand holds. */
  readonly by: 'front' | 'back' | 'both';
}

export const bodyOf = ({ actor: { pose, feeling }, look }: Pick<Standing, 'actor' | 'look'>): Body => ({
  look,
  stance: stances[pose],
  expression: expressions[feeling],
});

const chestOf = (standing: Standing): Point => {
  const body = bodyOf(standing);
  const [hip, head] = [hipOf(body), headCentre(body)];
  return toPage(standing, between(hip, head, 0.42));
};

/** Around the other's back, at the height of the one who is lower. */
function hug(standing: Standing, other: Standing, before: boolean): Hands {
  const own = chestOf(standing);
  const [x, y] = chestOf(other);
  const belly = other.look.build.belly * other.scale;
  const away = other.feet[0] > standing.feet[0] ? 1 : -1;
  const low = Math.max(own[1], y);
  // The one in front shows its arm across the other; the one behind shows a hand that comes out behind it.
  const back = toRig(
    standing,
    before ? [x + away * belly * 0.45, y * 0.5 + own[1] * 0.5] : [x + away * belly * 0.95, low],
  );
  return { reach: { front: back, back: before ? add(back, [-8, 9]) : undefined }, by: 'front' };
}

/** The middle between two who hand something over, where both can reach. */
const meeting = (a: Standing, b: Standing): Point => {
  const [one, two] = [a, b].map((each) => toPage(each, shoulderOf(bodyOf(each), 1))) as [Point, Point];
  const [x] = between(one, two);
  const lower = Math.max(one[1], two[1]);
  const higher = Math.min(one[1], two[1]);
  return [x, lower * 0.62 + higher * 0.38 + 9 * Math.min(a.scale, b.scale)];
};

/** A thing that needs two hands is held before the belly; one that hangs, out in front. */
function hold(standing: Standing, { span }: Grip): Hands {
  const { actor } = standing;
  const body = bodyOf(standing);
  const shoulder = shoulderOf(body, 1);
  if (span === 0) {
    const front = add(shoulder, actor.pose === 'carries' ? [24, 4] : [25, 9]);
    return { reach: { front, ...(actor.pose === 'carries' ? { back: add(front, [-3, 1]) } : {}) }, by: 'front' };
  }
  const { belly } = body.look.build;
  const out = Math.max(0, belly * 0.55 - span * 0.2) + 4;
  const back = add(shoulderOf(body, -1), [body.look.build.shoulders * 0.72 + out - span * 0.28, 20]);
  return { reach: { back, front: add(back, [span, 0]) }, by: 'both' };
}

/** Poses whose hands are taken: what they hold is put away beside them. */
const busy: ReadonlySet<Pose> = new Set<Pose>(['climbs', 'sleeps', 'hides']);

/** What is pointed at: another's chest, or the middle of a thing on the ground. */
function aimOf({ actor }: Standing, stage: Stage): Point | undefined {
  const other = stage.standings.find(
    (one) => one.actor.character === actor.looksAt || (actor.looksAt && one.actor.holds === actor.looksAt),
  );
  if (other && other.actor !== actor) return chestOf(other);
  const thing = stage.props.find(({ prop }) => prop === actor.looksAt);
  return thing && add(thing.at, [0, -14 * thing.scale]);
}

function point(standing: Standing, stage: Stage): Hands {
  const aim = aimOf(standing, stage);
  if (!aim) return { by: 'back' };
  const shoulder = shoulderOf(bodyOf(standing), 1);
  const [x, y] = toRig(standing, aim);
  const [dx, dy] = [x - shoulder[0], y - shoulder[1]];
  const length = 33 / Math.max(1, Math.hypot(dx, dy));
  return { reach: { front: add(shoulder, [dx * length, dy * length]) }, by: 'back' };
}

/** @param grip of what the actor holds, or of what the partner holds out to it */
export function handsOf(standing: Standing, stage: Stage, grip: Grip | undefined): Hands {
  const { actor, partner } = standing;
  if (busy.has(actor.pose)) return { by: 'front' };
  const other = stage.standings.find((one) => one.actor === partner);
  if (other && actor.pose === 'hugs') return hug(standing, other, isBefore(standing, stage));
  if (other && grip && !busy.has(other.actor.pose)) {
    const [x, y] = toRig(standing, meeting(standing, other));
    return { reach: { front: [x - grip.span / 2, y] }, by: 'front' };
  }
  if (actor.pose === 'points') return point(standing, stage);
  if (actor.pose === 'waves') return { by: 'back' };
  return actor.holds || actor.pose === 'carries' ? hold(standing, grip ?? { span: 0 }) : { by: 'front' };
}

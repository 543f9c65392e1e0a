/**
 * Where everybody stands, how large, and which way they look: computed from the scene alone, never at random.
 * Knows of a figure only where its head and its bulk are.
 */
import { type Actor, cast, type CharacterFacts, type Pose, type Scene, type Slot } from '../scene.ts';
import { UsageError } from '../../../core/errors.ts';
import { type Camera, cameraOf, type Obstacle, slotsFor, thirdBeside, type View, viewOf } from './camera.ts';
import { expressions } from './feelings.ts';
import { type Look, type Looks, looks as ownLooks } from './looks.ts';
import { placeOf } from './places.ts';
import { stances } from './poses.ts';
import { headCentre } from './rig.ts';
import type { Point } from './svg.ts';
import type { Quiet } from './weather.ts';

/** A page in its own pixels. */
export const pageWidth = 384;
export const pageHeight = 256;

export interface Standing {
  readonly actor: Actor;
  readonly look: Look;
  readonly feet: Point;
  /** Page pixels per rig unit. */
  readonly scale: number;
  /** -1 looks to the left. */
  readonly side: 1 | -1;
  /** 0 to the reader, 1 along the page. */
  readonly turn: number;
  /** -1 looks up, 1 down. */
  readonly gaze: number;
  /** Another actor that this one reaches: hugging it, handing to it, taking from it. */
  readonly partner?: Standing['actor'] | undefined;
}

export interface Stage {
  readonly camera: Camera;
  readonly standings: readonly Standing[];
  readonly props: readonly { readonly prop: string; readonly at: Point; readonly scale: number }[];
}

const partnerOf = (actor: Actor, scene: Scene): Actor | undefined => {
  const seen = scene.actors.find(
    ({ character, holds }) =>
      actor.looksAt !== undefined &&
      (character === actor.looksAt || (holds === actor.looksAt && character !== actor.character)),
  );
  if (seen && seen !== actor) return seen;
  return actor.pose === 'hugs' ? scene.actors.find((other) => other !== actor) : undefined;
};

/** Hands meet when one gives and looks at the other, or looks at what the other holds. */
const touches = (actor: Actor, partner: Actor | undefined): boolean =>
  partner !== undefined &&
  (actor.pose === 'hugs' ||
    (actor.holds !== undefined && partner.looksAt === actor.holds) ||
    (partner.holds !== undefined && actor.looksAt === partner.holds));

export const factsOf = (scene: Scene, character: string): CharacterFacts => {
  const facts = (cast[scene.series] as Record<string, CharacterFacts>)[character];
  if (!facts)
    throw new UsageError(
      `series ${scene.series} has no character ${character}; it has ${Object.keys(cast[scene.series]).join(', ')}`,
    );
  return facts;
};

/** @throws UsageError for a character without a look */
export function lookOf(character: string): Look {
  const look = ownLooks[character];
  if (!look) throw new UsageError(`no look is drawn for ${character}`);
  return look;
}

const headOf = (actor: Actor): Point =>
  headCentre({ look: lookOf(actor.character), stance: stances[actor.pose], expression: expressions[actor.feeling] });

/** A close picture of someone alone is head and shoulders, whoever it is. */
const portrait = (scene: Scene): boolean => scene.framing === 'close' && scene.actors.length === 1;

function scaleOf(actor: Actor, scene: Scene, camera: Camera): number {
  const { size } = factsOf(scene, actor.character);
  if (portrait(scene)) return (actor.pose === 'sleeps' ? 2 : 2.55) * Math.pow(size, 0.15);
  const crowd = scene.actors.length === 3 ? (scene.framing === 'close' ? 0.78 : 0.92) : 1;
  return (camera.body * crowd * Math.pow(size, camera.evening)) / 100;
}

/** How far apart two stand whose hands or arms meet: bodies touch in a hug, faces never cover each other. */
function gapBetween(a: Actor, b: Actor, scene: Scene, camera: Camera): number {
  const sizes = [a, b].map((actor) => ({ look: lookOf(actor.character), scale: scaleOf(actor, scene, camera) }));
  const sum = (of: (look: Look) => number): number => sizes.reduce((all, { look, scale }) => all + of(look) * scale, 0);
  if (a.pose !== 'hugs' && b.pose !== 'hugs') return sum(({ build }) => build.shoulders * 0.72 + 25);
  const [headA, headB] = [headOf(a)[1] * sizes[0]!.scale, headOf(b)[1] * sizes[1]!.scale];
  const level = Math.abs(headA - headB) < sum(({ build }) => build.head[1]) * 1.3;
  return Math.max(sum(({ build }) => build.belly) * 0.8, level ? sum(({ build }) => build.head[0]) * 1.16 : 0);
}

/** Someone alone stands on the third that the landmark leaves free, and so do two who touch. */
function positions(scene: Scene, camera: Camera): Map<Actor, number> {
  const slots = slotsFor(scene);
  const free = thirdBeside(placeOf(scene).landmark);
  const alone = scene.actors.length === 1 && scene.props.length === 0;
  const xs = new Map(scene.actors.map((actor) => [actor, alone && actor.slot === 'centre' ? free : slots[actor.slot]]));
  for (const actor of scene.actors) {
    const partner = partnerOf(actor, scene);
    if (!partner || !touches(actor, partner)) continue;
    const [a, b] = [slots[actor.slot], slots[partner.slot]];
    const gap = gapBetween(actor, partner, scene, camera);
    const middle = scene.actors.length === 2 ? (192 + free) / 2 : (a + b) / 2;
    const sign = a < b ? -1 : 1;
    xs.set(actor, middle + (sign * gap) / 2);
    xs.set(partner, middle - (sign * gap) / 2);
  }
  return xs;
}

/** A close view of several looks down at who lies, sits or crouches: the ground comes up, in body heights. */
const raised: Partial<Record<Pose, number>> = { sleeps: 0.32, sits: 0.2, hides: 0.16 };
const portraitHeight = 134;

function feetOf(actor: Actor, scene: Scene, camera: Camera, x: number, scale: number, side: number): Point {
  if (portrait(scene)) {
    const [headX, headY] = headOf(actor);
    return actor.pose === 'sleeps' ? [192, 214] : [x - headX * scale * side, portraitHeight - headY * scale];
  }
  // Who lies is as long as the page is high: all of it stays on the page.
  if (actor.pose === 'sleeps') x = Math.max(62 * scale, Math.min(384 - 62 * scale, x));
  const up = scene.framing === 'close' ? (raised[actor.pose] ?? 0) * camera.body : 0;
  return [x, camera.ground - up];
}

const sideways: ReadonlySet<Pose> = new Set<Pose>(['walks', 'runs', 'points', 'climbs', 'carries', 'sleeps', 'sits']);

/** How far the head turns: fully to what it looks at, half way along the road, a little to the other one. */
const turnOf = (actor: Actor, target: number | undefined, others: number): number => {
  if (target !== undefined) return 0.92;
  return sideways.has(actor.pose) ? 0.55 : others > 0 ? 0.3 : 0.12;
};

/**
 * @param looks of characters who do not look as always; their builds must
 * @throws UsageError for a character, slot or count that the scene record does not allow
 */
export function stageOf(scene: Scene, looks: Looks = {}): Stage {
  const camera = cameraOf(scene);
  for (const actor of scene.actors) factsOf(scene, actor.character);
  const xs = positions(scene, camera);
  const standings = scene.actors.map((actor): Standing => {
    const x = xs.get(actor)!;
    const { size } = factsOf(scene, actor.character);
    const scale = scaleOf(actor, scene, camera);
    const partner = partnerOf(actor, scene);
    const prop = scene.props.find((thing) => thing.prop === actor.looksAt);
    const target = partner ? xs.get(partner) : prop ? propX(camera, scene, prop.slot) : undefined;
    // Who looks at nothing turns towards the open side of the page.
    const side = (target ?? (x > 192 ? x - 1 : x + 1)) < x ? -1 : 1;
    const heightGap = partner ? factsOf(scene, partner.character).size - size : prop ? -0.8 : 0;
    return {
      actor,
      look: looks[actor.character] ?? lookOf(actor.character),
      feet: feetOf(actor, scene, camera, x, scale, side),
      scale,
      side,
      turn: turnOf(actor, target, scene.actors.length - 1),
      gaze: Math.max(-1, Math.min(1, -heightGap * 1.6)),
      partner: touches(actor, partner) ? partner : undefined,
    };
  });
  const props = scene.props.map(({ prop, slot }) => ({
    prop,
    at: [propX(camera, scene, slot), camera.ground + (scene.framing === 'close' ? -44 : 7)] as Point,
    scale: camera.thing * 1.2,
  }));
  return { camera, standings, props };
}

/** A thing lies in its slot, or beside whoever stands there, towards the middle. */
function propX(camera: Camera, scene: Scene, slot: Slot): number {
  const x = slotsFor(scene)[slot];
  if (!scene.actors.some((actor) => actor.slot === slot)) return x;
  return x + (x > 192 ? -1 : 1) * camera.body * 0.5;
}

/** From back to front: the one the page is about comes last; who hugs before the hugged, the smaller before the larger. */
export function inDepth({ standings }: Pick<Stage, 'standings'>): Standing[] {
  const depth = ({ actor, scale }: Standing): number => (actor.pose === 'hugs' ? 10 - scale : 0);
  return [...standings].reverse().sort((a, b) => depth(a) - depth(b));
}

/** Whether someone stands in front of the one it touches. */
export const isBefore = (standing: Standing, stage: Stage): boolean => {
  const order = inDepth(stage).map(({ actor }) => actor);
  return standing.partner !== undefined && order.indexOf(standing.actor) > order.indexOf(standing.partner);
};

/** From rig units of a standing figure to the page, and back. */
export const toPage = ({ feet, scale, side }: Standing, [x, y]: Point): Point => [
  feet[0] + x * scale * side,
  feet[1] + y * scale,
];
export const toRig = ({ feet, scale, side }: Standing, [x, y]: Point): Point => [
  ((x - feet[0]) / scale) * side,
  (y - feet[1]) / scale,
];

const low: ReadonlySet<Pose> = new Set<Pose>(['sits', 'sleeps', 'hides']);

/** The lower corners in which nobody rests and nothing lies. */
export const openCorners = ({ standings, props }: Stage): readonly (-1 | 1)[] => {
  const taken = [
    ...standings.filter(({ actor }) => low.has(actor.pose)).map(({ feet }) => feet[0]),
    ...props.map(({ at }) => at[0]),
  ];
  return ([-1, 1] as const).filter((side) => !taken.some((x) => (side < 0 ? x < 140 : x > 244)));
};

/** The parts of the page that faces take. */
export const facesOf = ({ standings }: Stage): readonly Quiet[] =>
  standings.map((standing) => {
    const [rx, ry] = lookOf(standing.actor.character).build.head;
    return {
      centre: toPage(standing, headOf(standing.actor)),
      rx: rx * standing.scale,
      ry: ry * standing.scale,
    };
  });

/** Heads, with their ears and hats, must not lie over a landmark; bodies should not. */
function obstaclesOf(stage: Stage): readonly Obstacle[] {
  return facesOf(stage).flatMap(({ centre: [x, y], rx, ry }, i): Obstacle[] => {
    const { actor, feet, scale } = stage.standings[i]!;
    const { belly } = lookOf(actor.character).build;
    const climbed = feet[0] + 32 * scale * stage.standings[i]!.side;
    return [
      ...(actor.pose === 'climbs' ? [{ x: climbed, half: 24 * scale, top: 0, bottom: feet[1], weight: 0.8 }] : []),
      { x, half: rx * 1.15, top: y - ry * 1.7, bottom: y + ry, weight: 1 },
      { x: feet[0], half: belly * scale, top: y + ry, bottom: feet[1], weight: 0.3 },
    ];
  });
}

/** How the stage's place is seen behind it. */
export const viewBehind = (stage: Stage, place: Parameters<typeof viewOf>[1]): View =>
  viewOf(stage.camera, place, obstaclesOf(stage));

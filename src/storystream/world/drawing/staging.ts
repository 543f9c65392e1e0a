/**
 * Where everybody stands, how large, and which way they look: computed from the scene alone, never at random.
 * Knows nothing of how a figure or a thing is drawn.
 */
import { type Actor, cast, type CharacterFacts, type Framing, type Pose, type Scene, type Slot } from '../scene.ts';
import { UsageError } from '../../../core/errors.ts';
import type { Point } from './svg.ts';

interface Camera {
  /** Page pixels of a body of size 1, and where feet stand. */
  readonly body: number;
  readonly ground: number;
  readonly slots: Record<Slot, number>;
  /** Sizes are evened out towards close framings, so that a mouse's face is still a face. */
  readonly evening: number;
  /** How much the far and the middle layer are enlarged. */
  readonly zoom: readonly [far: number, middle: number];
  /** Page pixels per unit of a thing's drawing. */
  readonly thing: number;
  /** How far the middle layer moves when someone alone would hide the landmark. */
  readonly pan: number;
}

const cameras: Record<Framing, Camera> = {
  wide: {
    body: 96,
    thing: 1,
    ground: 226,
    slots: { left: 76, centre: 192, right: 308 },
    evening: 0.62,
    zoom: [1, 1],
    pan: 0,
  },
  medium: {
    body: 138,
    thing: 1.438,
    ground: 240,
    slots: { left: 88, centre: 192, right: 296 },
    evening: 0.58,
    zoom: [1.08, 1.16],
    pan: 60,
  },
  close: {
    body: 200,
    thing: 2.083,
    ground: 286,
    slots: { left: 102, centre: 192, right: 282 },
    evening: 0.4,
    zoom: [1.15, 1.36],
    pan: 95,
  },
};

export interface Standing {
  readonly actor: Actor;
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

/** Two that touch come together around the middle of their slots; the others keep their place. */
function positions(scene: Scene, camera: Camera): Map<Actor, number> {
  const xs = new Map(scene.actors.map((actor) => [actor, camera.slots[actor.slot]]));
  for (const actor of scene.actors) {
    const partner = partnerOf(actor, scene);
    if (!partner || !touches(actor, partner)) continue;
    const [a, b] = [camera.slots[actor.slot], camera.slots[partner.slot]];
    const size = Math.pow(
      Math.max(0.7, (factsOf(scene, actor.character).size + factsOf(scene, partner.character).size) / 2),
      camera.evening,
    );
    const gap = camera.body * size * (actor.pose === 'hugs' ? 0.46 : 0.74);
    const middle = (a + b) / 2;
    const sign = a < b ? -1 : 1;
    xs.set(actor, middle + (sign * gap) / 2);
    xs.set(partner, middle - (sign * gap) / 2);
  }
  return xs;
}

/** A close view looks down at who lies, sits or crouches: the ground comes up into the picture, in body heights. */
const raised: Partial<Record<Pose, number>> = { sleeps: 0.32, sits: 0.2, hides: 0.16 };

const sideOf = (from: number, to: number): 1 | -1 => (to < from ? -1 : 1);

/** @throws UsageError for a character, slot or count that the scene record does not allow */
export function stageOf(scene: Scene): Stage {
  const camera = cameras[scene.framing];
  const xs = positions(scene, camera);
  const crowd = scene.framing === 'close' && scene.actors.length === 3 ? 0.82 : 1;
  const standings = scene.actors.map((actor): Standing => {
    const x = xs.get(actor)!;
    const size = factsOf(scene, actor.character).size;
    const scale = (camera.body * crowd * Math.pow(size, camera.evening)) / 100;
    const partner = partnerOf(actor, scene);
    const prop = scene.props.find((thing) => thing.prop === actor.looksAt);
    const target = partner ? xs.get(partner) : prop ? propX(camera, scene, prop.slot) : undefined;
    // Who moves or points without a goal goes towards the open side of the page.
    const open = x > 192 ? -1 : 1;
    const sideways = ['walks', 'runs', 'points', 'climbs', 'carries', 'sleeps', 'sits'].includes(actor.pose);
    const heightGap = partner ? factsOf(scene, partner.character).size - size : prop ? -0.8 : 0;
    return {
      actor,
      feet: [x, camera.ground - (scene.framing === 'close' ? (raised[actor.pose] ?? 0) * camera.body : 0)],
      scale,
      side: target === undefined ? open : sideOf(x, target),
      turn: target !== undefined ? 0.95 : sideways ? 0.55 : 0.12,
      gaze: Math.max(-1, Math.min(1, -heightGap * 1.6)),
      partner: touches(actor, partner) ? partner : undefined,
    };
  });
  const props = scene.props.map(({ prop, slot }) => ({
    prop,
    at: [propX(camera, scene, slot), camera.ground + (scene.framing === 'close' ? -44 : 6)] as Point,
    scale: camera.thing * 1.05,
  }));
  return { camera, standings, props };
}

/** A thing lies in its slot, or beside whoever stands there, towards the middle. */
function propX(camera: Camera, scene: Scene, slot: Slot): number {
  const x = camera.slots[slot];
  if (!scene.actors.some((actor) => actor.slot === slot)) return x;
  return x + (x > 192 ? -1 : 1) * camera.body * 0.5;
}

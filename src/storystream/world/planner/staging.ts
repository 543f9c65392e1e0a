/**
 * From a beat and the state of the world to the scene that its picture shows. Everything follows from the beat: nothing
 * here is random. Knows nothing of words.
 */

import type { Actor, Feeling, Framing, Pose, Scene, SeriesId, Slot } from '../scene.ts';
import { charactersOf, playerOf, propOf, type Binding } from './cast.ts';
import type { WorldState } from './state.ts';
import type { Beat, Role, Staging, Thing } from './types.ts';

/** Poses that leave no hand free: what is held is put away while they last. */
const busyHands: ReadonlySet<Pose> = new Set<Pose>(['hugs', 'hides', 'climbs', 'sleeps']);

/** Feelings that fill a page when somebody is alone with them. */
const closeFeelings: ReadonlySet<Feeling> = new Set<Feeling>(['sad', 'surprised', 'afraid', 'sleepy']);

/**
 * Where actors stand, by how many they are, in the order of the series' cast: two who meet again stand as they did
 * before, and a page's text says where everybody is.
 */
const slotsFor: Readonly<Record<number, readonly Slot[]>> = {
  1: ['centre'],
  2: ['left', 'right'],
  3: ['left', 'centre', 'right'],
};

interface Part {
  readonly role: Role;
  readonly pose: Pose;
  readonly feeling: Feeling;
  readonly target: Role | Thing | undefined;
}

/** @returns the scene of `beat` as the world stands after its effects */
export function stage(beat: Beat, series: SeriesId, state: WorldState, binding: Binding): Scene {
  const parts = beat.on.map(parse);
  const lying = (beat.lies ?? []).map((thing) => propOf(binding, thing));
  const slots = parts.length === 1 && lying.length > 0 ? (['left'] as const) : slotsFor[parts.length]!;
  const free = (['centre', 'right', 'left'] as const).filter((slot) => !slots.some((taken) => taken === slot));
  const ranks = standingRanks(series, parts, binding);
  const actors = parts.map((part, i) => actorOf(part, slots[ranks[i]!]!, state, binding));
  return {
    series,
    place: state.place,
    time: state.sky.time,
    weather: state.sky.weather,
    framing: framingOf(beat, parts, state.place),
    actors,
    props: lying.map((prop, i) => ({ prop, slot: parts.length === 1 ? 'right' : free[i]! })),
  };
}

/** The characters a beat shows, in order. */
export function rolesOf(beat: Pick<Beat, 'on'>): readonly Role[] {
  return beat.on.map((staging) => parse(staging).role);
}

function parse(staging: Staging): Part {
  const [role, pose, feeling, , target] = staging.split(' ') as [Role, Pose, Feeling, string?, (Role | Thing)?];
  return { role, pose, feeling, target };
}

/** For each part how many of the others stand to the left of it. */
function standingRanks(series: SeriesId, parts: readonly Part[], binding: Binding): readonly number[] {
  const order = charactersOf(series);
  const places = parts.map(({ role }) => order.indexOf(playerOf(binding, role)));
  return places.map((own) => places.filter((other) => other < own).length);
}

function actorOf(part: Part, slot: Slot, state: WorldState, binding: Binding): Actor {
  const character = playerOf(binding, part.role);
  const held = busyHands.has(part.pose) ? undefined : state.holding.get(character);
  const target = part.target && targetOf(part.target, binding);
  return {
    character,
    pose: part.pose,
    feeling: part.feeling,
    slot,
    ...(target ? { looksAt: target } : {}),
    ...(held ? { holds: held } : {}),
  };
}

function isThing(target: Role | Thing): target is Thing {
  return ['G', 'Q', 'A', 'B', 'D'].includes(target);
}

function targetOf(target: Role | Thing, binding: Binding): string {
  return isThing(target) ? propOf(binding, target) : playerOf(binding, target);
}

function framingOf(beat: Beat, parts: readonly Part[], place: string): Framing {
  if (place === 'cave') return 'wide';
  if (beat.framing) return beat.framing;
  const [only] = parts;
  return parts.length === 1 && !beat.lies && only && closeFeelings.has(only.feeling) ? 'close' : 'medium';
}

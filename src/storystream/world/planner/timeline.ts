/**
 * How time and weather move through the six stages of a story: opening, three parts, turn, ending. Time only moves
 * forward; a night between two stages is slept through. Knows nothing of plots.
 */

import type { Random } from '../../../core/random.ts';
import type { Time, Weather } from '../scene.ts';
import type { Sky } from './state.ts';

export interface Timeline {
  readonly stages: readonly Sky[];
  /** The stages before which a night is slept through. */
  readonly nightsBefore: readonly number[];
}

interface Days {
  readonly times: readonly Time[];
  readonly nightsBefore: readonly number[];
}

const days: Readonly<Record<'one' | 'several', readonly Days[]>> = {
  one: [
    { times: ['dawn', 'day', 'day', 'dusk', 'night', 'night'], nightsBefore: [] },
    { times: ['dawn', 'dawn', 'day', 'day', 'dusk', 'night'], nightsBefore: [] },
    { times: ['day', 'day', 'day', 'dusk', 'dusk', 'night'], nightsBefore: [] },
    { times: ['day', 'day', 'dusk', 'dawn', 'day', 'dusk'], nightsBefore: [3] },
    { times: ['dawn', 'day', 'dusk', 'dawn', 'day', 'day'], nightsBefore: [3] },
    { times: ['day', 'dusk', 'dawn', 'day', 'dusk', 'night'], nightsBefore: [2] },
  ],
  several: [
    { times: ['day', 'dawn', 'day', 'dawn', 'day', 'dusk'], nightsBefore: [1, 3] },
    { times: ['dusk', 'dawn', 'dusk', 'dawn', 'dusk', 'night'], nightsBefore: [1, 3] },
    { times: ['day', 'dusk', 'dawn', 'day', 'dawn', 'day'], nightsBefore: [2, 4] },
    { times: ['dawn', 'dusk', 'dawn', 'dusk', 'dawn', 'dusk'], nightsBefore: [2, 4] },
  ],
};

const weathers: readonly (readonly Weather[])[] = [
  ['clear', 'clear', 'clear', 'clear', 'clear', 'clear'],
  ['clear', 'clear', 'cloudy', 'cloudy', 'clear', 'clear'],
  ['clear', 'cloudy', 'rain', 'clear', 'clear', 'clear'],
  ['clear', 'clear', 'cloudy', 'rain', 'cloudy', 'clear'],
  ['cloudy', 'storm', 'clear', 'clear', 'clear', 'clear'],
  ['clear', 'cloudy', 'storm', 'cloudy', 'clear', 'clear'],
  ['clear', 'clear', 'clear', 'storm', 'rain', 'clear'],
  ['cloudy', 'cloudy', 'snow', 'snow', 'clear', 'clear'],
  ['clear', 'cloudy', 'snow', 'cloudy', 'clear', 'clear'],
  ['clear', 'clear', 'cloudy', 'snow', 'snow', 'clear'],
];

/** The stages of the two or three parts of the way; two leave out one that does not begin a day. */
export function stagesOf(parts: number, { nightsBefore }: Timeline): readonly number[] {
  if (parts === 3) return [1, 2, 3];
  return nightsBefore.includes(2) ? [1, 2] : [1, 3];
}

/** One of the ways in which a story's one or several days can go. */
export function planTimeline(length: 'one' | 'several', random: Random): Timeline {
  const { times, nightsBefore } = random.pick(days[length]);
  const weather = random.pick(weathers);
  return { stages: times.map((time, i) => ({ time, weather: weather[i]! })), nightsBefore };
}

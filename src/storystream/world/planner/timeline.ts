/**
 * How time and weather move through the six stages of a story: opening, three episodes, turn, ending. Time only moves
 * forward; a night between two stages is slept through on the way. Knows nothing of plots.
 */

import type { Random } from '../../../core/random.ts';
import type { Time, Weather } from '../scene.ts';
import type { Sky } from './state.ts';

export interface Timeline {
  readonly stages: readonly Sky[];
  /** The stage before which a night is slept through, if any. */
  readonly campBefore: number | undefined;
}

const days: readonly { readonly times: readonly Time[]; readonly campBefore?: number }[] = [
  { times: ['dawn', 'day', 'day', 'dusk', 'night', 'night'] },
  { times: ['dawn', 'dawn', 'day', 'day', 'dusk', 'night'] },
  { times: ['day', 'day', 'day', 'dusk', 'dusk', 'night'] },
  { times: ['day', 'day', 'dusk', 'dawn', 'day', 'dusk'], campBefore: 3 },
  { times: ['dawn', 'day', 'dusk', 'dawn', 'day', 'day'], campBefore: 3 },
  { times: ['day', 'dusk', 'dawn', 'day', 'dusk', 'night'], campBefore: 2 },
];

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

/** One of the ways a story's days can go. */
export function planTimeline(random: Random): Timeline {
  const { times, campBefore } = random.pick(days);
  const weather = random.pick(weathers);
  return { stages: times.map((time, i) => ({ time, weather: weather[i]! })), campBefore };
}

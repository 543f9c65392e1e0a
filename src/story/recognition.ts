/**
 * Whether a model knows pictures like an opening. Told the opening's page once more, a model imagines much the same
 * picture where it knows its kind, and otherwise one of those that it was trained on. (To draw what it sees there says
 * nothing: features of a photograph are drawn as that photograph.) Knows no network.
 */

import type { HostTensor } from '../core/tensor.ts';
import type { StorySession } from './model.ts';

/** Of the places, from the nearest on: figures may well stand elsewhere on the next page, the scene behind them stays. */
const judgedShare = 1 / 4;

/**
 * @param session that has read the opening, and nothing since
 * @param text of the opening
 * @param features [P, C], what the model sees in its picture
 * @returns how unlike that the next picture of the same text would be, as 1 - cosine: 0 to 2
 */
export async function unlikenessAgain(session: StorySession, text: string, features: HostTensor): Promise<number> {
  const imagined = await session.readPage(text);
  session.forget(Infinity);
  return unlikeness(imagined, features);
}

/** 1 - cosine at the place that so many others are nearer than. @param a [P, C] @param b [P, C] */
function unlikeness(a: HostTensor, b: HostTensor): number {
  const [places, width] = a.shape as [number, number];
  const byPlace = Array.from({ length: places }, (_, place) => {
    let [dot, squaresA, squaresB] = [0, 0, 0];
    for (let i = place * width; i < (place + 1) * width; i++) {
      const [x, y] = [Number(a.data[i]), Number(b.data[i])];
      dot += x * y;
      squaresA += x * x;
      squaresB += y * y;
    }
    return 1 - dot / Math.sqrt(squaresA * squaresB + 1e-12);
  });
  return byPlace.sort((x, y) => x - y)[Math.floor(judgedShare * places)]!;
}

/**
 * Whether a model knows pictures like an opening. Told the opening's page once more, a model imagines much the same
 * picture where it knows its kind, and otherwise one of those that it was trained on. (To draw what it sees there says
 * nothing: features of a photograph are drawn as that photograph.) Knows no network.
 */

import { oneMinusCosines } from '../core/cosine.ts';
import type { HostTensor } from '../core/tensor.ts';
import type { StoryModel } from './model.ts';
import { retention } from './retention.ts';

/** Figures may well stand elsewhere on the next page; the scene behind them stays. */
const sceneShare = 1 / 4;

/**
 * @param text of the opening
 * @param seen features [P, C], what the model sees in its picture
 * @returns the lower quartile, over places, of 1 - cosine between these and those that the model imagines
 *   for its text when it is told once more: 0 to 2
 */
export async function openingUnlikeness(
  model: Pick<StoryModel, 'startSession'>,
  text: string,
  seen: HostTensor,
): Promise<number> {
  const session = model.startSession(retention('dense'));
  await session.readPage(text);
  await session.show(seen);
  const byPlace = oneMinusCosines(await session.readPage(text), seen).sort();
  return byPlace[Math.floor(sceneShare * byPlace.length)]!;
}

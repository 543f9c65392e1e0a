/** True pages with one figure in another's clothes or colours, drawn when they are first asked for. */

import { Random } from '../core/random.ts';
import type { RgbImage } from '../formats/images.ts';
import { strangePage, type StrangePage } from '../storystream/world/strangers.ts';
import type { Scene } from '../storystream/world/scene.ts';

/** Tries before a story is taken for one in which no disguise would show. */
const tries = 100;

export class StrangePages {
  readonly count: number;
  readonly #scenes: readonly Scene[];
  readonly #prepare: (image: RgbImage) => RgbImage;
  readonly #random: Random;
  readonly #held = new Map<number, Promise<StrangePage>>();

  /** @param count of different pages, each of them the same in every run with one seed */
  constructor(
    scenes: readonly Scene[],
    { count, seed, prepare }: { count: number; seed: number; prepare: (image: RgbImage) => RgbImage },
  ) {
    this.count = count;
    this.#scenes = scenes;
    this.#prepare = prepare;
    this.#random = new Random(seed).fork('strangers');
  }

  /** @param number from 0 to `count` - 1 */
  get(number: number): Promise<StrangePage> {
    const held = this.#held.get(number) ?? this.#draw(this.#random.fork(number));
    this.#held.set(number, held);
    return held;
  }

  async #draw(random: Random): Promise<StrangePage> {
    for (let i = 0; i < tries; i++) {
      const page = await strangePage(random.pick(this.#scenes), random);
      if (page !== undefined) return { ...page, image: this.#prepare(page.image) };
    }
    throw new RangeError(`none of ${tries} pages shows that somebody on it is disguised`);
  }
}

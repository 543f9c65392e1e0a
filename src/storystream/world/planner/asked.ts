/**
 * What a told story asks for, read from its own pages: an opening's first page names its hero and seldom anybody else, so who
 * is to be brought what is the teller's to say. Knows nothing of whether that is answered.
 */

import type { SeriesId } from '../scene.ts';
import { beatsOfParts } from './all-wordings.ts';
import type { Binding } from './cast.ts';
import { factOf, type Fact } from './goal.ts';
import { plots } from './plots.ts';
import { Recogniser } from './recognise.ts';
import type { Tongue } from './tongue.ts';
import type { Plot } from './types.ts';

export class GoalReader {
  readonly #tongue: Tongue;
  readonly #recognisers = new Map<string, readonly Recogniser[]>();

  constructor(tongue: Tongue) {
    this.#tongue = tongue;
  }

  /**
   * One for each of the plot's answers: what must be so at the end, or nothing where the pages do not say of whom, or say that
   * somebody is to be with themselves. Whom the opening names counts; who comes later, as the finder of what was lost does,
   * is read where nobody was named before.
   * @param id of the plot; of one that the drawn world does not have nothing is known
   * @param texts of the pages before the ending
   */
  read(id: string, series: SeriesId, texts: readonly string[]): (Fact | undefined)[] {
    const plot = plots.find((one) => one.id === id);
    if (plot === undefined) return [];
    const recognisers = this.#recognisersOf(plot, series);
    const found = recognisers.map((one) => one.read(texts));
    const roles: Binding['roles'] = Object.assign({}, ...found.map((one) => one.roles));
    const things: Binding['things'] = Object.assign({}, ...found.map((one) => one.things));
    return plot.answers.map((answer) => {
      const known = answer.split(' ').every((word) => !/^[A-Z]$/.test(word) || word in roles || word in things);
      const fact = known ? factOf(answer, { roles, things }) : undefined;
      return fact?.with === fact?.character ? undefined : fact;
    });
  }

  /** Those that count most come last. */
  #recognisersOf(plot: Plot, series: SeriesId): readonly Recogniser[] {
    const key = `${plot.id} of ${series}`;
    const made = this.#recognisers.get(key);
    if (made !== undefined) return made;
    const stretches = [plot.turn, beatsOfParts(plot), plot.opening];
    const wordings = stretches.map((beats) => beats.flatMap(({ say }) => say));
    const all = wordings.map((say) => new Recogniser(say, series, this.#tongue));
    this.#recognisers.set(key, all);
    return all;
  }
}

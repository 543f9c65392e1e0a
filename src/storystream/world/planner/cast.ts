/**
 * Who plays which role in one story, and which things it is about. Knows nothing of pages.
 */

import type { Random } from '../../../core/random.ts';
import { cast, places, props, type CharacterFacts, type SeriesId } from '../scene.ts';
import type { Role, Thing } from './types.ts';

/** Characters by role and props by thing, as they stand on one page. */
export interface Binding {
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly things: Readonly<Partial<Record<Thing, string>>>;
}

export const charactersOf = (series: SeriesId): readonly string[] => Object.keys(cast[series]);
export const placesOf = (series: SeriesId): readonly string[] => places[series];
export const propsOf = (series: SeriesId): readonly string[] => props[series];

/** @throws RangeError for a character that the series does not have */
export function factsOf(series: SeriesId, character: string): CharacterFacts {
  const facts = (cast[series] as Readonly<Record<string, CharacterFacts>>)[character];
  if (!facts) throw new RangeError(`series ${series} has no character ${character}`);
  return facts;
}

/** @throws RangeError when nobody plays the role */
export function playerOf(binding: Binding, role: Role): string {
  const character = binding.roles[role];
  if (!character) throw new RangeError(`nobody plays ${role} on this page`);
  return character;
}

/** @throws RangeError when no prop stands for the thing */
export function propOf(binding: Binding, thing: Thing): string {
  const prop = binding.things[thing];
  if (!prop) throw new RangeError(`no prop stands for ${thing} on this page`);
  return prop;
}

/** A source of things not used before in this story. */
export class Supply {
  readonly #left: string[];

  constructor(items: readonly string[], random: Random) {
    this.#left = random.shuffle(items);
  }

  /** The next one that `fits`, or undefined. */
  take(fits: (item: string) => boolean = () => true): string | undefined {
    const index = this.#left.findIndex(fits);
    return index < 0 ? undefined : this.#left.splice(index, 1)[0];
  }

  has(fits: (item: string) => boolean): boolean {
    return this.#left.some(fits);
  }
}

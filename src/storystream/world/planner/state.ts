/**
 * What is true in the world of one story: who is where, who holds what, which time and weather it is. Effects change it,
 * and refuse what cannot be. Knows nothing of words or pictures.
 */

import type { Time, Weather } from '../scene.ts';
import { playerOf, propOf, type Binding } from './cast.ts';
import type { Effect, Role, Thing } from './types.ts';

export interface Sky {
  readonly time: Time;
  readonly weather: Weather;
}

export class WorldState {
  place: string;
  sky: Sky;
  /** Characters by place, for all who have been seen. */
  readonly whereabouts = new Map<string, string>();
  /** Props by the character who holds them; one at most. */
  readonly holding = new Map<string, string>();
  /** Props that nobody holds, by place. */
  readonly lying = new Map<string, string>();

  constructor(place: string, sky: Sky) {
    this.place = place;
    this.sky = sky;
  }

  /** The travellers go on; everybody else stays. */
  travel(place: string, travellers: readonly string[]): void {
    this.place = place;
    for (const character of travellers) this.whereabouts.set(character, place);
  }

  /** @throws RangeError for an effect that cannot be: giving what one does not hold, taking with full hands */
  apply(effect: Effect, binding: Binding): void {
    const [who, verb, what, , whom] = effect.split(' ') as [Role | Thing, string, Thing, string, Role];
    if (verb === 'vanishes') {
      this.lying.delete(propOf(binding, who as Thing));
      return;
    }
    const character = playerOf(binding, who as Role);
    const prop = propOf(binding, what);
    if (verb === 'takes') this.#take(character, prop);
    else if (verb === 'stows') {
      this.#release(character, prop);
      this.lying.delete(prop);
    } else {
      this.#release(character, prop);
      this.#take(playerOf(binding, whom), prop);
    }
  }

  /** Puts a prop down here, unless somebody holds it. @throws RangeError when it is held or elsewhere */
  show(prop: string): void {
    if ([...this.holding.values()].includes(prop)) throw new RangeError(`${prop} cannot lie here: it is held`);
    const place = this.lying.get(prop);
    if (place && place !== this.place) throw new RangeError(`${prop} cannot lie at ${this.place}: it lies at ${place}`);
    this.lying.set(prop, this.place);
  }

  #take(character: string, prop: string): void {
    const held = this.holding.get(character);
    if (held) throw new RangeError(`${character} cannot take ${prop}: hands full of ${held}`);
    if ([...this.holding.values()].includes(prop)) throw new RangeError(`${character} cannot take ${prop}: it is held`);
    this.lying.delete(prop);
    this.holding.set(character, prop);
  }

  #release(character: string, prop: string): void {
    if (this.holding.get(character) !== prop) throw new RangeError(`${character} does not hold ${prop}`);
    this.holding.delete(character);
    this.lying.set(prop, this.place);
  }
}

/**
 * What a page is about, in as few words as tell it: a storyline that a small language model can learn to go on with, and
 * word page by page (Plan-and-Write: Yao et al. 2019). What the story is after stands on every page, so whoever forgets
 * early pages still knows it. Knows no wording.
 */

import { slots, type Scene } from '../scene.ts';
import { factsOf } from './cast.ts';
import type { Outline, OutlinePage } from './outline.ts';

/**
 * Such as "deliver Juniper Bracken Wick stream cake; muddy2; meadow dusk rain; Moss cake, Juniper": what the story is after and
 * whom it is about, hero first; event; setting; who has what.
 */
export function pagePlan({ event }: OutlinePage, { series, plot, binding, dest }: Outline, scene: Scene): string {
  const nameOf = (character: string): string => factsOf(series, character).name;
  const { H, C, V, W } = binding.roles;
  const people = [H, C, V, W].flatMap((one) => (one === undefined ? [] : nameOf(one)));
  const goal = [plot.id, ...people, dest, ...Object.values(binding.things)].join(' ');
  const { place, time, weather, actors, props } = scene;
  const shown = actors
    .toSorted((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot))
    .map(({ character, holds }) => [nameOf(character), ...(holds === undefined ? [] : [holds])].join(' '));
  return [goal, event, `${place} ${time} ${weather}`, [...shown, ...props.map(({ prop }) => prop)].join(', ')].join(
    '; ',
  );
}

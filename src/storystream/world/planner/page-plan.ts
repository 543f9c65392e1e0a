/**
 * What a page is about, in as few words as tell it: a storyline that a small language model can learn to go on with, and
 * word page by page (Plan-and-Write: Yao et al. 2019). What the story is after stands on every page, so whoever forgets
 * early pages still knows it. Knows no wording.
 */

import { slots, type Scene } from '../scene.ts';
import { factsOf } from './cast.ts';
import type { Outline, OutlinePage } from './outline.ts';

/** Whom a story is about, and the word that stands before each but its hero. */
const parts = [
  ['H', []],
  ['C', ['with']],
  ['V', ['for']],
  ['W', ['and']],
] as const;

/** Stands before what of a setting is another than on the page before. */
const news = 'now';

/**
 * Such as "deliver Juniper with Bracken for Wick to stream cake; deliver muddy2; meadow now dusk rain; Moss cake, Juniper": what the
 * story is after and whom it is about, hero first; event; setting; who has what. The plot stands beside the event as well:
 * the words of an ending are those of one plot.
 * @param before what the page before shows; nothing on the first one
 */
export function pagePlan(
  { event }: Pick<OutlinePage, 'event'>,
  { series, plot, binding, dest }: Outline,
  scene: Scene,
  before: Scene | undefined,
): string {
  const nameOf = (character: string): string => factsOf(series, character).name;
  const people = parts.flatMap(([role, word]) => {
    const character = binding.roles[role];
    return character === undefined ? [] : [...word, nameOf(character)];
  });
  const goal = [plot.id, ...people, 'to', dest, ...Object.values(binding.things)].join(' ');
  const setting = (['place', 'time', 'weather'] as const).flatMap((key) =>
    before === undefined || before[key] === scene[key] ? [scene[key]] : [news, scene[key]],
  );
  const shown = scene.actors
    .toSorted((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot))
    .map(({ character, holds }) => [nameOf(character), ...(holds === undefined ? [] : [holds])].join(' '));
  const things = scene.props.map(({ prop }) => prop);
  return [goal, `${plot.id} ${event}`, setting.join(' '), [...shown, ...things].join(', ')].join('; ');
}

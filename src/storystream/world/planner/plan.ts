/**
 * Plans and words whole stories of the drawn world. Knows nothing of files or of how pictures are drawn.
 */

import { Random } from '../../../core/random.ts';
import type { Scene } from '../scene.ts';
import type { PlannedPage, PlannedStory } from '../story.ts';
import { captionOf } from './caption.ts';
import { playerOf, propOf } from './cast.ts';
import { Narrator } from './narrator.ts';
import { outline, type Outline, type OutlinePage } from './outline.ts';
import { rolesOf, stage } from './staging.ts';
import { WorldState } from './state.ts';

/**
 * The story of a seed: always the same one.
 * @param seed a non-negative integer below 2^31; it is also the story's id
 * @throws RangeError for another seed
 */
export function planStory(seed: number): PlannedStory {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 31) {
    throw new RangeError(`expected a story seed from 0 to 2147483647, got ${seed}`);
  }
  const random = new Random(seed);
  const plan = outline(random.fork('outline'));
  return { id: seed, series: plan.series, seed, pages: tell(plan, random.fork('words')) };
}

function tell(plan: Outline, random: Random): PlannedPage[] {
  const [first] = plan.pages;
  const state = new WorldState(first!.place, first!.sky);
  const narrator = new Narrator(first!.sky, random);
  return plan.pages.map((page) => {
    const scene = happen(page, plan, state);
    const { binding, place, next, lead, recall } = page;
    const text = narrator.tell(page.beat.say, page.beat.bare ?? page === plan.pages.at(-1), scene, {
      series: plan.series,
      binding,
      place,
      home: plan.home,
      dest: plan.dest,
      next,
      lead,
      recall,
    });
    return { text, caption: captionOf(scene), scene };
  });
}

/** Moves the world on to this page. @returns what its picture shows */
function happen(page: OutlinePage, plan: Outline, state: WorldState): Scene {
  const { beat, binding } = page;
  state.sky = page.sky;
  state.travel(
    page.place,
    rolesOf(beat).map((role) => playerOf(binding, role)),
  );
  for (const effect of beat.does ?? []) state.apply(effect, binding);
  for (const thing of beat.lies ?? []) state.show(propOf(binding, thing));
  return stage(beat, plan.series, state, binding);
}

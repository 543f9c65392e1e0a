/**
 * Plans and words whole stories of the drawn world. Knows nothing of files or of how pictures are drawn.
 */

import { Random } from '../../../core/random.ts';
import type { Scene } from '../scene.ts';
import type { Language, PlannedPage, PlannedStory } from '../story.ts';
import { captionOf } from './caption.ts';
import { playerOf, propOf } from './cast.ts';
import { answersOf } from './goal.ts';
import { Narrator } from './narrator.ts';
import { outline, type Outline, type OutlinePage } from './outline.ts';
import { pagePlan } from './page-plan.ts';
import { rolesOf, stage } from './staging.ts';
import { WorldState } from './state.ts';
import type { Tongue } from './tongue.ts';
import { tongues } from './tongues.ts';
import { fillGoal, type PageContext } from './wording.ts';

/**
 * The story of a seed: always the same one, and the same in every language but for its texts.
 * @param seed a non-negative integer below 2^31; it is also the story's id
 * @throws RangeError for another seed
 */
export function planStory(seed: number, lang: Language = 'en'): PlannedStory {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 31) {
    throw new RangeError(`expected a story seed from 0 to 2147483647, got ${seed}`);
  }
  const random = new Random(seed);
  const plan = outline(random.fork('outline'));
  const { series, plot, binding } = plan;
  const pages = tell(plan, tongues[lang], random.fork('words'));
  const goal = {
    wanted: fillGoal(plot.wanted, plan, tongues.en),
    answers: answersOf(plot, binding, pages),
  };
  return { id: seed, series, seed, lang, plot: plot.id, goal, pages };
}

function tell(plan: Outline, tongue: Tongue, random: Random): PlannedPage[] {
  const [first] = plan.pages;
  const state = new WorldState(first!.place, first!.sky);
  const narrator = new Narrator(tongue, random);
  const { series, home, dest } = plan;
  let before: Scene | undefined;
  return plan.pages.map((page) => {
    const scene = happen(page, plan, state);
    const { beat, binding, place, next, lead, recalls } = page;
    const wordings = page.arrives ? tongue.places[place]!.arrivals : beat.say.map(tongue.wordingOf);
    const bare = beat.bare ?? page === plan.pages.at(-1);
    const context: PageContext = { series, binding, place, home, dest, next, lead, recalls };
    const planned = pagePlan(page, plan, scene, before);
    before = scene;
    return {
      text: narrator.tell(wordings, bare, scene, context),
      caption: captionOf(scene),
      plan: planned,
      scene,
    };
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

/**
 * Finds on a story's last pages what answers its goal. Knows nothing of how pages came to be.
 */

import type { Feeling, Scene } from '../scene.ts';
import type { GoalAnswer, PlannedPage } from '../story.ts';
import { playerOf, propOf, type Binding } from './cast.ts';
import type { Answer, Plot, Role, Thing } from './types.ts';

/** An answer must stand on one of so many last pages. */
export const lastPages = 8;

/** @throws RangeError when none of the last pages shows an answer: the plot's ending is wrong */
export function answersOf(plot: Plot, binding: Binding, pages: readonly PlannedPage[]): readonly GoalAnswer[] {
  return plot.answers.map((answer) => {
    const fact = factOf(answer, binding);
    const page = pages.findLastIndex(({ scene }) => shows(scene, fact));
    if (page < pages.length - lastPages) throw new RangeError(`no last page of plot ${plot.id} shows: ${answer}`);
    return { page, ...fact };
  });
}

export type Fact = Omit<GoalAnswer, 'page'>;

/** @throws RangeError when nobody plays a role of it, or nothing stands for its thing */
export function factOf(answer: Answer, binding: Binding): Fact {
  const [role, ...rest] = answer.split(' ') as [Role, ...string[]];
  const character = playerOf(binding, role);
  if (rest[0] === 'holds') return { character, holds: propOf(binding, rest[1] as Thing) };
  if (rest[0] === 'with') return { character, with: playerOf(binding, rest[1] as Role) };
  return { character, feeling: rest[0] as Feeling };
}

function shows(scene: Scene, { character, holds, with: other, feeling }: Fact): boolean {
  const actor = scene.actors.find((actor) => actor.character === character);
  return (
    actor !== undefined &&
    (holds === undefined || actor.holds === holds) &&
    (other === undefined || scene.actors.some((actor) => actor.character === other)) &&
    (feeling === undefined || actor.feeling === feeling)
  );
}

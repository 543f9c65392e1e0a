/**
 * Whether the last pages of a story of the drawn world answer its goal, read from their texts. Knows nothing of how stories
 * are planned, or of pictures.
 */

import type { SeriesId } from '../scene.ts';
import type { GoalAnswer } from '../story.ts';
import { thingsNamed } from './handling.ts';
import { charactersNamed } from './names.ts';
import { sentencesOf } from './prose.ts';

/** Who ends up with what or with whom; pages are not asked for, since a story may answer on another one. */
export type ReadableAnswer = Omit<GoalAnswer, 'page' | 'feeling'>;

/**
 * Whether texts can be asked for it. Feelings cannot: texts show them by what somebody does, and words of joy stand on 88 %
 * of the pages where they should and on 38 % of those where they should not.
 */
export function isReadable({ feeling }: Pick<GoalAnswer, 'feeling'>): boolean {
  return feeling === undefined;
}

/**
 * For "holds" the character and the thing are named on one page, in a sentence that tells of no want; for "with" both
 * characters are named on one page, the other one in such a sentence.
 * @param texts of the pages that may answer
 */
export function isAnswered(
  { character, holds, with: other }: ReadableAnswer,
  texts: readonly string[],
  series: SeriesId,
): boolean {
  return texts.some((text) => {
    const named = charactersNamed(text);
    if (!named.includes(character) || (other !== undefined && !named.includes(other))) return false;
    const content = sentencesOf(text).filter((sentence) => !wanting.test(sentence));
    return (
      (holds === undefined || content.some((sentence) => thingsNamed(sentence, series).includes(holds))) &&
      (other === undefined || content.some((sentence) => charactersNamed(sentence).includes(other)))
    );
  });
}

/** Words of something or somebody that is not there. */
const wanting = /\b(nowhere|lost|gone|missing|vanished|stolen|without|still wanted|look\w* for|search\w*)\b/i;

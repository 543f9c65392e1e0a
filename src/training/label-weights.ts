/** How much each token of a story counts for a language model that learns to foretell it. Knows no stage. */

import { endsSentence, isPlanStart, pageMark, planEnd, planPartEnd, type StoryTokens } from '../models/sequence.ts';
import { textsByLanguage, type ToldStory } from './dataset.ts';
import { namesThingsAndPlaces, placesOf, tellingWords, wordsForNames } from './page-words.ts';

/**
 * How much names, things and places count beside other words of a text, and what stands for a name ("the rabbit"). They are
 * one token in ten, can only be told by looking back, and are drowned out by what always follows one another: counted
 * alike, after 3600 steps names were still no more likely than chance has them.
 */
const nameWeight = 8;
/**
 * How much the first tokens of a sentence count: what is said is decided there, after a plan above all, and the rest follows
 * nearly by itself. A page's first token cost 3.7 nats when others cost 0.2.
 */
const openerWeight = 3;
/** In tokens. */
const openerLength = 3;
/**
 * Of what a model decides in a plan. All alike: much of a plan is open, and who gave names more would have them stand where
 * nothing should. What its teller writes does not count; while it did, and all of it three times, texts had a quarter of the
 * loss, and after 8000 steps were worth 0.58 nats a token behind their plans, where without plans it was 0.36.
 */
const planWeight = 2;

/**
 * The token ids that `labelWeights` takes for names. Each language is asked for itself: among stories in several, the words
 * that every story of one has would tell these apart from the others.
 */
export function namesIn(tokens: StoryTokens, stories: readonly ToldStory[]): ReadonlySet<number> {
  return new Set(
    textsByLanguage(stories).flatMap((texts) => {
      const names = tellingWords(tokens, texts, namesThingsAndPlaces);
      return [...names, ...wordsForNames(tokens, texts, names)];
    }),
  );
}

/**
 * @param names token ids, as `namesIn` gives them
 * @param ids of any stretch of a story
 * @returns one for each
 */
export function labelWeights(tokens: StoryTokens, names: ReadonlySet<number>, ids: readonly number[]): number[] {
  const weights = new Array<number>(ids.length).fill(1);
  for (const place of openersIn(tokens, ids)) weights[place] = openerWeight;
  for (const place of placesOf(names, tokens, ids)) weights[place] = nameWeight;
  const aims = new Set<string>();
  for (const { start, aim, rest, end } of plansIn(tokens, ids)) {
    const after = ids.slice(aim, rest).join();
    weights.fill(0, start, aims.has(after) ? rest : aim).fill(planWeight, aims.has(after) ? rest : aim, end);
    aims.add(after);
  }
  return weights;
}

/** Where tokens follow a sentence's end, a plan's or a page mark by so few that they say what the next sentence will be. */
function openersIn({ codec }: StoryTokens, ids: readonly number[]): readonly number[] {
  const marks = new Set([planEnd({ codec }), codec.encode(pageMark).at(-1)!]);
  let left = 0;
  return ids.flatMap((id, place) => {
    const isOpener = left-- > 0;
    if (marks.has(id) || endsSentence(codec.pieceOf(id))) left = openerLength;
    return isOpener ? [place] : [];
  });
}

/** Where a plan stands among tokens. */
interface PlanPlaces {
  /** Its `<`. */
  readonly start: number;
  /** What the story is after, which its teller writes on every page but the first; nothing where the plan does not say. */
  readonly aim: number;
  readonly rest: number;
  /** Behind its `>`, or the end of the tokens. */
  readonly end: number;
}

function plansIn(tokens: StoryTokens, ids: readonly number[]): PlanPlaces[] {
  const { codec } = tokens;
  // Pieces of it may be spelled with a space before the first, so its length is not that of a plan's beginning among others.
  const [open, close, semicolon] = [codec.encode('<').at(-1)!, planEnd(tokens), planPartEnd(tokens)];
  return ids.flatMap((id, start) => {
    const aim = ids.indexOf(semicolon, start) + 1;
    if (id !== open || !isPlanStart(codec.decode(ids.slice(start, aim)))) return [];
    const closed = ids.indexOf(close, start);
    const end = closed < 0 ? ids.length : closed + 1;
    const rest = ids.indexOf(semicolon, aim) + 1;
    return [{ start, aim, rest: rest > 0 && rest < end ? rest : aim, end }];
  });
}

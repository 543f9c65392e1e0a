/** The plan that a page begins with, while a model writes it (docs/decisions/page-plans.md). */

import { pageMark, planEnd, planNews, planOf, planPartEnd, planState, type StoryTokens } from '../models/sequence.ts';

/** How a page is to be planned. */
export interface Planning {
  /** How its plan begins, see `planStart`. */
  readonly start: string;
  /** The text of the page before, whose plan, if it has one, says how things stand. */
  readonly before: string;
}

/** Tokens of a plan behind its beginning; true ones of the drawn world have at most 41. */
export const longestPlan = 48;

export class PlanSoFar {
  /** The page mark and how the plan begins; nothing where pages are not planned. */
  readonly start: readonly number[];
  /** What ends a plan. */
  readonly end: number;
  readonly #partEnd: number;
  readonly #codec: StoryTokens['codec'];
  /** How things stand on the page before, see `planState`. */
  readonly #stood: readonly string[];

  constructor(tokens: StoryTokens, planning: Planning | undefined) {
    this.#codec = tokens.codec;
    this.start = planning === undefined ? [] : this.#codec.encode(pageMark + planning.start);
    this.end = planEnd(tokens);
    this.#partEnd = planPartEnd(tokens);
    this.#stood = planState(planning?.before ?? '');
  }

  /** Tokens of a page up to the end of its plan; 0 while that has not come. */
  length(ids: readonly number[]): number {
    return this.start.length === 0 ? 0 : ids.indexOf(this.end) + 1;
  }

  isOpen(ids: readonly number[]): boolean {
    return this.start.length > 0 && !ids.includes(this.end);
  }

  /** What follows in an open plan. @param drawn what the model would have follow */
  next(ids: readonly number[], drawn: number): number {
    if (ids.length - this.start.length >= longestPlan) return this.end;
    // A plan would be none with it: it stands for a tag's or a mark's beginning or end. Pieces such as <0x3B> do not.
    const id = /[<>[\]]/.test(this.#codec.decode([drawn])) ? this.end : drawn;
    return this.#stood.length === 0 ? id : this.#keepingState(ids, id);
  }

  in(ids: readonly number[]): string {
    return this.start.length === 0 ? '' : planOf(this.#codec.decode(ids).replace(pageMark, '').trim());
  }

  /** The token, or another one where things would no longer stand as on the page before, though nothing says that it is news. */
  #keepingState(ids: readonly number[], id: number): number {
    const [state, ...rest] = this.#codec.decode(ids).split(';').slice(partsBeforeState);
    if (state === undefined || rest.length > 0) return id;
    const after = this.#codec.decode([...ids, id]).split(';')[partsBeforeState]!;
    if (id !== this.end && staysBut(this.#stood, after, id === this.#partEnd)) return id;
    const kept = this.#codec.encode(`;${goesOn(this.#stood, state)}`);
    const written = ids.length - 1 - ids.lastIndexOf(this.#partEnd);
    return kept[kept.indexOf(this.#partEnd) + 1 + written] ?? id;
  }
}

/** Parts of a plan that stand before how things stand, each with a `;` behind it. */
const partsBeforeState = 3;

/**
 * @param stood what was, word by word
 * @param state what is, a space before each word; unless it is whole, its last word may be the beginning of one
 */
function staysBut(stood: readonly string[], state: string, isWhole: boolean): boolean {
  const [before, ...words] = state.split(' ');
  const { place, isNews, isKnown } = follow(stood, isWhole ? words : words.slice(0, -1));
  if (before !== '' || !isKnown) return false;
  if (isWhole) return place === stood.length && !isNews;
  const last = words.at(-1) ?? '';
  return isNews || (place < stood.length && [planNews, stood[place]!].some((next) => next.startsWith(last)));
}

/** A state with one more word as it was, or with its end. */
function goesOn(stood: readonly string[], state: string): string {
  const [, ...words] = state.split(' ');
  const { place, isKnown } = follow(stood, words);
  if (!isKnown) {
    const begun = words.at(-1)!;
    const word = [stood[place]!, planNews].find((one) => one.startsWith(begun));
    return `${state.slice(0, state.length - begun.length)}${word}`;
  }
  return place === stood.length ? `${state};` : `${state} ${stood[place]}`;
}

interface Followed {
  /** Of what was, words that have come again or were replaced. */
  readonly place: number;
  /** Whether the next word is news. */
  readonly isNews: boolean;
  /** Whether each word is one that was, in its place, or news. */
  readonly isKnown: boolean;
}

function follow(stood: readonly string[], words: readonly string[]): Followed {
  let place = 0;
  let isNews = false;
  for (const word of words) {
    if (word === planNews && !isNews) isNews = true;
    else if (isNews || word === stood[place]) {
      isNews = false;
      place++;
    } else return { place, isNews, isKnown: false };
  }
  return { place, isNews, isKnown: true };
}

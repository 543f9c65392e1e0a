/** The plan that a page begins with, while a model writes it (docs/decisions/page-plans.md). */

import { pageMark, planEnd, planNews, planOf, planState, type StoryTokens } from '../models/sequence.ts';
import { suppress } from './sampler.ts';

/** How a page is to be planned. */
export interface Planning {
  /** How its plan begins, see `planStart`. */
  readonly start: string;
  /** The text of the page before, whose plan, if it has one, says how things stand. */
  readonly before: string;
}

/** Tokens of a plan behind its beginning; true ones of the drawn world have at most 41. */
export const longestPlan = 48;

/** Whoever has refused so many has a model that knows nothing of plans. */
const mostRefusals = 100;

export class PlanSoFar {
  /** The page mark and how the plan begins; nothing where pages are not planned. */
  readonly start: readonly number[];
  /** What ends a plan. */
  readonly end: number;
  readonly #codec: StoryTokens['codec'];
  /** How things stand on the page before, see `planState`. */
  readonly #stood: readonly string[];

  constructor(tokens: StoryTokens, planning: Planning | undefined) {
    this.#codec = tokens.codec;
    this.start = planning === undefined ? [] : this.#codec.encode(pageMark + planning.start);
    this.end = planEnd(tokens);
    this.#stood = planState(planning?.before ?? '');
  }

  /** Tokens of a page up to the end of its plan; 0 while that has not come. */
  length(ids: readonly number[]): number {
    return this.start.length === 0 ? 0 : ids.indexOf(this.end) + 1;
  }

  isOpen(ids: readonly number[]): boolean {
    return this.start.length > 0 && !ids.includes(this.end);
  }

  /**
   * What follows in an open plan.
   * @param logits [V], of which what may not come is suppressed
   * @param draw takes one of what is left
   */
  next(ids: readonly number[], logits: Float32Array, draw: () => number): number {
    if (ids.length - this.start.length >= longestPlan) return this.end;
    for (let refusals = 0; ; refusals++) {
      const drawn = draw();
      // A plan would be none with it: it stands for a tag's or a mark's beginning or end. Pieces such as <0x3B> do not.
      const id = /[<>[\]]/.test(this.#codec.decode([drawn])) ? this.end : drawn;
      if (this.#keepsState(ids, id) || refusals === mostRefusals) return id;
      suppress(logits, [drawn]);
    }
  }

  in(ids: readonly number[]): string {
    return this.start.length === 0 ? '' : planOf(this.#codec.decode(ids).replace(pageMark, '').trim());
  }

  /** Whether things stand as on the page before, but for what is said to be news. */
  #keepsState(ids: readonly number[], id: number): boolean {
    if (this.#stood.length === 0) return true;
    const isState = (text: string): boolean => text.split(';').length === stateParts;
    const [before, after] = [ids, [...ids, id]].map((some) => this.#codec.decode(some));
    if (!isState(before!)) return true;
    const state = after!.split(';')[stateParts - 1]!;
    return staysBut(this.#stood, state.trimStart().split(' '), !isState(after!));
  }
}

/** Of a plan up to and with how things stand, between `;`. */
const stateParts = 4;

/**
 * @param stood what was, word by word
 * @param stands what is; unless it is whole, its last word may be the beginning of one
 */
function staysBut(stood: readonly string[], stands: readonly string[], isWhole: boolean): boolean {
  let place = 0;
  let isNews = false;
  for (const word of isWhole ? stands : stands.slice(0, -1)) {
    if (word === planNews && !isNews) isNews = true;
    else if (isNews || word === stood[place]) {
      isNews = false;
      place++;
    } else return false;
  }
  if (isWhole) return place === stood.length && !isNews;
  const last = stands.at(-1)!;
  return isNews || (place < stood.length && [planNews, stood[place]!].some((next) => next.startsWith(last)));
}

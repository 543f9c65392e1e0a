/**
 * Two stories held against each other by a judge who reads and looks: the paper's three questions (SEED-Story, section
 * 4.2), each asked in both orders, since judges favour a place (Zheng et al. 2023). Knows no way to reach a judge.
 */

import type { RgbImage } from '../formats/images.ts';

export const questions = {
  style: 'Which story keeps one drawing style from picture to picture, and its characters looking the same?',
  engagement: 'Which story would a reader rather go on with: its plot, its surprises, its pictures?',
  coherence: 'In which story does each picture show what its text says?',
} as const;
export type QuestionName = keyof typeof questions;
export const questionNames = Object.keys(questions) as QuestionName[];

export interface JudgedPage {
  readonly text: string;
  readonly image: RgbImage;
}

/** One question about two stories that go on from the same opening. */
export interface JudgeRequest {
  readonly question: string;
  readonly opening: JudgedPage;
  readonly a: readonly JudgedPage[];
  readonly b: readonly JudgedPage[];
}

export type Verdict = 'a' | 'b' | 'tie';

export interface Judge {
  readonly name: string;
  /** All that decides its verdicts beside the request, as text: kept verdicts of another identity are not used. */
  readonly identity: string;
  /**
   * @returns undefined when it will not decide
   * @throws SeedStoryError when it cannot be asked; the signal's reason when aborted
   */
  compare(request: JudgeRequest, signal?: AbortSignal): Promise<Verdict | undefined>;
}

/** What a judge is told to end its answer with, as the paper asks for it. */
export const verdictMarks: Readonly<Record<Verdict, string>> = { a: '[[A]]', b: '[[B]]', tie: '[[C]]' };

/** The last mark of an answer; undefined where there is none. */
export function verdictOf(answer: string): Verdict | undefined {
  const marks = [...answer.matchAll(/\[\[([ABC])\]\]/g)];
  const last = marks.at(-1)?.[1];
  return last === undefined ? undefined : ({ A: 'a', B: 'b', C: 'tie' } as const)[last as 'A' | 'B' | 'C'];
}

/**
 * Asks in both orders. @returns how far the first story is preferred: 1 when it is in both, 0 when the other is, a half
 *   for each tie; NaN without a verdict
 */
export async function preference(judge: Judge, request: JudgeRequest, signal?: AbortSignal): Promise<number> {
  const { a, b } = request;
  const given = await judge.compare(request, signal);
  const turned = await judge.compare({ ...request, a: b, b: a }, signal);
  if (given === undefined || turned === undefined) return NaN;
  const points = (verdict: Verdict, own: Verdict): number => (verdict === own ? 0.5 : verdict === 'tie' ? 0.25 : 0);
  return points(given, 'a') + points(turned, 'b');
}

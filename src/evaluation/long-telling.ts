/**
 * The stories of a comparison of cache policies: where each stands, how it is told, and which are still to be told. One
 * story a call, so that each can have a process of its own. Knows no measures of how good they are.
 */

import { join } from 'node:path';

import type { Storyteller, TellSettings } from '../story/request.ts';
import type { CachePolicyName } from '../story/retention.ts';
import { readCosts, tellMeasured } from './page-costs.ts';
import { storyFrom, toldFolder, type MeasuredStory } from './stories.ts';

export interface LongRun {
  /** Gets a folder a policy, with a folder a story. */
  readonly out: string;
  readonly openings: readonly MeasuredStory[];
  readonly policies: readonly CachePolicyName[];
  /** A story, the opening included. */
  readonly pages: number;
  /** The same for all policies. */
  readonly seed: number;
  /** As in the settings of a telling. */
  readonly noRepeatNgramSize?: number;
}

export interface LongStory {
  readonly policy: CachePolicyName;
  /** Of the opening, from 0. */
  readonly number: number;
}

export function longFolder(out: string, { policy, number }: LongStory): string {
  return toldFolder(join(out, policy), number);
}

/** Opening by opening, so that a machine that slows down slows all policies. @throws FormatError as `storyFrom` */
export async function missingStories({ out, openings, policies, pages }: LongRun): Promise<LongStory[]> {
  const missing: LongStory[] = [];
  for (const [number, opening] of openings.entries()) {
    for (const policy of policies) {
      const folder = longFolder(out, { policy, number });
      const story = await storyFrom(folder, opening);
      // One that ended would end there again.
      const isDone = story !== undefined && (story.pages.length >= pages || (await readCosts(folder)).ended);
      if (!isDone) missing.push({ policy, number });
    }
  }
  return missing;
}

/** Tells one of them. @throws as `tellMeasured` */
export async function tellLongStory(
  run: LongRun,
  story: LongStory,
  { teller, ...rest }: { readonly teller: Storyteller; readonly signal: AbortSignal },
): Promise<void> {
  const { out, openings, pages, seed } = run;
  const opening = openings[story.number]!;
  const settings = longSettings(run, story.policy);
  await tellMeasured({ ...rest, teller, opening, folder: longFolder(out, story), pages, seed, settings });
}

/** How the stories of a policy are told. */
export function longSettings({ noRepeatNgramSize }: LongRun, cache: CachePolicyName): TellSettings {
  return { cache, ...(noRepeatNgramSize !== undefined && { noRepeatNgramSize }) };
}

/**
 * Where a page of the drawn world happens, read from its text and from where the page before it was. Reads what the
 * narrator says, not what anybody says: people speak of places where they are not. Knows nothing of how texts are made.
 */

import { placeLore, tellsPlace } from '../lore/places.ts';
import { places, type SeriesId } from '../scene.ts';
import { sentencesOf, withoutSpeech } from './prose.ts';

/** What the pages so far tell of the place. */
export interface PlaceSoFar {
  readonly place: string | undefined;
  /** Where the story began. */
  readonly home: string | undefined;
  /** Another place of which the last page that told any had something, but no arrival. */
  readonly hinted: string | undefined;
}

/** Words of a sentence that speaks of a place where its people are not, or not yet. */
const elsewhere = new RegExp(
  '\\b(far|ahead|beyond|direction|toward|must be|see|make out|all the way to|had to|job|lived|lost|missing|gone|' +
    'contest|feast|march|plan|knew|race|tomorrow|would|point(s|ed)?|off to|road to|there lay|there was an?|somebody|' +
    'somewhere|left|waiting for (them|us)|to (fetch|bring|carry)|at the other)\\b',
  'i',
);
/** Words of an arrival, whatever else the sentence says. */
const arrives = /\b(c[ao]me to|reached|arrived|entered|with every step|in sight)\b/i;
/** Words of coming back, where a page also names the place where the story began. */
const homeward = /\b(back|home|return\w*|turned around|rolled up behind|before anyone)\b/i;
/** Coming back without naming it. */
const comesHome =
  /\b(home (they|she|he|we) came|(came|were|was) (back )?home\b|home (at last|again)|brought [\w ]+ home)\b/i;

/** @returns the same with `place` of this page: a key of `places`, undefined while no text has told one */
export function readPlace(text: string, series: SeriesId, before: PlaceSoFar): PlaceSoFar {
  const told = withoutSpeech(text);
  const known: readonly string[] = places[series];
  if (before.place === undefined) {
    const place = firstPlace(text, known);
    return { place, home: before.home ?? place, hinted: undefined };
  }
  const { place, home, hinted } = before;
  const at = (now: string): PlaceSoFar => ({ place: now, home, hinted: undefined });
  if (home !== undefined && (comesHome.test(told) || (homeward.test(text) && names(told, home)))) return at(home);
  const others = known.filter((other) => other !== place);
  const entered = others.find((other) => sentencesOf(told).some((sentence) => enters(sentence, other)));
  if (entered !== undefined) return at(entered);
  if (tellsPlace(told, place)) return at(place);
  const hints = others.filter((other) => tellsPlace(told, other) && !names(told, other));
  if (hinted !== undefined && hints.includes(hinted)) return at(hinted);
  return { place, home, hinted: hints[0] ?? hinted };
}

/** Of a story's first pages: they may tell it in speech, and mostly by "on the pier" or "under the old oak". */
function firstPlace(text: string, known: readonly string[]): string | undefined {
  const sentences = sentencesOf(text);
  const first = (tells: (sentence: string, place: string) => boolean): string | undefined => {
    const telling = sentences.find((sentence) => known.some((place) => tells(sentence, place)));
    return telling === undefined ? undefined : known.find((place) => tells(telling, place));
  };
  const standsIn = (sentence: string, place: string): boolean =>
    [placeLore[place]!.at, `near ${placeLore[place]!.name}`].some((words) => sentence.toLowerCase().includes(words));
  return (
    first(standsIn) ??
    first(enters) ??
    first((sentence, place) => tellsPlace(sentence, place) && !names(sentence, place))
  );
}

/** Whether a sentence brings somebody to a place, or says that somebody is there. */
function enters(sentence: string, place: string): boolean {
  return names(sentence, place) && (arrives.test(sentence) || !elsewhere.test(sentence));
}

/** Whether a sentence names the place itself, as in "the pier" or "the old boat". */
function names(sentence: string, place: string): boolean {
  return namePatterns.get(place)!.test(sentence);
}

const namePatterns = new Map(
  Object.entries(placeLore).map(([place, { name }]) => {
    const noun = name.split(' ').at(-1)!;
    return [place, new RegExp(`\\bthe (\\w+ )?${noun}\\b`, 'i')];
  }),
);

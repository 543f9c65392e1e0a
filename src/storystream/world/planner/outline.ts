/**
 * Plans one story: plot, cast, places and episodes that fit each other, laid out as a list of pages still without words.
 * Knows nothing of wording or pictures.
 */

import type { Random } from '../../../core/random.ts';
import { indoorPlaces, seriesIds, type SeriesId } from '../scene.ts';
import { pagesPerStory } from '../story.ts';
import { charactersOf, placesOf, propsOf, Supply, type Binding } from './cast.ts';
import { neighbors } from './episodes/neighbors.ts';
import { arrival, camps, homeward, interludes, leads, sightings, talk } from './episodes/road.ts';
import { strangers } from './episodes/strangers.ts';
import { trials } from './episodes/weather.ts';
import { placeLore } from './lore/places.ts';
import { plots } from './plots.ts';
import type { Sky } from './state.ts';
import { planTimeline, type Timeline } from './timeline.ts';
import type { Beat, Episode, Plot } from './types.ts';
import { fillRecall } from './wording.ts';

const episodes: readonly Episode[] = [...neighbors, ...strangers, ...trials];

/** Episodes of a story; each happens in a place of its own. */
const episodesPerStory = 3;

/** A page that has everything but words. */
export interface OutlinePage {
  readonly beat: Beat;
  readonly place: string;
  readonly sky: Sky;
  readonly binding: Binding;
  readonly next: string | undefined;
  readonly lead: string | undefined;
  readonly recall: string | undefined;
}

export interface Outline {
  readonly series: SeriesId;
  readonly plot: string;
  readonly home: string;
  readonly dest: string;
  readonly pages: readonly OutlinePage[];
}

/** An episode that found its place, people and thing. */
interface Event {
  readonly episode: Episode;
  readonly place: string;
  readonly binding: Binding;
}

/** What all parts of the planning share. */
interface Draft {
  readonly series: SeriesId;
  readonly plot: Plot;
  readonly timeline: Timeline;
  readonly home: string;
  readonly dest: string;
  readonly binding: Binding;
  readonly events: readonly Event[];
}

/** Tries until the parts fit each other; a few tries do. @throws RangeError when the content can no longer make a story */
export function outline(random: Random): Outline {
  for (let attempt = 0; attempt < 200; attempt++) {
    const draft = draftStory(random.fork(attempt));
    const pages = draft && layOut(draft, random.fork(`pages ${attempt}`));
    if (pages) return { series: draft.series, plot: draft.plot.id, home: draft.home, dest: draft.dest, pages };
  }
  throw new RangeError('no outline fits: the plots, episodes and places leave no way to fill thirty pages');
}

function draftStory(random: Random): Draft | undefined {
  const series = random.pick(seriesIds);
  const plot = random.pick(plots);
  const people = new Supply(charactersOf(series), random);
  const ways = new Supply(placesOf(series), random);
  const things = new Supply(propsOf(series), random);
  const [hero, companion, other] = [people.take()!, people.take()!, people.take()!];
  const goal = plot.g.length > 0 ? things.take((prop) => plot.g.includes(prop)) : undefined;
  const home = ways.take(
    (place) => !placeLore[place]!.tags.includes('dark') && (plot.id !== 'race' || !indoorPlaces.has(place)),
  );
  const dest = ways.take((place) => !indoorPlaces.has(place));
  if (!home || !dest || (plot.g.length > 0 && !goal)) return undefined;
  const binding: Binding = { roles: { H: hero, C: companion, V: other }, things: goal ? { G: goal } : {} };
  const timeline = planTimeline(random);
  const events: Event[] = [];
  const untried = new Supply(
    episodes.map(({ id }) => id),
    random,
  );
  for (let stage = 1; stage <= episodesPerStory; stage++) {
    const event = chooseEvent({ untried, ways, people, things, sky: timeline.stages[stage]!, plot, binding, events });
    if (!event) return undefined;
    events.push(event);
  }
  return { series, plot, timeline, home, dest, binding, events };
}

interface Choice {
  readonly untried: Supply;
  readonly ways: Supply;
  readonly people: Supply;
  readonly things: Supply;
  readonly sky: Sky;
  readonly plot: Plot;
  readonly binding: Binding;
  readonly events: readonly Event[];
}

function chooseEvent(choice: Choice): Event | undefined {
  const { untried, ways, people, things, binding } = choice;
  const byId = (id: string): Episode => episodes.find((episode) => episode.id === id)!;
  const fits = (id: string): boolean => suits(byId(id), choice);
  // Weather that has an episode of its own must not pass unused.
  const id = untried.take((id) => fits(id) && ['wet', 'snow'].includes(byId(id).sky ?? '')) ?? untried.take(fits);
  if (!id) return undefined;
  const episode = byId(id);
  const place = ways.take((place) => placeSuits(episode, place))!;
  const met = episode.meets ? people.take() : undefined;
  const thing = episode.q ? things.take((prop) => episode.q!.includes(prop)) : undefined;
  return {
    episode,
    place,
    binding: {
      roles: { ...binding.roles, ...(met ? { N: met } : {}) },
      things: { ...binding.things, ...(thing ? { Q: thing } : {}) },
    },
  };
}

function suits(episode: Episode, { ways, things, sky, plot, events }: Choice): boolean {
  const skies: Readonly<Record<NonNullable<Episode['sky']>, boolean>> = {
    wet: sky.weather === 'rain' || sky.weather === 'storm',
    snow: sky.weather === 'snow',
    dry: sky.weather === 'clear' || sky.weather === 'cloudy',
  };
  const handsFull =
    plot.carried && episode.beats.some(({ does }) => does?.some((effect) => effect.startsWith('C takes')));
  const tooLonely = !episode.meets && events.some((event) => !event.episode.meets);
  return (
    (!episode.sky || skies[episode.sky]) &&
    !handsFull &&
    !tooLonely &&
    (!episode.q || things.has((prop) => episode.q!.includes(prop))) &&
    ways.has((place) => placeSuits(episode, place))
  );
}

function placeSuits({ needs, avoids }: Episode, place: string): boolean {
  const { tags } = placeLore[place]!;
  return (!needs || needs.some((tag) => tags.includes(tag))) && !avoids?.some((tag) => tags.includes(tag));
}

/** A page that may be left out, or put in, to make thirty. */
interface Slotted extends OutlinePage {
  readonly spare: boolean;
}

function layOut(draft: Draft, random: Random): readonly OutlinePage[] | undefined {
  const pages = [
    ...openingOf(draft),
    ...draft.events.flatMap((_, i) => eventPages(draft, i, random)),
    ...closing(draft, random),
  ];
  const needed = pages.filter(({ spare }) => !spare).length;
  if (needed > pagesPerStory || pages.length < pagesPerStory) return undefined;
  const spares = random.shuffle(pages.filter(({ spare }) => spare));
  const dropped = new Set(spares.slice(0, pages.length - pagesPerStory));
  return pages.filter((page) => !dropped.has(page));
}

function openingOf(draft: Draft): Slotted[] {
  const [sky] = draft.timeline.stages;
  return draft.plot.opening.map((beat) => pageOf(beat, draft, { place: draft.home, sky: sky! }));
}

function eventPages(draft: Draft, index: number, random: Random): Slotted[] {
  const { episode, place, binding } = draft.events[index]!;
  const stage = index + 1;
  const next = draft.events[index + 1]?.place ?? draft.dest;
  const here = { place, sky: draft.timeline.stages[stage]!, binding, next };
  const isLast = next === draft.dest;
  const lead = ordered(isLast ? draft.plot.lastLeads : draft.plot.leads, random, 'leads')[isLast ? 0 : index]!;
  const onTheWay =
    stage === 2 ? { ...talk, say: draft.plot.purposes } : ordered(interludes, random, 'interludes')[index]!;
  const pages = [
    ...campPages(draft, stage),
    pageOf(arrivalAt(place), draft, here),
    pageOf({ ...onTheWay, extra: true }, draft, here),
  ];
  let sky = here.sky;
  for (const beat of episode.beats) {
    if (beat.weather) sky = { ...sky, weather: beat.weather };
    pages.push(pageOf(beat, draft, { ...here, sky }));
  }
  const last = episode.meets ? ordered(leads, random, 'guides')[index]! : random.fork('sighting').pick(sightings);
  pages.push(pageOf(last, draft, { ...here, sky, lead }));
  return pages;
}

/** The items in this story's order, the same for each of its episodes: who takes by index takes each but once. */
function ordered<T>(items: readonly T[], random: Random, label: string): readonly T[] {
  return random.fork(label).shuffle(items);
}

function campPages(draft: Draft, stage: number): Slotted[] {
  if (draft.timeline.campBefore !== stage) return [];
  const before = draft.events[stage - 2]!;
  const weather = draft.timeline.stages[stage - 1]!.weather;
  return camps.map((beat) => pageOf(beat, draft, { place: before.place, sky: { time: 'night', weather } }));
}

function closing(draft: Draft, random: Random): Slotted[] {
  const { plot, timeline, dest, home, events } = draft;
  const turnSky = timeline.stages[4]!;
  const endSky = timeline.stages[5]!;
  const end = plot.endsAt === 'home' ? home : dest;
  const memory = random.pick(events);
  const recall = fillRecall(memory.episode.recall, memory.binding);
  return [
    pageOf(arrivalAt(dest), draft, { place: dest, sky: turnSky }),
    ...plot.turn.map((beat) => pageOf(beat, draft, { place: dest, sky: turnSky, recall })),
    ...(plot.endsAt === 'home' && plot.id !== 'rescue' ? [pageOf(homeward, draft, { place: home, sky: endSky })] : []),
    ...plot.ending.map((beat) => pageOf(beat, draft, { place: end, sky: endSky })),
  ];
}

function arrivalAt(place: string): Beat {
  return { ...arrival, say: placeLore[place]!.arrivals };
}

interface Setting {
  readonly place: string;
  readonly sky: Sky;
  readonly binding?: Binding;
  readonly next?: string;
  readonly lead?: string;
  readonly recall?: string;
}

function pageOf(beat: Beat, draft: Draft, setting: Setting): Slotted {
  const { place, sky, binding = draft.binding, next, lead, recall } = setting;
  return { beat, place, sky, binding, next, lead, recall, spare: beat.extra ?? false };
}

/**
 * Chooses what a story is made of: plot, gag, cast, places and episodes that fit each other. Knows nothing of pages.
 */

import type { Random } from '../../../core/random.ts';
import { indoorPlaces, seriesIds, type SeriesId } from '../scene.ts';
import { charactersOf, placesOf, propsOf, Supply, type Binding } from './cast.ts';
import { episodes } from './episodes.ts';
import { gags } from './gags.ts';
import { placeLore } from '../lore/places.ts';
import type { Sky } from './state.ts';
import { planTimeline, stagesOf, type Timeline } from './timeline.ts';
import type { Episode, Gag, Part, Plot, Thing } from './types.ts';

/** An episode that found its place, people and thing. */
export interface Event {
  readonly part: Part;
  readonly episode: Episode;
  readonly place: string;
  readonly binding: Binding;
}

/** What all parts of the planning share. */
export interface Draft {
  readonly series: SeriesId;
  readonly plot: Plot;
  readonly gag: Gag | undefined;
  readonly timeline: Timeline;
  readonly home: string;
  readonly dest: string;
  readonly binding: Binding;
  readonly events: readonly Event[];
}

const byId = new Map(episodes.map((episode) => [episode.id, episode]));

/** What is not yet used in this story. */
interface Stock {
  readonly people: Supply;
  readonly ways: Supply;
  readonly things: Supply;
  readonly untried: Supply;
}

/** @returns undefined when this choice does not work out; another try may */
export function draftStory(plot: Plot, random: Random): Draft | undefined {
  const series = random.pick(seriesIds);
  const stock: Stock = {
    people: new Supply(charactersOf(series), random),
    ways: new Supply(placesOf(series), random),
    things: new Supply(propsOf(series), random),
    untried: new Supply([...byId.keys()], random),
  };
  const home = stock.ways.take(
    (place) => !placeLore[place]!.tags.includes('dark') && !(plot.startsOutdoors && indoorPlaces.has(place)),
  );
  const dest = stock.ways.take((place) => !indoorPlaces.has(place));
  const binding = bindPlot(plot, stock);
  if (!home || !dest || !binding) return undefined;
  const timeline = planTimeline(plot.days ?? 'one', random);
  const events: Event[] = [];
  const parts = plot.parts ?? Array.from({ length: random.pick([2, 3]) }, (): Part => ({}));
  for (const [i, part] of parts.entries()) {
    const sky = timeline.stages[stagesOf(parts.length, timeline)[i]!]!;
    const event = chooseEvent({ part, plot, stock, sky, home, dest, binding, events });
    if (!event) return undefined;
    events.push(event);
  }
  const gag = plot.ownJoke ? undefined : random.pick(gags);
  return { series, plot, gag, timeline, home, dest, binding, events };
}

function bindPlot(plot: Plot, { people, things }: Stock): Binding | undefined {
  const roles = { H: people.take()!, C: people.take()!, V: people.take()!, ...(plot.second && { W: people.take()! }) };
  const bound: Partial<Record<Thing, string>> = {};
  for (const [thing, fitting] of Object.entries(plot.things)) {
    const prop = things.take((prop) => fitting.includes(prop));
    if (!prop) return undefined;
    bound[thing as Thing] = prop;
  }
  return { roles, things: bound };
}

interface Choice {
  readonly part: Part;
  readonly plot: Plot;
  readonly stock: Stock;
  readonly sky: Sky;
  readonly home: string;
  readonly dest: string;
  readonly binding: Binding;
  readonly events: readonly Event[];
}

function chooseEvent(choice: Choice): Event | undefined {
  const { part, stock, binding } = choice;
  const episode = part.own ?? chooseEpisode(choice);
  if (!episode) return undefined;
  const place = part.at ? choice[part.at] : stock.ways.take((place) => placeSuits(episode, place));
  const met = episode.meets ? stock.people.take() : undefined;
  const thing = episode.q ? stock.things.take((prop) => episode.q!.includes(prop)) : undefined;
  if (!place || (episode.meets && !met) || (episode.q && !thing)) return undefined;
  return {
    part,
    episode,
    place,
    binding: {
      roles: { ...binding.roles, ...(met && { N: met }) },
      things: { ...binding.things, ...(thing && { Q: thing }) },
    },
  };
}

function chooseEpisode(choice: Choice): Episode | undefined {
  const { untried } = choice.stock;
  const fits = (id: string): boolean => suits(byId.get(id)!, choice);
  // Weather that has an episode of its own must not pass unused.
  const id = untried.take((id) => fits(id) && ['wet', 'snow'].includes(byId.get(id)!.sky ?? '')) ?? untried.take(fits);
  return id === undefined ? undefined : byId.get(id);
}

function suits(episode: Episode, { stock, sky, plot, events }: Choice): boolean {
  const skies: Readonly<Record<NonNullable<Episode['sky']>, boolean>> = {
    wet: sky.weather === 'rain' || sky.weather === 'storm',
    snow: sky.weather === 'snow',
    dry: sky.weather === 'clear' || sky.weather === 'cloudy',
  };
  const handsFull =
    plot.carrier &&
    episode.beats.some(({ does }) => does?.some((effect) => effect.startsWith(`${plot.carrier} takes`)));
  const tooLonely = !episode.meets && (plot.meets || events.some((event) => !event.episode.meets));
  return (
    (!episode.sky || skies[episode.sky]) &&
    !handsFull &&
    !tooLonely &&
    (!episode.q || stock.things.has((prop) => episode.q!.includes(prop))) &&
    stock.ways.has((place) => placeSuits(episode, place))
  );
}

function placeSuits({ needs, avoids }: Episode, place: string): boolean {
  const { tags } = placeLore[place]!;
  return (!needs || needs.some((tag) => tags.includes(tag))) && !avoids?.some((tag) => tags.includes(tag));
}

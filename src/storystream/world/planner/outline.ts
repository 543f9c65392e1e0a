/**
 * Lays a drafted story out as a list of thirty pages still without words. Knows nothing of wording or pictures.
 */

import type { Random } from '../../../core/random.ts';
import type { SeriesId } from '../scene.ts';
import { pagesPerStory } from '../story.ts';
import type { Binding } from './cast.ts';
import { draftStory, type Draft, type Event } from './draft.ts';
import { arrival, camps, interludes, leads, sightings, talk } from './episodes/road.ts';
import { plots } from './plots.ts';
import type { Sky } from './state.ts';
import { stagesOf } from './timeline.ts';
import type { Beat, Plot } from './types.ts';
import type { Recall } from './wording.ts';

/** A page that has everything but words. */
export interface OutlinePage {
  /** Where in the story it stands: an episode, gag or part of the plot, and which of its pages. */
  readonly event: string;
  readonly beat: Beat;
  readonly place: string;
  readonly sky: Sky;
  readonly binding: Binding;
  /** Whether the words are those of arriving in the place; the beat then has none. */
  readonly arrives: boolean;
  readonly next: string | undefined;
  /** As the plot's table has it. */
  readonly lead: string | undefined;
  /** What may be remembered, the dearest first and then all in order. */
  readonly recalls: readonly Recall[];
}

export interface Outline {
  readonly series: SeriesId;
  readonly plot: Plot;
  readonly binding: Binding;
  readonly home: string;
  readonly dest: string;
  readonly pages: readonly OutlinePage[];
}

/** Tries until the parts fit each other; a few tries do. @throws RangeError when the content can no longer make a story */
export function outline(random: Random): Outline {
  const plot = random.pick(plots);
  for (let attempt = 0; attempt < 400; attempt++) {
    const draft = draftStory(plot, random.fork(attempt));
    const pages = draft && layOut(draft, random.fork(`pages ${attempt}`));
    if (pages) return { ...draft, pages };
  }
  throw new RangeError(`no outline fits plot ${plot.id}: episodes and places leave no way to fill thirty pages`);
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
  return draft.plot.opening.map((beat, i) => pageOf(beat, draft, `opening${i + 1}`, { place: draft.home, sky: sky! }));
}

function eventPages(draft: Draft, index: number, random: Random): Slotted[] {
  const { part, episode, place, binding } = draft.events[index]!;
  const stages = [0, ...stagesOf(draft.events.length, draft.timeline)];
  const [stageBefore, stage] = [stages[index]!, stages[index + 1]!];
  const next = draft.events[index + 1]?.place ?? draft.dest;
  const before = draft.events[index - 1]?.place ?? draft.home;
  const here = { place, sky: draft.timeline.stages[stage]!, binding, next };
  const pages = [
    ...campPages(draft, stageBefore, stage, before, draft.events[index - 1]),
    ...(place === before ? [] : [arrivalAt(draft, here)]),
    ...onTheWay(draft, index, random).map(([event, beat]) => pageOf(beat, draft, event, here)),
  ];
  let sky = here.sky;
  for (const [event, beat] of [...numbered(episode.id, episode.beats), ...numbered(`after${index + 1}.`, part.after)]) {
    if (beat.weather) sky = { ...sky, weather: beat.weather };
    pages.push(pageOf(beat, draft, event, { ...here, sky }));
  }
  const isLast = next === draft.dest;
  const lead = ordered(isLast ? draft.plot.lastLeads : draft.plot.leads, random, 'leads')[isLast ? 0 : index]!;
  const told = episode.meets ? ordered(leads, random, 'guides')[index]! : random.fork('sighting').pick(sightings);
  const onward = part.onward
    ? numbered(`onward${index + 1}.`, part.onward)
    : next === place
      ? []
      : numbered('lead', [told]);
  return [...pages, ...onward.map(([event, beat]) => pageOf(beat, draft, event, { ...here, sky, lead }))];
}

type NamedBeat = readonly [event: string, beat: Beat];

function numbered(event: string, beats: readonly Beat[] = []): NamedBeat[] {
  return beats.map((beat, i) => [`${event}${i + 1}`, beat]);
}

/** The gag on the first way and on the last one; in between there is talk of the goal. */
function onTheWay({ plot, gag, events }: Draft, index: number, random: Random): NamedBeat[] {
  const first = events.findIndex(({ part }) => part.at === undefined);
  const beats: NamedBeat[] = [];
  if (gag && index === first) beats.push([`${gag.id}1`, gag.first]);
  if (index === 1) beats.push(['talk', { ...talk, say: plot.purposes, extra: true }]);
  if (index === 1 || !gag) beats.push(['way', { ...ordered(interludes, random, 'interludes')[index]!, extra: true }]);
  if (gag && index === events.length - 1) beats.push([`${gag.id}2`, { ...gag.again, extra: true }]);
  return beats;
}

/** The items in this story's order, the same for each of its episodes: who takes by index takes each but once. */
function ordered<T>(items: readonly T[], random: Random, label: string): readonly T[] {
  return random.fork(label).shuffle(items);
}

/** The night between two stages, if there is one, under the weather that the pages before it left. */
function campPages(draft: Draft, after: number, upTo: number, place: string, event?: Event): Slotted[] {
  const { nightsBefore, stages } = draft.timeline;
  const night = nightsBefore.findIndex((stage) => stage > after && stage <= upTo);
  if (night < 0) return [];
  const weather = event?.episode.beats.findLast((beat) => beat.weather)?.weather ?? stages[after]!.weather;
  return [pageOf(camps[night]!, draft, 'camp', { place, sky: { time: 'night', weather } })];
}

function closing(draft: Draft, random: Random): Slotted[] {
  const { plot, gag, timeline, dest, home, events } = draft;
  const turnSky = timeline.stages[4]!;
  const endSky = timeline.stages[5]!;
  const end = plot.endsAt === 'home' ? home : dest;
  const all = events.map(({ episode, binding }): Recall => ({ wording: episode.recall, binding }));
  const recalls = [random.pick(all), ...all];
  const last = events.at(-1)!.place;
  return [
    ...campPages(draft, stagesOf(events.length, timeline).at(-1)!, 4, last, events.at(-1)),
    ...(last === dest ? [] : [arrivalAt(draft, { place: dest, sky: turnSky })]),
    ...numbered('turn', plot.turn).map(([event, beat]) =>
      pageOf(beat, draft, event, { place: dest, sky: turnSky, recalls }),
    ),
    ...campPages(draft, 4, 5, dest),
    ...numbered('ending', plot.ending)
      .toSpliced(-1, 0, ...(gag ? [[`${gag.id}3`, gag.twist] as const] : []))
      .map(([event, beat]) => pageOf(beat, draft, event, { place: end, sky: endSky, recalls })),
  ];
}

function arrivalAt(draft: Draft, setting: Setting): Slotted {
  return { ...pageOf({ ...arrival, say: [] }, draft, 'arrival', setting), arrives: true };
}

interface Setting {
  readonly place: string;
  readonly sky: Sky;
  readonly binding?: Binding;
  readonly next?: string;
  readonly lead?: string;
  readonly recalls?: readonly Recall[];
}

function pageOf(beat: Beat, draft: Draft, event: string, setting: Setting): Slotted {
  const { place, sky, binding = draft.binding, next, lead, recalls = [] } = setting;
  return { event, beat, place, sky, binding, arrives: false, next, lead, recalls, spare: beat.extra ?? false };
}

/**
 * Fills the marks in braces of a wording: names and pronouns, introductions at the first mention, things and places.
 * Knows nothing of which wording is chosen.
 *
 * Marks: {H} a name; {H.long} the introduction; {H.you} the name when it is spoken to; {H.kind} for somebody who is not on
 * the page; {H.trait} {H.oath}; {G} {a G} {G.worth} things; {here} {home} {home.at} {dest} {next} places; {They} hero and
 * companion; {lead} and {recall} (or {recall.1} to {recall.3}, in order) from the plan. {G.use} {G.fails} {G.works}
 * say how a thing is used, badly and well. Each language has marks of its own, such as English {H.he} {H.him} {H.his}. A
 * capital letter in a mark gives a capital letter.
 */

import type { Random } from '../../../core/random.ts';
import type { CharacterFacts, SeriesId } from '../scene.ts';
import { factsOf, playerOf, propOf, type Binding } from './cast.ts';
import { capitalise, type Tongue } from './tongue.ts';
import type { Role, Thing } from './types.ts';

/** What may be said later of an episode: its wording as the table has it, and who and what it was about. */
export interface Recall {
  readonly wording: string;
  readonly binding: Binding;
}

/** Which people, things, places and memories the marks of a page stand for. */
export interface PageContext {
  readonly series: SeriesId;
  readonly binding: Binding;
  readonly place: string;
  readonly home: string;
  readonly dest: string;
  readonly next: string | undefined;
  /** As the plot's table has it. */
  readonly lead: string | undefined;
  /** The dearest first, then all in order. */
  readonly recalls: readonly Recall[];
}

export interface WordingContext extends PageContext {
  readonly tongue: Tongue;
  readonly introduced: ReadonlySet<string>;
  readonly random: Random;
}

export interface Filled {
  readonly text: string;
  /** Characters that this text names for the first time. */
  readonly introduces: readonly string[];
}

/** @throws RangeError for a mark that this page cannot fill */
export function fill(wording: string, context: WordingContext): Filled {
  const introduces: string[] = [];
  const text = replaceMarks(wording, (mark) => {
    const [subject, facet] = mark.split('.') as [string, string?];
    if (subject === 'They') return wordOfPair(facet, context, introduces);
    if (/^[HCVWN]$/.test(subject)) {
      return wordOfRole(playerOf(context.binding, subject as Role), facet, context, introduces);
    }
    return wordOfThing(mark, context) ?? wordOfPlan(mark, context);
  });
  return { text: context.tongue.polish(text), introduces };
}

/** Fills the goal of a plot for the record: plain names, places and things. */
export function fillGoal(
  wanted: string,
  { series, binding, home, dest }: Pick<PageContext, 'series' | 'binding' | 'home' | 'dest'>,
  tongue: Tongue,
): string {
  return replaceMarks(wanted, (mark) => {
    if (mark === 'home' || mark === 'dest') return tongue.places[mark === 'home' ? home : dest]!.name;
    if (mark === 'G.use') return tongue.props[propOf(binding, 'G')]!.skill!.use;
    if (/^[HCVW]$/.test(mark)) return tongue.nameOf(series, playerOf(binding, mark as Role));
    return tongue.thing(propOf(binding, mark as Thing), undefined)!;
  });
}

function replaceMarks(wording: string, replace: (mark: string) => string): string {
  return wording.replace(/\{([^}]+)\}/g, (_, mark: string) => replace(mark));
}

/** @param introduces where a character is added that is named for the first time */
function mention(character: string, long: boolean, context: WordingContext, introduces: string[]): string {
  if (context.introduced.has(character) || introduces.includes(character)) {
    return context.tongue.nameOf(context.series, character);
  }
  introduces.push(character);
  const lore = context.tongue.characters[character]!;
  return long ? lore.long : lore.short;
}

function wordOfPair(facet: string | undefined, context: WordingContext, introduces: string[]): string {
  const pair = (['H', 'C'] as const).map((role) => playerOf(context.binding, role));
  if (facet !== undefined) return formOf(facet, pair, context);
  const [first, second] = pair.map((character) => mention(character, false, context, introduces));
  return context.tongue.both(first!, second!);
}

function wordOfRole(
  character: string,
  facet: string | undefined,
  context: WordingContext,
  introduces: string[],
): string {
  const { tongue, series, random } = context;
  const lore = tongue.characters[character]!;
  switch (facet) {
    case undefined:
      return mention(character, false, context, introduces);
    case 'long':
      return mention(character, true, context, introduces);
    case 'you':
      mention(character, false, context, introduces);
      return tongue.addressOf(series, character);
    case 'trait':
      return lore.trait;
    case 'oath':
      return random.pick(lore.oaths);
    case 'kind':
      return lore.absent;
    case 'Kind':
      return capitalise(lore.absent);
    default:
      return formOf(facet, [character], context);
  }
}

function formOf(facet: string, characters: readonly string[], { tongue, series }: WordingContext): string {
  const people = characters.map((character): CharacterFacts => factsOf(series, character));
  const form = tongue.formOf(facet.toLowerCase(), people);
  if (form === undefined) throw new RangeError(`unknown mark {${facet}}`);
  return facet === facet.toLowerCase() ? form : capitalise(form);
}

/** @returns undefined when the mark is of no thing */
function wordOfThing(mark: string, { binding, tongue, random }: WordingContext): string | undefined {
  const [, article, thing, facet] = /^(?:(\p{L}+) )?([GQABD])(?:\.(\p{L}+))?$/u.exec(mark) ?? [];
  if (thing === undefined) return undefined;
  const prop = propOf(binding, thing as Thing);
  const { worth, noise, skill } = tongue.props[prop]!;
  if (facet === 'worth') return worth;
  if (facet === 'noise') return noise!;
  if (facet === 'use' || facet === 'fails' || facet === 'works') {
    if (!skill) throw new RangeError(`nobody has to learn how to use ${prop}`);
    return facet === 'use' ? skill.use : random.pick(skill[facet]);
  }
  const word = facet ? tongue.formOfThing(facet, prop) : tongue.thing(prop, article?.toLowerCase());
  if (word === undefined) throw new RangeError(`unknown mark {${mark}}`);
  return article === article?.toLowerCase() ? word : capitalise(word);
}

function wordOfPlan(mark: string, context: WordingContext): string {
  const { tongue, place, home, dest, next, lead, recalls } = context;
  const word = (key: string): string | undefined => {
    switch (key) {
      case 'here':
        return tongue.places[place]!.at;
      case 'home':
        return tongue.places[home]!.name;
      case 'home.at':
        return tongue.places[home]!.at;
      case 'dest':
        return tongue.places[dest]!.name;
      case 'next':
        return next && tongue.places[next]!.name;
      case 'lead':
        return lead && fillInner(lead, { ...context, lead: undefined });
      default: {
        const [, number = '0'] = /^recall(?:\.([123]))?$/.exec(key) ?? [key, '9'];
        const recall = recalls[Number(number)];
        return recall && fillInner(recall.wording, { ...context, binding: recall.binding });
      }
    }
  };
  const small = mark.charAt(0).toLowerCase() + mark.slice(1);
  const told = word(small);
  if (told === undefined) throw new RangeError(`this page cannot fill {${mark}}`);
  return mark === small ? told : capitalise(told);
}

/** Fills a wording that stands inside another one; it introduces nobody, and names nobody who is not on the page. */
function fillInner(wording: string, context: WordingContext): string {
  return replaceMarks(context.tongue.wordingOf(wording), (mark) => {
    const [subject, facet] = mark.split('.') as [string, string?];
    if (/^[VWN]$/.test(subject)) {
      if (facet === undefined || facet === 'long') throw new RangeError(`nobody may be named in: ${wording}`);
      return wordOfRole(playerOf(context.binding, subject as Role), facet, context, []);
    }
    return wordOfThing(mark, context) ?? wordOfPlan(mark, context);
  });
}

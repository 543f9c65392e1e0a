/**
 * Fills the marks in braces of a wording: names and pronouns, introductions at the first mention, things and places.
 * Knows nothing of which wording is chosen.
 *
 * Marks: {H} a name; {H.long} the introduction; {H.he} {H.him} {H.his} pronouns; {H.kind} for somebody who is not on the
 * page; {H.trait} {H.oath}; {G} {a G} {G.worth} things; {here} {home} {home.at} {dest} {next} places; {They} hero and
 * companion; {lead} and {recall} from the plan. A capital letter in a mark gives a capital letter.
 */

import type { Random } from '../../../core/random.ts';
import type { SeriesId } from '../scene.ts';
import { factsOf, playerOf, propOf, type Binding } from './cast.ts';
import { characterLore } from './lore/characters.ts';
import { placeLore } from './lore/places.ts';
import { propLore } from './lore/props.ts';
import type { Role, Thing } from './types.ts';

export interface WordingContext {
  readonly series: SeriesId;
  readonly binding: Binding;
  readonly place: string;
  readonly home: string;
  readonly dest: string;
  readonly next: string | undefined;
  readonly lead: string | undefined;
  /** What is remembered, already filled. */
  readonly recall: string | undefined;
  readonly introduced: ReadonlySet<string>;
  readonly random: Random;
}

export interface Filled {
  readonly text: string;
  /** Characters that this text names for the first time. */
  readonly introduces: readonly string[];
}

const pronouns = {
  he: { he: 'he', him: 'him', his: 'his' },
  she: { he: 'she', him: 'her', his: 'her' },
} as const;

/** @throws RangeError for a mark that this page cannot fill */
export function fill(wording: string, context: WordingContext): Filled {
  const introduces: string[] = [];
  const known = (character: string): boolean => context.introduced.has(character) || introduces.includes(character);
  const mention = (character: string, long: boolean): string => {
    if (known(character)) return factsOf(context.series, character).name;
    introduces.push(character);
    const lore = characterLore[character]!;
    return long ? lore.long : lore.short;
  };
  const text = replaceMarks(wording, (mark) => {
    if (mark === 'They')
      return `${mention(playerOf(context.binding, 'H'), false)} and ${mention(playerOf(context.binding, 'C'), false)}`;
    const [subject, facet] = mark.split('.') as [string, string?];
    if (/^[HCVN]$/.test(subject))
      return wordOfRole(playerOf(context.binding, subject as Role), facet, context, mention);
    if (/^([aA] )?[GQ]$/.test(subject)) return wordOfThing(subject, facet, context.binding);
    return wordOfPlan(mark, context);
  });
  return { text: polish(text), introduces };
}

/** Fills marks that need no introductions: what is said of an earlier episode. */
export function fillRecall(recall: string, binding: Binding): string {
  return replaceMarks(recall, (mark) => {
    if (mark === 'N.kind') return characterLore[playerOf(binding, 'N')]!.absent;
    return propOf(binding, mark as Thing);
  });
}

/** "a" or "an" before a noun that starts with a vowel. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function replaceMarks(wording: string, replace: (mark: string) => string): string {
  return wording.replace(/\{([^}]+)\}/g, (_, mark: string) => replace(mark));
}

function wordOfRole(
  character: string,
  facet: string | undefined,
  context: WordingContext,
  mention: (character: string, long: boolean) => string,
): string {
  const lore = characterLore[character]!;
  switch (facet) {
    case undefined:
      return mention(character, false);
    case 'long':
      return mention(character, true);
    case 'trait':
      return lore.trait;
    case 'oath':
      return context.random.pick(lore.oaths);
    case 'kind':
      return lore.absent;
    case 'Kind':
      return capitalise(lore.absent);
    default: {
      const forms = pronouns[factsOf(context.series, character).pronoun];
      const form = forms[facet.toLowerCase() as keyof typeof forms];
      if (!form) throw new RangeError(`unknown mark {${facet}}`);
      return facet === facet.toLowerCase() ? form : capitalise(form);
    }
  }
}

function wordOfThing(subject: string, facet: string | undefined, binding: Binding): string {
  const thing = subject.at(-1) as Thing;
  const prop = propOf(binding, thing);
  if (facet === 'worth') return propLore[prop]!.worth;
  if (subject.startsWith('A ')) return capitalise(withArticle(prop));
  return subject.startsWith('a ') ? withArticle(prop) : prop;
}

function wordOfPlan(mark: string, context: WordingContext): string {
  const words: Readonly<Record<string, string | undefined>> = {
    here: placeLore[context.place]!.at,
    home: placeLore[context.home]!.name,
    'home.at': placeLore[context.home]!.at,
    dest: placeLore[context.dest]!.name,
    next: context.next && placeLore[context.next]!.name,
    lead: context.lead && replaceMarks(context.lead, (inner) => wordOfLead(inner, context)),
    recall: context.recall,
  };
  const word = words[mark] ?? words[mark.charAt(0).toLowerCase() + mark.slice(1)];
  if (word === undefined) throw new RangeError(`this page cannot fill {${mark}}`);
  return words[mark] ? word : capitalise(word);
}

/** Leads hold marks of their own. */
function wordOfLead(mark: string, context: WordingContext): string {
  if (/^([aA] )?G$/.test(mark)) return wordOfThing(mark, undefined, context.binding);
  if (mark.startsWith('V.')) return wordOfRole(playerOf(context.binding, 'V'), mark.slice(2), context, () => '');
  return wordOfPlan(mark, { ...context, lead: undefined });
}

/** Mends commas that end an introduction before other punctuation, and capital letters at the start of sentences. */
function polish(text: string): string {
  return text
    .replace(/,(?=[,.!?;])/g, '')
    .replace(/,"(?=[.!?])/g, '"')
    .replace(/^("?)([a-z])/, (_, quote: string, letter: string) => quote + letter.toUpperCase())
    .replace(/([.!?] "?)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

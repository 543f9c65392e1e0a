/**
 * Spanish. Knows nothing of plots.
 *
 * Its marks beside those of every language: {H.o} the ending o or a by gender, {H.él} él or ella, {H.lo} lo or la;
 * {They.os} os or as; {the G} {a G} a thing with its article, {G.o} {G.lo} as of people. An article may stand behind "de"
 * or "a": the two are merged afterwards.
 */

import { hasTitle, nameIn } from '../names.ts';
import type { CharacterFacts } from '../scene.ts';
import { placeTeller } from '../lore/places.ts';
import { catalogue } from './spanish/all.ts';
import { characterLore } from '../lore/spanish/characters.ts';
import { placeLore } from '../lore/spanish/places.ts';
import { propLore } from '../lore/spanish/props.ts';
import { skyLore } from '../lore/spanish/sky.ts';
import { capitalise, type HabitContext, type Tongue } from './tongue.ts';

type Forms = Readonly<Record<string, string>>;

const masculine: Forms = { o: 'o', él: 'él', lo: 'lo' };
const feminine: Forms = { o: 'a', él: 'ella', lo: 'la' };
const articles: Readonly<Record<string, { readonly masculine: string; readonly feminine: string }>> = {
  a: { masculine: 'un', feminine: 'una' },
  the: { masculine: 'el', feminine: 'la' },
};

export const spanish: Tongue = {
  characters: characterLore,
  places: placeLore,
  props: propLore,
  sky: skyLore,
  tellsPlace: placeTeller(placeLore),
  connectives: /^["¿¡]*(Así que|Así|Pero|Entonces|Luego|Después|Y|E|Por fin|Al fin|Eso|Era)(?!\p{L})/u,
  wordingOf: (wording) => {
    const told = catalogue[wording];
    if (told === undefined) throw new RangeError(`the Spanish catalogue has no entry for: ${wording}`);
    return told;
  },
  nameOf: (series, character) => {
    const name = nameIn('es', series, character);
    return hasTitle('es', character) ? `${characterLore[character]!.absent.split(' ')[0]} ${name}` : name;
  },
  addressOf: (series, character) => nameIn('es', series, character),
  both: (first, second) => `${first} y ${second}`,
  formOf: (facet, people) => {
    if (people.length === 1) return isHe(people[0]!) ? masculine[facet] : feminine[facet];
    return facet === 'os' ? (people.some(isHe) ? 'os' : 'as') : undefined;
  },
  thing: (prop, article) => {
    const { noun, gender } = propLore[prop]!;
    if (article === undefined) return noun;
    return articles[article] && `${articles[article][gender]} ${noun}`;
  },
  formOfThing: (facet, prop) => (propLore[prop]!.gender === 'masculine' ? masculine : feminine)[facet],
  habit: (sentence, context) => {
    if (!isClear(context)) return polish(sentence.replace('{X}', context.who.name));
    return capitalise(sentence.replace(/^(A )?\{X\} /, ''));
  },
  polish,
};

function isHe({ pronoun }: CharacterFacts): boolean {
  return pronoun === 'he';
}

/** Whether a verb without a subject can mean nobody else: it takes that of the sentence before. */
function isClear({ who, others, before }: HabitContext): boolean {
  const names = ({ name }: { readonly name: string }): boolean => before.includes(name.replace(/^(el|la) /, ''));
  return names(who) && !others.some(names);
}

function polish(text: string): string {
  return text
    .replace(/,(?=[,.!?;:])/g, '')
    .replace(/,"(?=[,.;:])/g, '"')
    .replace(/(?<!\p{L})([Dd]e|[Aa]) el(?!\p{L})/gu, (_, preposition: string) => `${preposition}l`)
    .replace(/ y (?=["¿¡]*h?[ií](?![aeiouáéíóú]))/giu, ' e ')
    .replace(/ o (?=["¿¡]*h?[oó])/giu, ' u ')
    .replace(/^(["¿¡]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/([.!?] ["¿¡]*)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

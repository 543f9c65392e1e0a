/** English, the language of the tables. Knows nothing of plots. */

import { nameIn } from '../names.ts';
import { characterLore } from '../lore/characters.ts';
import { placeLore, tellsPlace } from '../lore/places.ts';
import { propLore } from '../lore/props.ts';
import * as sky from '../lore/sky.ts';
import { capitalise, type HabitContext, type Tongue } from './tongue.ts';

const pronouns = {
  he: { he: 'he', him: 'him', his: 'his' },
  she: { he: 'she', him: 'her', his: 'her' },
} as const;

export const english: Tongue = {
  characters: characterLore,
  places: placeLore,
  props: propLore,
  sky,
  tellsPlace,
  connectives: /^"?(So|But|Then|And|At last|That|It was)\b/,
  wordingOf: (wording) => wording,
  nameOf: (series, character) => nameIn('en', series, character),
  addressOf: (series, character) => nameIn('en', series, character),
  both: (first, second) => `${first} and ${second}`,
  formOf: (facet, people) =>
    people.length === 1 ? pronouns[people[0]!.pronoun][facet as keyof (typeof pronouns)['he']] : undefined,
  thing: (prop, article) => {
    if (article === undefined) return prop;
    return article === 'a' ? withArticle(prop) : undefined;
  },
  formOfThing: () => undefined,
  habit: (sentence, context) => {
    const { pronoun, name } = context.who;
    const byPronoun = isClear(context);
    const possessive = byPronoun ? capitalise(pronouns[pronoun].his) : `${name}'s`;
    return sentence.replace("{X}'s", possessive).replace('{X}', byPronoun ? capitalise(pronoun) : name);
  },
  polish: (text) =>
    text
      .replace(/,(?=[,.!?;])/g, '')
      .replace(/,"(?=[.!?])/g, '"')
      .replace(/^("?)([a-z])/, (_, quote: string, letter: string) => quote + letter.toUpperCase())
      .replace(/([.!?] "?)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()),
};

/** "a" or "an" before a noun that starts with a vowel. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Whether a pronoun can mean nobody else on the page. */
function isClear({ who, others, before }: HabitContext): boolean {
  return others.every(({ pronoun }) => pronoun !== who.pronoun) && before.includes(who.name);
}

/**
 * Sentences of the drawn world that tell of giving, taking, and holding a thing. Reads plain ones and lets everything else
 * pass. Knows nothing of stories: one page is read without those before it.
 */

import { cast, props, seriesIds, type CharacterFacts, type SeriesId } from '../scene.ts';
import { charactersNamed } from './names.ts';
import { sentencesOf, withoutSpeech } from './prose.ts';

/** What one sentence tells of a thing: `from` had it before; `to` has it afterwards. At least one of the two is there. */
export interface Handling {
  readonly thing: string;
  readonly from?: string;
  readonly to?: string;
}

const gives = '(?:gave|gives|handed|hands|passed|passes|offered|lent|brought|returned|tossed|threw|held out)';
const puts = '(?:put|puts|laid|lays|set|sets|placed|places|pressed|presses|pushed|slipped|dropped)';
const bodies = '(?:hands?|arms?|lap|paws?|claws?|wings?|trunk)';
const takes = '(?:took|takes|received|got|gets|accepted)';
/** Words of what somebody does with a thing without having it. */
const apart =
  '\\b(?:s[ae]es?|saw|seen|look|heard|hears?|star[ei]|kn[eo]w|told|tells?|said|thought|think|point|watch|ask|dream|miss|wish|' +
  'even the|want|love|search|seek|sought|hunt|find|found|forg[eo]t|remember|nodd|promis|need|guard|spoke|explain|show me)';
/** Before a thing that is not in anybody's hands. */
const beside =
  '(?:for|of|at|about|around|behind|to|toward|over|under|past|near|by|on|onto|in|into|inside|from|after|was|were|is|and|or|than|that|without|where|when|while|because|through|between|beside|before)';
const gap = '(?:[^<>[\\]]{0,40} )?';
const some = `,? ${gap}`;
const from = '<(?<from>\\w+)>';
const to = '(?:<(?<to>\\w+)>|(?<other>him|her|his)\\b)';
const thing = '\\[(?<thing>\\w+)\\]';

/** Over a sentence whose names stand as `<key>` and whose things as `[thing]`; the first that fits is taken. */
const patterns: readonly RegExp[] = [
  `${from}${some}${gives} ${to} (?:back )?${thing}`,
  `${from}${some}${gives} (?:back )?${thing} (?:back |over |up )?to ${to}`,
  `${from}[^<>]{0,80}\\b${puts} ${thing} ${gap}(?:the )?${bodies} of ${to}`,
  `^[^<>]*${from}.{0,80}\\b${puts} ${thing} ${gap}(?<other>him|her|his) ${bodies}`,
  `<(?<to>\\w+)>${some}${takes} ${thing} ${gap}from ${from}`,
  `${thing} (?:went|passed|wandered) ${gap}from ${from} (?:over )?to ${to}`,
  `${from}${some}(?:gave|handed) (?:back |over )?${thing}`,
  `<(?<to>\\w+)>(?![^<>[\\]]*${apart})[^<>[\\]]{1,60}(?<!\\b${beside}) ${thing}`,
].map((pattern) => new RegExp(pattern));

/** Sentences of what is not so, not yet, or no longer. */
const hypothetical =
  /\b(not|never|nobody|would|could|wanted|wished|must|should|once|if|before|until|had to|to have|who took|off)\b|n't\b/i;

/** What a page's text tells, in order; what is said in direct speech is not told. */
export function handlingsOf(text: string, series: SeriesId): Handling[] {
  const named = charactersNamed(text);
  return markedSentences(text, series).flatMap((sentence): Handling[] => {
    if (hypothetical.test(sentence)) return [];
    const found = patterns.map((pattern) => pattern.exec(sentence)?.groups).find((groups) => groups !== undefined);
    if (found?.thing === undefined) return [];
    const giver = found.from;
    const inSentence = [...sentence.matchAll(/<(\w+)>/g)].map(([, character]) => character!);
    const onlyOther = giver && (onlyBeside(giver, inSentence) ?? onlyBeside(giver, named));
    const taker = found.to ?? onlyOther;
    return [{ thing: found.thing, ...(giver && { from: giver }), ...(taker && taker !== giver && { to: taker }) }];
  });
}

function onlyBeside(one: string, characters: readonly string[]): string | undefined {
  const others = new Set(characters.filter((character) => character !== one));
  return others.size === 1 ? [...others][0] : undefined;
}

/** Things that a text names, not those that it only compares something with. */
export function thingsNamed(text: string, series: SeriesId): string[] {
  return props[series].filter((thing) => text.search(thingPatterns.get(thing)!) >= 0);
}

/**
 * What is told, sentence by sentence, with names and things marked. "It" that is given is the thing where the page names
 * only one, and a "he" or "she" that begins a sentence is whom the sentence before began with.
 */
function markedSentences(text: string, series: SeriesId): string[] {
  const things = thingsNamed(text, series);
  let subject: string | undefined;
  return sentencesOf(withoutSpeech(text)).map((sentence) => {
    let marked = sentence;
    for (const [key, name] of namePatterns.get(series)!) marked = marked.replaceAll(name, `<${key}>`);
    if (subject !== undefined) marked = marked.replace(/^((?:Now|Then|So|And|But)? ?)(he|she)\b/i, `$1<${subject}>`);
    for (const thing of things) marked = marked.replace(thingPatterns.get(thing)!, `[${thing}]`);
    if (things.length === 1) marked = marked.replace(handedIt, `$1 [${things[0]}]`);
    subject = /<(\w+)>/.exec(marked)?.[1] ?? subject;
    return marked;
  });
}

const thingPatterns: ReadonlyMap<string, RegExp> = new Map(
  Object.values(props)
    .flat()
    .map((thing) => [thing, determined(thing)]),
);

const handedIt = new RegExp(`\\b(${gives}|${puts}) it\\b`, 'g');

const namePatterns: ReadonlyMap<SeriesId, readonly (readonly [key: string, name: RegExp])[]> = new Map(
  seriesIds.map((series) => {
    const characters: [string, CharacterFacts][] = Object.entries(cast[series]);
    return [series, characters.map(([key, { name }]) => [key, new RegExp(`\\b${name}\\b`, 'g')])];
  }),
);

/** "the lantern", "her old lantern", "a lantern", but not "like a lantern". */
function determined(thing: string): RegExp {
  const articles = 'the|an?|his|her|its|their|your|my|that|this';
  const kinds = 'old|great|fine|new|little|lost|last|own|big|small';
  return new RegExp(`(?<!\\b(?:like|as) )\\b(?:${articles}) (?:(?:${kinds}) )?${thing}\\b`, 'gi');
}

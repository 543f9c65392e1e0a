/**
 * Words the pages of one story: picks among a beat's wordings and the details that may go with them, so that no page has
 * the shape of the one before, nothing is said twice, and lengths stay near 146 characters. Knows nothing of plots.
 */

import type { Random } from '../../../core/random.ts';
import { indoorPlaces, type CharacterFacts, type Feeling, type Pose, type Scene, type Weather } from '../scene.ts';
import { factsOf } from './cast.ts';
import { characterLore, type Mood } from './lore/characters.ts';
import { placeLore } from './lore/places.ts';
import { propLore } from './lore/props.ts';
import { plainTimeTurns, timeDetails, timeTurns, weatherDetails, weatherTurns } from './lore/sky.ts';
import type { Sky } from './state.ts';
import { capitalise, fill, type WordingContext } from './wording.ts';

/** Characters a page; the first two are law, the third what pages aim at (StoryStream's mean). */
export const textLength = { least: 90, most: 200, aim: 146 } as const;

const moods: Readonly<Record<Feeling, Mood | undefined>> = {
  happy: 'glad',
  proud: 'glad',
  sad: 'uneasy',
  worried: 'uneasy',
  afraid: 'uneasy',
  curious: 'curious',
  surprised: 'curious',
  angry: 'angry',
  calm: undefined,
  sleepy: undefined,
};

/** Poses in which a small habit can be shown as well. */
const idlePoses: ReadonlySet<Pose> = new Set<Pose>(['stands', 'sits', 'walks', 'points']);

/** Words that tie a page to the one before; nothing may come between. */
const connectives = /^"?(So|But|Then|And|At last|That|It was)\b/;

/** The share of pages on which somebody speaks that the narrator steers to. */
const dialogueShare = 0.36;

interface Candidate {
  readonly text: string;
  readonly introduces: readonly string[];
  /** Sentences that must not be used again in this story. */
  readonly spends: readonly string[];
}

export class Narrator {
  readonly introduced = new Set<string>();
  readonly #spent = new Set<string>();
  readonly #random: Random;
  #announced: Sky;
  #lastShape = '';
  #lengthSoFar = 0;
  #pages = 0;
  #talks = 0;

  constructor(sky: Sky, random: Random) {
    this.#announced = sky;
    this.#random = random;
  }

  /**
   * The text of the next page.
   * @param wordings of the beat
   * @param bare when nothing may be added to the wording
   */
  tell(
    wordings: readonly string[],
    bare: boolean,
    scene: Scene,
    context: Omit<WordingContext, 'introduced' | 'random'>,
  ): string {
    const opening = this.#announce(scene);
    const details = this.#detailsOf(scene, opening === '');
    const choose = (opening: string): Candidate | undefined =>
      this.#best(
        wordings
          .filter((wording) => !this.#spent.has(wording))
          .flatMap((wording) => {
            const filled = fill(wording, { ...context, introduced: this.introduced, random: this.#random });
            const core: Candidate = {
              text: joined(opening, filled.text),
              introduces: filled.introduces,
              spends: [wording],
            };
            const alone = bare && core.text.length >= textLength.least;
            return alone ? [core] : [core, ...details.map((detail) => withDetail(core, detail, opening === '', scene))];
          }),
      );
    // A change in the sky that leaves no room waits for the next page.
    const told = choose(opening);
    const best = told ?? choose('');
    if (!best) throw new RangeError(`no wording fits the page: ${wordings[0]}`);
    this.#remember(best, told ? scene : undefined);
    return best.text;
  }

  /** Sentences that say what has changed in the sky, or nothing. */
  #announce(scene: Scene): string {
    const sentences: string[] = [];
    if (scene.time !== this.#announced.time)
      sentences.push(this.#fresh((scene.weather === 'clear' ? timeTurns : plainTimeTurns)[scene.time]));
    if (!indoorPlaces.has(scene.place) && scene.weather !== this.#announced.weather) {
      const brightens = scene.weather === 'cloudy' && this.#announced.weather !== 'clear';
      if (!brightens) sentences.push(this.#fresh(weatherTurns[scene.weather]));
    }
    return sentences.join(' ');
  }

  #fresh(sentences: readonly string[]): string {
    const unused = sentences.filter((sentence) => !this.#spent.has(sentence));
    return this.#random.pick(unused.length > 0 ? unused : sentences);
  }

  #detailsOf(scene: Scene, maySpeakOfSky: boolean): readonly Detail[] {
    const outdoors = !indoorPlaces.has(scene.place);
    const underSky = outdoors && maySpeakOfSky;
    const around = [
      ...placeLore[scene.place]!.details,
      ...(outdoors && isFair(scene.weather) ? placeLore[scene.place]!.fairDetails : []),
      ...(underSky ? weatherDetails[scene.weather] : []),
      ...(underSky && scene.weather === 'clear' ? timeDetails[scene.time] : []),
    ];
    const things = [...scene.props.map(({ prop }) => prop), ...scene.actors.flatMap(({ holds }) => holds ?? [])];
    const details: Detail[] = [
      ...around.map((sentence) => ({ sentence, source: sentence, mayOpen: true })),
      ...things
        .flatMap((prop) => propLore[prop]!.details)
        .map((sentence) => ({ sentence, source: sentence, mayOpen: false })),
      ...habitsOf(scene),
    ];
    return this.#random.shuffle(details.filter(({ source }) => !this.#spent.has(source)));
  }

  #best(candidates: readonly Candidate[]): Candidate | undefined {
    const drift = this.#lengthSoFar - this.#pages * textLength.aim;
    const aim = textLength.aim - Math.max(-25, Math.min(25, drift / 4));
    let best: Candidate | undefined;
    let least = Infinity;
    for (const candidate of candidates) {
      if (candidate.text.length < textLength.least || candidate.text.length > textLength.most) continue;
      const sameShape = shapeOf(candidate.text) === this.#lastShape ? 60 : 0;
      const sameStart = firstWord(candidate.text) === this.#lastShape.split('|')[0] ? 40 : 0;
      const talks = candidate.text.includes('"') && this.#talks > dialogueShare * this.#pages ? 50 : 0;
      const dull = echoes(candidate.text) * 20;
      const cost =
        dull + Math.abs(candidate.text.length - aim) + sameShape + sameStart + talks + this.#random.between(0, 45);
      if (cost < least) [least, best] = [cost, candidate];
    }
    return best;
  }

  /** @param announced the scene whose sky was told of, if it was */
  #remember(told: Candidate, announced: Scene | undefined): void {
    for (const character of told.introduces) this.introduced.add(character);
    for (const source of told.spends) this.#spent.add(source);
    if (announced) {
      const weather = indoorPlaces.has(announced.place) ? this.#announced.weather : announced.weather;
      this.#announced = { time: announced.time, weather };
    }
    this.#lastShape = shapeOf(told.text);
    this.#lengthSoFar += told.text.length;
    this.#pages += 1;
    if (told.text.includes('"')) this.#talks += 1;
  }
}

interface Detail {
  readonly sentence: string;
  readonly source: string;
  /** Whether it can stand before the wording as well. */
  readonly mayOpen: boolean;
  /** Whose habit it is; `{X}` in the sentence is then still to be filled. */
  readonly of?: CharacterFacts;
}

function isFair(weather: Weather): boolean {
  return weather === 'clear' || weather === 'cloudy';
}

/** Habits that show the feelings on this page. */
function habitsOf(scene: Scene): readonly Detail[] {
  return scene.actors.flatMap(({ character, feeling, pose }) => {
    const mood = moods[feeling];
    if (!mood || !idlePoses.has(pose)) return [];
    const of = factsOf(scene.series, character);
    return characterLore[character]!.habits[mood].map((source) => ({ sentence: source, source, mayOpen: false, of }));
  });
}

function withDetail(core: Candidate, detail: Detail, mayOpen: boolean, scene: Scene): Candidate {
  const opens = mayOpen && detail.mayOpen && !connectives.test(core.text) && core.text.length % 2 === 0;
  const sentence = detail.of ? habitAfter(core.text, detail.sentence, detail.of, scene) : detail.sentence;
  const text = opens ? joined(sentence, core.text) : joined(core.text, sentence);
  return { text, introduces: core.introduces, spends: [...core.spends, detail.source] };
}

/** Calls the character by a pronoun where nobody else on the page could be meant, and by name otherwise. */
function habitAfter(before: string, habit: string, { name, pronoun }: CharacterFacts, scene: Scene): string {
  const sharers = scene.actors.filter((actor) => factsOf(scene.series, actor.character).pronoun === pronoun);
  const lastSentence = before.slice(before.slice(0, -2).search(/[^.!?]*$/));
  const byPronoun = sharers.length === 1 && lastSentence.includes(name);
  const possessive = byPronoun ? capitalise(pronoun === 'he' ? 'his' : 'her') : `${name}'s`;
  return habit.replace("{X}'s", possessive).replace('{X}', byPronoun ? capitalise(pronoun) : name);
}

/** How often a sentence repeats a longer word of the one before it, or begins with the same one. */
function echoes(text: string): number {
  const sentences = text.split(/[.!?]"? /).map((sentence): readonly string[] => sentence.match(/[A-Za-z]+/g) ?? []);
  return sentences.slice(1).reduce((count, words, i) => {
    const before = sentences[i]!;
    const repeated = words.filter((word) => /^[a-z]{4,}$/.test(word) && before.includes(word)).length;
    return count + repeated + (words[0] === before[0] ? 1 : 0);
  }, 0);
}

function joined(first: string, second: string): string {
  return first === '' ? second : `${first} ${second}`;
}

function firstWord(text: string): string {
  return text.startsWith('"') ? '"' : text.split(/[ ,.!?]/, 1)[0]!;
}

/** How a page begins, how many sentences it has, and whether somebody speaks. */
function shapeOf(text: string): string {
  const sentences = text.split(/[.!?]"? /).length;
  return `${firstWord(text)}|${Math.min(sentences, 4)}|${text.includes('"')}`;
}

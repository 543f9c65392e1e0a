/**
 * Words the pages of one story: picks among a beat's wordings and the details that may go with them, so that no page has
 * the shape of the one before, nothing is said twice, and lengths stay near 146 characters. Knows nothing of plots.
 */

import type { Random } from '../../../core/random.ts';
import { indoorPlaces, type Actor, type Feeling, type Pose, type Scene, type Weather } from '../scene.ts';
import { factsOf } from './cast.ts';
import type { Mood } from '../lore/characters.ts';
import type { Sky } from './state.ts';
import type { Person, Tongue } from './tongue.ts';
import { fill, type PageContext } from './wording.ts';

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

/** After so many pages that do not tell the place, the next one has to, if any wording can. */
const pagesWithoutPlace = 3;

/** Details that are tried with each wording; more would always win over the wording alone. */
const detailsTried = 5;

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
  readonly #tongue: Tongue;
  readonly #random: Random;
  /** What the reader knows of the sky. */
  #announced: Sky | undefined;
  #place = '';
  #pagesSincePlace = 0;
  #lastShape = '';
  #lengthSoFar = 0;
  #pages = 0;
  #talks = 0;

  constructor(tongue: Tongue, random: Random) {
    this.#tongue = tongue;
    this.#random = random;
  }

  /**
   * The text of the next page.
   * @param wordings of the beat, in the narrator's language
   * @param bare when nothing may be added to the wording
   */
  tell(wordings: readonly string[], bare: boolean, scene: Scene, context: PageContext): string {
    if (scene.place !== this.#place) [this.#place, this.#pagesSincePlace] = [scene.place, pagesWithoutPlace];
    const news = this.#newsOf(scene);
    const details = this.#detailsOf(scene, news.length === 1);
    const [tongue, random, introduced] = [this.#tongue, this.#random, this.introduced];
    const choose = (opening: string): Candidate | undefined =>
      this.#best(
        scene.place,
        wordings
          .filter((wording) => !this.#spent.has(wording))
          .flatMap((wording) => {
            const filled = fill(wording, { ...context, tongue, introduced, random });
            const core: Candidate = {
              text: joined(opening, filled.text),
              introduces: filled.introduces,
              spends: [wording],
            };
            const closed = bare && core.text.length >= textLength.least;
            const mayOpen = opening === '';
            return [
              core,
              ...details
                .filter((detail) => !closed || (mayOpen && detail.mayOpen && !tongue.connectives.test(core.text)))
                .map((detail) => withDetail(core, detail, mayOpen, closed, tongue)),
            ];
          }),
      );
    for (const told of news) {
      const best = choose(told.sentences.join(' '));
      if (!best) continue;
      this.#remember(best, told);
      return best.text;
    }
    throw new RangeError(`no wording fits the page: ${wordings[0]}`);
  }

  /** What may be said of changes in the sky, all of it first and nothing last: what finds no room waits for a page. */
  #newsOf(scene: Scene): readonly News[] {
    const { openings, plainOpenings, timeTurns, plainTimeTurns, weatherTurns } = this.#tongue.sky;
    const known = this.#announced;
    const none: News = { sentences: [], sky: known };
    const indoors = indoorPlaces.has(scene.place);
    if (!known) {
      const plain = indoors || scene.weather !== 'clear';
      const { time, weather } = scene;
      return [{ sentences: [this.#fresh((plain ? plainOpenings : openings)[time])], sky: { time, weather } }, none];
    }
    const turns = scene.weather === 'clear' ? timeTurns : plainTimeTurns;
    const ofTime = scene.time === known.time ? [] : [this.#fresh(turns[scene.time])];
    const changes = !indoors && scene.weather !== known.weather;
    const brightens = scene.weather === 'cloudy' && known.weather !== 'clear';
    const ofWeather = changes && !brightens ? [this.#fresh(weatherTurns[scene.weather])] : [];
    const weather = changes ? scene.weather : known.weather;
    const all = { sentences: [...ofTime, ...ofWeather], sky: { time: scene.time, weather } };
    if (all.sentences.length === 0) return [all];
    const timeOnly = { sentences: ofTime, sky: { time: scene.time, weather: known.weather } };
    return all.sentences.length === 2 ? [all, timeOnly, none] : [all, none];
  }

  #fresh(sentences: readonly string[]): string {
    const unused = sentences.filter((sentence) => !this.#spent.has(sentence));
    return this.#random.pick(unused.length > 0 ? unused : sentences);
  }

  #detailsOf(scene: Scene, maySpeakOfSky: boolean): readonly Detail[] {
    const { places, props, sky, tellsPlace } = this.#tongue;
    const outdoors = !indoorPlaces.has(scene.place);
    const underSky = outdoors && maySpeakOfSky;
    const around = [
      ...places[scene.place]!.details,
      ...(outdoors && isFair(scene.weather) && scene.time !== 'night' ? places[scene.place]!.fairDetails : []),
      ...(underSky ? sky.weatherDetails[scene.weather] : []),
      ...(underSky && scene.weather === 'clear' ? sky.timeDetails[scene.time] : []),
    ];
    const things = [...scene.props.map(({ prop }) => prop), ...scene.actors.flatMap(({ holds }) => holds ?? [])];
    const details: Detail[] = [
      ...around.map((sentence) => ({ sentence, source: sentence, mayOpen: true })),
      ...things
        .flatMap((prop) => props[prop]!.details)
        .map((sentence) => ({ sentence, source: sentence, mayOpen: false })),
      ...this.#habitsOf(scene),
    ];
    const unused = this.#random.shuffle(details.filter(({ source }) => !this.#spent.has(source)));
    const placing = unused.find(({ sentence }) => tellsPlace(sentence, scene.place));
    const tried = unused.slice(0, detailsTried);
    return placing && !tried.includes(placing) ? [...tried, placing] : tried;
  }

  /** Habits that show the feelings on this page. */
  #habitsOf(scene: Scene): readonly Detail[] {
    const personOf = ({ character }: Actor): Person => ({
      name: this.#tongue.nameOf(scene.series, character),
      pronoun: factsOf(scene.series, character).pronoun,
    });
    return scene.actors.flatMap((actor) => {
      const mood = moods[actor.feeling];
      if (!mood || !idlePoses.has(actor.pose)) return [];
      const habit = { who: personOf(actor), others: scene.actors.filter((other) => other !== actor).map(personOf) };
      const sentences = this.#tongue.characters[actor.character]!.habits[mood];
      return sentences.map((source) => ({ sentence: source, source, mayOpen: false, habit }));
    });
  }

  #best(place: string, candidates: readonly Candidate[]): Candidate | undefined {
    const drift = this.#lengthSoFar - this.#pages * textLength.aim;
    const aim = textLength.aim - Math.max(-25, Math.min(25, drift / 4));
    let best: Candidate | undefined;
    let least = Infinity;
    for (const candidate of candidates) {
      if (candidate.text.length < textLength.least || candidate.text.length > textLength.most) continue;
      const sameShape = shapeOf(candidate.text) === this.#lastShape ? 60 : 0;
      const sameStart = firstWord(candidate.text) === this.#lastShape.split('|')[0] ? 40 : 0;
      const talks = candidate.text.includes('"') && this.#talks > dialogueShare * this.#pages ? 50 : 0;
      const dull = echoes(candidate.text) * 20 + (candidate.spends.length > 1 ? 15 : 0);
      const homeless =
        this.#pagesSincePlace >= pagesWithoutPlace && !this.#tongue.tellsPlace(candidate.text, place) ? 200 : 0;
      const length = Math.abs(candidate.text.length - aim);
      const cost = dull + length + sameShape + sameStart + talks + homeless + this.#random.between(0, 45);
      if (cost < least) [least, best] = [cost, candidate];
    }
    return best;
  }

  #remember(told: Candidate, { sentences, sky }: News): void {
    for (const character of told.introduces) this.introduced.add(character);
    for (const source of told.spends) this.#spent.add(source);
    for (const sentence of sentences) this.#spent.add(sentence);
    this.#announced = sky;
    this.#pagesSincePlace = this.#tongue.tellsPlace(told.text, this.#place) ? 0 : this.#pagesSincePlace + 1;
    this.#lastShape = shapeOf(told.text);
    this.#lengthSoFar += told.text.length;
    this.#pages += 1;
    if (told.text.includes('"')) this.#talks += 1;
  }
}

interface News {
  readonly sentences: readonly string[];
  /** What the reader knows of the sky when they are told. */
  readonly sky: Sky | undefined;
}

interface Detail {
  readonly sentence: string;
  readonly source: string;
  /** Whether it can stand before the wording as well. */
  readonly mayOpen: boolean;
  /** Whose habit it is, and who else is on the page; `{X}` in the sentence is then still to be filled. */
  readonly habit?: { readonly who: Person; readonly others: readonly Person[] };
}

function isFair(weather: Weather): boolean {
  return weather === 'clear' || weather === 'cloudy';
}

function withDetail(core: Candidate, detail: Detail, mayOpen: boolean, closed: boolean, tongue: Tongue): Candidate {
  const mayStandFirst = mayOpen && detail.mayOpen && !tongue.connectives.test(core.text);
  const opens = closed || (mayStandFirst && core.text.length % 2 === 0);
  const { habit, sentence: told } = detail;
  const sentence = habit ? tongue.habit(told, { ...habit, before: lastSentence(core.text) }) : told;
  const text = opens ? joined(sentence, core.text) : joined(core.text, sentence);
  return { text, introduces: core.introduces, spends: [...core.spends, detail.source] };
}

function lastSentence(text: string): string {
  return text.slice(text.slice(0, -2).search(/[^.!?]*$/));
}

/** How often a sentence repeats a longer word of the one before it, or begins with the same one. */
function echoes(text: string): number {
  const sentences = text.split(/[.!?]"? /).map((sentence): readonly string[] => sentence.match(/\p{L}+/gu) ?? []);
  return sentences.slice(1).reduce((count, words, i) => {
    const before = sentences[i]!;
    const repeated = words.filter((word) => /^\p{Ll}{4,}$/u.test(word) && before.includes(word)).length;
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

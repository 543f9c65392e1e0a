/** What must hold of the words of every story in every language, and between them and the pictures. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { allNames, nameIn } from '../names.ts';
import { indoorPlaces } from '../scene.ts';
import { languages, pagesPerStory, type Language, type PlannedPage } from '../story.ts';
import { textLength } from './narrator.ts';
import { planStory } from './plan.ts';
import { capitalise } from './tongue.ts';
import { tongues } from './tongues.ts';

const count = 300;

/** What a page's text must not hold, how it begins and ends, and what an opening says of wanting something. */
const rules: Readonly<
  Record<Language, { readonly wrong: readonly RegExp[]; readonly whole: RegExp; readonly wants: RegExp }>
> = {
  en: {
    wrong: [/[{}]|,,| {2}|,\.|\ba [aeiou](?!ne|ni)|[.?] [a-z]/],
    whole: /^["A-Z].*[.!?]"?$/,
    wants: /want|job to do/,
  },
  es: {
    wrong: [
      /[{}]|,,| {2}|,[.:;]|[.,]"/,
      /(?<!\p{L})(?:de|a) el(?!\p{L})/iu,
      /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu,
      /[.!?]"? ["¿¡]*\p{Ll}/u,
      /[¿¡](?: |$)/,
    ],
    whole: /^["¿¡]*\p{Lu}.*[.!?]$/u,
    wants: /quer|quis|dese|soñ|ganas|trabajo/i,
  },
};

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]) /);

for (const lang of languages) {
  const tongue = tongues[lang];
  const stories = Array.from({ length: count }, (_, seed) => planStory(seed, lang));
  const everyPage = (check: (page: PlannedPage, where: string) => void): void => {
    for (const { seed, pages } of stories) {
      for (const [i, page] of pages.entries()) check(page, `story ${seed}, page ${i}: ${page.text}`);
    }
  };

  test(`${lang}: a page names exactly those whom it shows`, () => {
    everyPage(({ text, scene }, where) => {
      const shown = new Set(scene.actors.map(({ character }) => character));
      for (const { series, character } of allNames) {
        const name = nameIn(lang, series, character);
        const either = new RegExp(`\\b(${name}|${capitalise(name)})\\b`);
        assert.equal(either.test(text), shown.has(character), where);
      }
    });
  });

  test(`${lang}: texts keep their length, their articles and their capitals`, () => {
    let sum = 0;
    everyPage(({ text }, where) => {
      sum += text.length;
      assert.ok(text.length >= textLength.least && text.length <= textLength.most, where);
      for (const wrong of rules[lang].wrong) assert.doesNotMatch(text, wrong, where);
      assert.match(text, rules[lang].whole, where);
      assert.equal(text.split('"').length % 2, 1, `quotes do not close: ${where}`);
    });
    const mean = sum / (stories.length * pagesPerStory);
    assert.ok(Math.abs(mean - textLength.aim) < 6, `mean length ${mean}`);
  });

  test(`${lang}: the first page says who, where and what is wanted`, () => {
    for (const { pages } of stories) {
      const [{ text, scene }] = pages as [PlannedPage];
      assert.equal(scene.actors.length, 1, text);
      assert.match(text, rules[lang].wants, text);
    }
  });

  test(`${lang}: no sentence stands more than twice in a story, no page twice in three hundred stories`, () => {
    for (const { seed, pages } of stories) {
      const counts = new Map<string, number>();
      for (const { text } of pages) {
        for (const sentence of sentencesOf(text)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      }
      for (const [sentence, count] of counts) assert.ok(count <= 2, `story ${seed}: ${sentence}`);
    }
    const wholes = new Set(stories.map(({ pages }) => pages.map(({ text }) => text).join('\n')));
    assert.equal(wholes.size, count);
    const pages = new Set(stories.flatMap((story) => story.pages.map(({ text }) => text)));
    assert.ok(pages.size > 0.95 * count * pagesPerStory, `${pages.size} different pages of ${count * pagesPerStory}`);
  });

  test(`${lang}: a page says which place is entered, and soon says so again`, () => {
    for (const { seed, pages } of stories) {
      let silent = 0;
      for (const [i, { scene, text }] of pages.entries()) {
        const entered = scene.place !== pages[i - 1]?.scene.place;
        silent = tongue.tellsPlace(text, scene.place) ? 0 : silent + 1;
        assert.ok(!entered || silent === 0, `story ${seed}, page ${i} does not tell ${scene.place}: ${text}`);
        assert.ok(silent <= 5, `story ${seed}, page ${i}: five pages do not tell ${scene.place}`);
      }
    }
  });

  test(`${lang}: a page says when time or weather change, at most two pages late`, () => {
    const { openings, plainOpenings, timeTurns, plainTimeTurns, weatherTurns } = tongue.sky;
    for (const { seed, pages } of stories) {
      for (let i = 1; i < pages.length - 2; i++) {
        const [before, now] = [pages[i - 1]!.scene, pages[i]!.scene];
        const soon = pages.slice(i, i + 3);
        const tells = (sentences: readonly string[]): boolean =>
          soon.some(({ text }) => sentences.some((sentence) => text.includes(sentence)));
        const where = `story ${seed}, page ${i}: ${now.time}, ${now.weather}`;
        if (now.time !== before.time)
          assert.ok(
            tells([openings, plainOpenings, timeTurns, plainTimeTurns].flatMap((told) => told[now.time])),
            where,
          );
        const falls = ['rain', 'storm', 'snow'].includes(now.weather) && now.weather !== before.weather;
        if (falls && soon.every(({ scene }) => !indoorPlaces.has(scene.place) && scene.weather === now.weather)) {
          assert.ok(tells(weatherTurns[now.weather]), where);
        }
      }
    }
  });

  test(`${lang}: somebody speaks on about a third of the pages`, () => {
    const speaking = stories.flatMap(({ pages }) => pages).filter(({ text }) => text.includes('"')).length;
    const share = speaking / (stories.length * pagesPerStory);
    assert.ok(share > 0.3 && share < 0.41, `dialogue on ${share} of the pages`);
  });

  test(`${lang}: no two stories share half of their sentences`, () => {
    const sets = stories.map(({ pages }) => new Set(pages.flatMap(({ text }) => sentencesOf(text))));
    for (const [i, a] of sets.entries()) {
      for (const [j, b] of sets.slice(0, i).entries()) {
        const shared = [...a].filter((sentence) => b.has(sentence)).length;
        assert.ok(shared < 0.5 * Math.min(a.size, b.size), `stories ${i} and ${j} share ${shared} sentences`);
      }
    }
  });
}

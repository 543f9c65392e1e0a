import assert from 'node:assert/strict';
import { test } from 'node:test';

import { heldOut, heldOutCharacter, tellsHeldOut } from '../storystream/world/held-out.ts';
import { sceneAnswers } from '../storystream/world/questions.ts';
import { pickHeldOut } from './given-texts.ts';
import { heldOutFindings, type HeldOutOptions } from './held-out-findings.ts';
import { plannedStories } from './planned-stories.fixture.ts';

const pages = 30;
const stories = plannedStories(120);
const picked = pickHeldOut(stories, pages);

const truths = picked.numbers.map((number) => stories[number]!);

/** @param blind to whom the probe is on a page of a picked story; without it, on none */
function measured(blind: (scene: (typeof stories)[number]['scenes'][number], page: number) => string[], more = {}) {
  const set = {
    name: 'told',
    stories: truths.map((truth) => ({
      truth,
      seen: {
        texts: truth.texts,
        answers: truth.scenes.map((scene, page) => {
          const { who, ...rest } = sceneAnswers(scene);
          return { ...rest, who: who.filter((one) => !blind(scene, page).includes(one)) };
        }),
      },
    })),
  };
  const options: HeldOutOptions = { drawn: [set], instruments: [], trainedWithout: heldOut, ...more };
  const [named, character] = heldOutFindings(options).measures;
  return {
    named: named!,
    character: character!,
    of: { named: named!.values.told!, character: character!.values.told! },
  };
}

test('some of the drawn world is held out, and most of it is not', () => {
  const { length } = picked.numbers;
  assert.ok(length >= 10 && length < stories.length / 3, `${length} stories`);
  // Folders are called by these numbers, so another number of pages must not change them.
  const fewer = pickHeldOut(stories, 10);
  assert.ok(fewer.numbers.length > 0 && fewer.numbers.every((number) => picked.numbers.includes(number)));
  assert.deepEqual(
    fewer.openings,
    fewer.numbers.map((number) => stories[number]),
  );
});

test('pages with what was never trained on are held against the others of their stories', () => {
  const { of } = measured(() => []);
  assert.equal(of.named.mean, 1);
  assert.equal(of.character.mean, 1);
  assert.ok(of.named.count >= picked.numbers.length && of.character.count >= picked.numbers.length);
  const worse = measured((scene, page) => (page % 2 === 0 ? [heldOutCharacter(scene) ?? ''] : [])).of;
  for (const { mean, low, high } of [worse.named, worse.character]) {
    assert.ok(mean > 0.3 && mean < 0.7 && low < mean && mean < high, `${mean}`);
  }
});

test('who else is there counts for the page, not for the character', () => {
  const others = measured((scene) => {
    const character = heldOutCharacter(scene);
    return character === undefined
      ? []
      : scene.actors.map((actor) => actor.character).filter((one) => one !== character);
  });
  assert.equal(others.of.character.mean, 1);
  assert.ok(others.of.named.mean < 0.5, `${others.of.named.mean}`);
});

test('an opening that shows it is not asked for more of it: what is drawn could copy it', () => {
  const given = stories.filter(({ scenes: [opening] }) => heldOutCharacter(opening!) !== undefined);
  assert.ok(given.length > 0 && given.every((story) => !truths.includes(story)));
});

test('stories of an unseen kind and thing are held against the others', () => {
  assert.ok(truths.some(tellsHeldOut) && !truths.every(tellsHeldOut));
  const drawn = truths.map((truth) => ({
    truth,
    seen: {
      texts: truth.texts,
      // Of every second page of the unseen ones nobody is seen, and nobody on the others' pages in unseen places.
      answers: truth.scenes.map((scene, page) => {
        const isUnseen = tellsHeldOut(truth) ? page % 2 === 1 : heldOutCharacter(scene) !== undefined;
        return { ...sceneAnswers(scene), ...(isUnseen && { who: [] }) };
      }),
    },
  }));
  const set = { name: 'told', stories: drawn };
  const { measures } = heldOutFindings({ drawn: [set], instruments: [], trainedWithout: heldOut });
  const [named, main] = measures.slice(-2).map(({ values }) => values.told!);
  for (const { mean, count } of [named!, main!]) {
    assert.ok(mean > 0.35 && mean < 0.65, `${mean}`);
    assert.ok(count >= 15 && count < 30 * truths.filter(tellsHeldOut).length);
  }
});

test('a model that does not say what it was trained without is not judged by it', () => {
  const { named } = measured(() => [], { trainedWithout: heldOut.slice(1) });
  assert.equal(named.doubtful, true);
  assert.match(
    named.note!,
    /^not to be used: nobody says that what drew them was trained without wick at bridge; the visual tokenizer, /,
  );
  assert.equal(measured(() => []).named.doubtful, undefined);
});

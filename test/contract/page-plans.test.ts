/** The drawn world's plans, the sequence's tags and mini's vocabulary fit each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  cleanText,
  pageMark,
  pagesToCome,
  planOf,
  plannedTexts,
  planStart,
  planState,
  planTag,
  textTokens,
} from '../../src/models/sequence.ts';
import { modelPath, openModelFolder } from '../../src/story/model-folder.ts';
import { longestPlan, PlanSoFar } from '../../src/story/plan-so-far.ts';
import { languages } from '../../src/storystream/world/story.ts';
import { planStory } from '../../src/storystream/world/planner/plan.ts';

const { tokens } = await openModelFolder(modelPath('mini'));
const { codec } = tokens;
const stories = languages.flatMap((lang) => Array.from({ length: 40 }, (_, seed) => planStory(seed, lang)));
const head = { toCome: 19, lang: 'en' };

test('what a teller begins a page with is how training has it, token by token', () => {
  for (const { lang, pages } of stories) {
    const texts = plannedTexts(
      { texts: pages.map(({ text }) => text), lang },
      pages.map(({ plan }) => plan),
    );
    for (const [page, text] of texts.entries()) {
      if (page === 0) continue;
      const ids = textTokens(tokens, text, false);
      const before = page > 1 ? texts[page - 1]! : '';
      const start = codec.encode(pageMark + planStart({ toCome: pagesToCome(page, texts.length), lang }, before));
      assert.deepEqual(ids.slice(0, start.length), start, text);
      const read = codec.decode(ids.slice(0, -1)).replace(pageMark, '');
      assert.equal(planOf(read), planOf(text));
      assert.equal(cleanText(read), cleanText(text));
    }
  }
});

test('a plan takes no more tokens behind its beginning than a teller grants it', () => {
  const lengths = stories.flatMap(({ pages }) =>
    pages.slice(1).map(({ plan }, i) => {
      const whole = planTag(plan, head);
      const start = planStart(head, i === 0 ? '' : whole);
      return codec.encode(pageMark + whole).length - codec.encode(pageMark + start).length;
    }),
  );
  assert.ok(Math.max(...lengths) <= longestPlan, `${Math.max(...lengths)}`);
});

test('a teller refuses nothing of a true plan behind that of the page before', () => {
  for (const { pages } of stories) {
    const plans = pages.map(({ plan }) => planTag(plan, head));
    for (const [page, plan] of plans.entries()) {
      if (page < 2) continue;
      const before = plans[page - 1]!;
      const soFar = new PlanSoFar(tokens, { start: planStart(head, before), before });
      const ids = codec.encode(pageMark + plan);
      for (let i = soFar.start.length; i < ids.length; i++) {
        assert.equal(soFar.next(ids.slice(0, i), ids[i]!), ids[i], `${before} ${plan}`);
      }
    }
  }
});

test("what a true plan does not say to be news is written as it was, in mini's vocabulary", () => {
  const other = codec.encode('; lighthouse').at(-1)!;
  for (const { pages } of stories.slice(0, 10)) {
    const plans = pages.map(({ plan }) => planTag(plan, head));
    for (const before of plans.slice(1)) {
      const soFar = new PlanSoFar(tokens, { start: planStart(head, before), before });
      const ids = [...soFar.start, ...codec.encode(';')];
      for (let i = 0; i < 30 && codec.decode(ids).split(';').length < 5; i++) ids.push(soFar.next(ids, other));
      assert.deepEqual(planState(`${codec.decode(ids).replace(pageMark, '').trim()} who>`), planState(before));
    }
  }
});

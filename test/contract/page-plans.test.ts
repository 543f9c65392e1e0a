/** The drawn world's plans, the sequence's tags and mini's vocabulary fit each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  cleanText,
  pageMark,
  planOf,
  plannedTexts,
  planStart,
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

test('what a teller begins a page with is how training has it, token by token', () => {
  for (const { pages } of stories) {
    const texts = plannedTexts(
      pages.map(({ text }) => text),
      pages.map(({ plan }) => plan),
    );
    for (const [page, text] of texts.entries()) {
      if (page === 0) continue;
      const ids = textTokens(tokens, text, false);
      const before = page > 1 ? texts[page - 1]! : '';
      const start = codec.encode(pageMark + planStart(texts.length - 1 - page, before));
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
      const whole = planTag(plan, 9);
      const start = planStart(9, i === 0 ? '' : whole);
      return codec.encode(pageMark + whole).length - codec.encode(pageMark + start).length;
    }),
  );
  assert.ok(Math.max(...lengths) <= longestPlan, `${Math.max(...lengths)}`);
});

test('a teller refuses nothing of a true plan behind that of the page before', () => {
  for (const { pages } of stories) {
    const plans = pages.map(({ plan }) => planTag(plan, 3));
    for (const [page, plan] of plans.entries()) {
      if (page < 2) continue;
      const before = plans[page - 1]!;
      const soFar = new PlanSoFar(tokens, { start: planStart(3, before), before });
      const ids = codec.encode(pageMark + plan);
      const logits = new Float32Array(tokens.queries.at(-1)! + 1);
      for (let i = soFar.start.length; i < ids.length; i++) {
        assert.equal(
          soFar.next(ids.slice(0, i), logits, () => ids[i]!),
          ids[i],
          `${before} ${plan}`,
        );
      }
      assert.ok(
        logits.every((logit) => logit === 0),
        `${before} ${plan}`,
      );
    }
  }
});

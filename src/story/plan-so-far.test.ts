import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { Random } from '../core/random.ts';
import { byteCodec } from '../models/sequence.fixture.ts';
import { planNews, planStart, planState, storyTokens } from '../models/sequence.ts';
import { PlanSoFar } from './plan-so-far.ts';
import { sample } from './sampler.ts';

const codec = byteCodec(2);
const tokens = storyTokens(codec, 2);

/** What is written, by chance, in the third part of a plan behind a page. @param letters that may come, all alike */
function stateBehind(before: string, letters: string, seed: number): string {
  const random = new Random(seed);
  const plan = new PlanSoFar(tokens, { start: planStart({ toCome: 3, lang: 'en' }, '<p4 en; aim;>'), before });
  const ids = [...plan.start, ...codec.encode(' event;')];
  const from = ids.length;
  while (plan.isOpen(ids) && codec.decode(ids.slice(from)).split(';').length === 1) {
    const logits = new Float32Array(codec.size).fill(-Infinity);
    for (const id of codec.encode(letters)) logits[id] = 0;
    ids.push(plan.next(ids, sample(logits, { temperature: 1, topP: 1 }, random)));
  }
  return codec.decode(ids.slice(from));
}

const word = fc.stringMatching(/^[abc]{1,6}$/);

test('how things stand stays from plan to plan, but for what is said to be news', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(), (stood, seed) => {
      const before = `<p4 en; aim; event; ${planNews} ${stood.join(' ')}; who>Run!`;
      assert.deepEqual(planState(before), stood);
      const written = stateBehind(before, 'abcnow ;', seed);
      if (!written.endsWith(';')) return;
      const words = written.slice(0, -1).trimStart().split(' ');
      for (const was of stood) {
        if (words[0] === planNews) words.splice(0, 2);
        else assert.equal(words.shift(), was, written);
      }
      assert.deepEqual(words, [], written);
    }),
  );
});

test('a page behind one without a plan, or with a short one, says by itself how things stand', () => {
  for (const before of ['', 'Run!', '<p4 en; aim; event>Run!']) {
    const written = Array.from({ length: 40 }, (_, seed) => stateBehind(before, 'ab;', seed));
    assert.ok(new Set(written).size > 10, before);
  }
});

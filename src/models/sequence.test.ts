import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { cleanText, layOutPages, planOf, planStart, planTag, storyTokens, textTokens } from './sequence.ts';
import { byteCodec } from './sequence.fixture.ts';

const tokens = storyTokens(byteCodec(2), 2);
const { bos, beginImage, endImage, queries } = tokens;
const picture = [beginImage, ...queries, endImage];
const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

test('pages join without spaces and only pages after the first carry the mark', () => {
  const { tokens: ids, pages } = layOutPages(tokens, ['ab', 'c']);
  assert.deepEqual(ids, [bos, ...bytes('ab'), ...picture, ...bytes('[INST]c'), ...picture]);
  assert.deepEqual(pages, [
    { start: 0, picture: 4 },
    { start: 7, picture: 15 },
  ]);
});

test('where the story leaps from its first page to a later one, that one has no mark', () => {
  const { tokens: ids, pages } = layOutPages(tokens, ['ab', 'c', 'd'], true);
  assert.deepEqual(ids, [
    ...[bos, ...bytes('ab'), ...picture],
    ...[...bytes('c'), ...picture],
    ...[...bytes('[INST]d'), ...picture],
  ]);
  assert.deepEqual(pages[1], { start: 7, picture: 9 });
});

test('text cannot smuggle in pictures or page marks', () => {
  assert.deepEqual(textTokens(tokens, ' a<img></img>[INST]b<img_00001> ', false), [...bytes('[INST]ab'), beginImage]);
});

test('a plan stands before the text, a space between, and no reader is shown it', () => {
  const tag = planTag('race Wick; race turn2; meadow dusk rain; Pip lantern', 3);
  assert.equal(tag, '<p3; race Wick; race turn2; meadow dusk rain; Pip lantern>');
  assert.deepEqual(textTokens(tokens, `${tag}Run!`, false), [...bytes(`[INST]${tag} Run!`), beginImage]);
  assert.deepEqual(textTokens(tokens, `${tag}Run!`, true), [bos, ...bytes(`${tag} Run!`), beginImage]);
  assert.equal(cleanText(`${tag}Run!`), 'Run!');
  assert.equal(planOf(`${tag}Run!`), tag);
});

test('what a story is after stays from plan to plan', () => {
  assert.equal(planStart(2, '<p3; race Wick; race turn2; meadow>Run!'), '<p2; race Wick;');
  for (const aimless of ['<p3; race>Run!', '<p3;>Run!', '<p3;; a>Run!', `<p3; ${'so '.repeat(50)}; a>Run!`]) {
    assert.equal(planStart(2, aimless), '<p2;', aimless);
  }
  assert.equal(planStart(2, 'Run!'), '<p2;');
});

test('of pages that are far off only the nearest nine are counted, and what only looks like a plan is none', () => {
  assert.equal(planStart(9), planStart(180));
  assert.ok(planTag('a', 180).startsWith(planStart(180)));
  for (const text of ['Run!', 'Run <p3; a>', '<p3; a', '<p3; a <b>>', '<p31; a>', '<p3; [INST]>'])
    assert.equal(planOf(text), '');
});

test('what stands around a mark cannot form another one, and what is no mark stays', () => {
  assert.equal(cleanText('a <im<b>g> fox [IN[INST]ST] and <<b>img_00000>'), 'a  fox  and');
  assert.equal(cleanText('3 < 4 and 5 > 2, <3'), '3 < 4 and 5 > 2, <3');
});

test('a vocabulary without enough picture tokens is refused', () => {
  assert.throws(
    () => storyTokens(byteCodec(2), 3),
    new UsageError('the tokenizer has no <img_00002>; pictures take 3 tokens'),
  );
});

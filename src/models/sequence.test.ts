import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import {
  cleanText,
  layOutPages,
  pagesToCome,
  planOf,
  planStart,
  planTag,
  storyTokens,
  textTokens,
} from './sequence.ts';
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

const head = { toCome: 3, lang: 'en' };

test('a plan stands before the text, a space between, and no reader is shown it', () => {
  const tag = planTag('race Wick; race turn2; meadow dusk rain; Pip lantern', head);
  assert.equal(tag, '<p3 en; race Wick; race turn2; meadow dusk rain; Pip lantern>');
  assert.deepEqual(textTokens(tokens, `${tag}Run!`, false), [...bytes(`[INST]${tag} Run!`), beginImage]);
  assert.deepEqual(textTokens(tokens, `${tag}Run!`, true), [bos, ...bytes(`${tag} Run!`), beginImage]);
  assert.equal(cleanText(`${tag}Run!`), 'Run!');
  assert.equal(planOf(`${tag}Run!`), tag);
});

test('what a story is after stays from plan to plan', () => {
  assert.equal(planStart(head, '<p4 en; race Wick; race turn2; meadow>Run!'), '<p3 en; race Wick;');
  // As stories have them that were told before plans said their language.
  assert.equal(planStart(head, '<p4; race Wick; race turn2; meadow>Run!'), '<p3 en; race Wick;');
  for (const aimless of ['<p4 en; race>Run!', '<p4 en;>Run!', '<p4;; a>Run!', `<p4 en; ${'so '.repeat(50)}; a>Run!`]) {
    assert.equal(planStart(head, aimless), '<p3 en;', aimless);
  }
  assert.equal(planStart(head, 'Run!'), '<p3 en;');
});

test('pages are counted as those of a story of thirty, the first and the last ones one by one', () => {
  const counted = (inAll: number): number[] => Array.from({ length: inAll }, (_, page) => pagesToCome(page, inAll));
  assert.deepEqual(
    counted(30),
    Array.from({ length: 30 }, (_, page) => 29 - page),
  );
  assert.deepEqual(counted(6), [29, 28, 27, 2, 1, 0]);
  assert.deepEqual(counted(16), [29, 28, 27, 26, 25, 24, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  for (const inAll of [2, 3, 10, 15, 17, 25, 40, 200]) {
    const numbers = counted(inAll);
    assert.ok(
      numbers.every((number, i) => i === 0 || number <= numbers[i - 1]!),
      `${numbers}`,
    );
    assert.equal(numbers.at(-1), 0);
    if (inAll < 20) continue;
    assert.deepEqual(numbers.slice(0, 6), [29, 28, 27, 26, 25, 24]);
    assert.deepEqual(numbers.slice(-9), [8, 7, 6, 5, 4, 3, 2, 1, 0]);
  }
});

test('what only looks like a plan is none', () => {
  for (const text of ['Run!', 'Run <p3; a>', '<p3; a', '<p3; a <b>>', '<p301; a>', '<p3 e n; a>', '<p3; [INST]>'])
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

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { byteCodec } from '../models/sequence.fixture.ts';
import { layOutPages, storyTokens } from '../models/sequence.ts';
import { kindsOfPage } from './attention-kinds.ts';

const tokens = storyTokens(byteCodec(16), 16);
const picture = [
  ...Array<string>(7).fill('pictureStart'),
  'pictureMiddle',
  ...Array<string>(8).fill('pictureEnd'),
  'endImage',
];
const times = (count: number, kind: string): string[] => Array<string>(count).fill(kind);

test('of a first page BOS and three tokens count as first, those beside the picture as such', () => {
  assert.deepEqual(kindsOfPage(tokens, 'A fox, red.', true), [
    'bos',
    ...times(3, 'first'),
    ...times(2, 'text'),
    'punctuation',
    'text',
    ...times(4, 'beforePicture'),
    ...['beginImage', ...picture],
  ]);
});

test('of a later page the mark counts as such, what reaches behind it as text after a picture', () => {
  const [long, short] = [storyTokens({ ...byteCodec(16), encode: splitMark }, 16), tokens];
  assert.deepEqual(kindsOfPage(short, 'No! It ran.', false).slice(0, 13), [
    ...times(6, 'mark'),
    ...times(2, 'text'),
    'punctuation',
    ...times(4, 'text'),
  ]);
  assert.deepEqual(kindsOfPage(long, 'No! It ran.', false).slice(0, 4), [
    'mark',
    'afterPicture',
    'afterPicture',
    'punctuation',
  ]);
});

test('a page has as many kinds as tokens', () => {
  const texts = ['A fox.', 'It ran', ''];
  const kinds = texts.flatMap((text, page) => kindsOfPage(tokens, text, page === 0));
  assert.equal(kinds.length, layOutPages(tokens, texts).tokens.length);
});

/** With the page mark as one token. */
function splitMark(text: string): number[] {
  const codec = byteCodec(16);
  return text.startsWith('[INST]') ? [1, ...codec.encode(text.slice(6))] : codec.encode(text);
}

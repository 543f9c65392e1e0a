import assert from 'node:assert/strict';
import { test } from 'node:test';

import { byteCodec } from '../../models/sequence.fixture.ts';
import { plannedTexts, storyTokens } from '../../models/sequence.ts';
import { storyFrom, storyPages } from './language.ts';

const tokens = storyTokens(byteCodec(2), 2);
const plans = ['', 'aim; first', 'aim; second', 'aim; third'];
const story = storyPages(tokens, new Set(), plannedTexts({ texts: ['Once.', 'Two.', 'Three.', 'Four.'] }, plans));

/** What counts of a story from a page on, each token that does not as a dot. */
function counted(first: number, withOpening: boolean): string {
  const pages = storyFrom(story, first, withOpening);
  const weights = pages.flatMap((page) => page.weights);
  return pages
    .flatMap((page) => page.ids)
    .map((id, i) => (weights[i] === 0 ? '.' : id === tokens.eos ? '$' : tokens.codec.decode([id])))
    .join('');
}

test('nothing of an opening is learned, and what a story is after once', () => {
  assert.equal(
    counted(0, true),
    '......[INST]........ aim; first> Two.[INST]............ second> Three.[INST]............ third> Four.$',
  );
  assert.equal(counted(1, false), counted(0, true));
});

test('further on, what a story is after is learned where the opening says it', () => {
  assert.equal(counted(2, true), '............. aim; second> Three.[INST]............ third> Four.$');
  assert.equal(counted(2, false), '............. second> Three.[INST]............ third> Four.$');
});

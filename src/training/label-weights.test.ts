import assert from 'node:assert/strict';
import { test } from 'node:test';

import { byteCodec } from '../models/sequence.fixture.ts';
import { storyTokens, textTokens } from '../models/sequence.ts';
import { labelWeights } from './label-weights.ts';

const tokens = storyTokens(byteCodec(2), 2);
const names = new Set([...'PQ'].map((letter) => letter.charCodeAt(0)));
const weightsOf = (text: string) => labelWeights(tokens, names, textTokens(tokens, text, false)).join('');

test('names count more, and of a plan everything alike', () => {
  const [mark, image] = ['1'.repeat('[INST]'.length), '1'];
  assert.equal(weightsOf('a P <3'), `${mark}118111${image}`);
  const tag = '<p4; P; Q>';
  assert.equal(weightsOf(`${tag}a P <3 Q`), `${mark}${'3'.repeat(tag.length)}118111${'18'}${image}`);
});

test('a plan that is cut off counts to the end of what there is of it', () => {
  const ids = textTokens(tokens, '<p4; P; Q>a', false);
  assert.equal(labelWeights(tokens, names, ids.slice(0, 12)).join(''), '111111333333');
  assert.equal(labelWeights(tokens, names, ids.slice(8)).join(''), '1118118111');
});

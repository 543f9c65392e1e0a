import assert from 'node:assert/strict';
import { test } from 'node:test';

import { byteCodec } from '../models/sequence.fixture.ts';
import { storyTokens, textTokens } from '../models/sequence.ts';
import { labelWeights, namesIn } from './label-weights.ts';
import { namesThingsAndPlaces, tellingWords } from './page-words.ts';

const tokens = storyTokens(byteCodec(2), 2);
const names = new Set([...'PQ'].map((letter) => letter.charCodeAt(0)));
const weightsOf = (text: string) => labelWeights(tokens, names, textTokens(tokens, text, false)).join('');

const counted = (plan: string): string => '0000' + '2'.repeat(plan.length);

const [mark, image] = ['1'.repeat('[INST]'.length), '1'];

test('names count more, and of a plan all alike that its teller does not write', () => {
  assert.equal(weightsOf('abcd P <3'), `${mark}333118111${image}`);
  assert.equal(weightsOf('<p4; P; Q>abcd P <3 Q'), `${mark}${counted(' P; Q>')}3331118111${'18'}${image}`);
  assert.equal(weightsOf('<p4; Q>abc'), `${mark}${counted(' Q>')}3331${image}`);
});

test('where a sentence begins its first tokens count more, unless they are a name', () => {
  assert.equal(weightsOf('abcd. efg? "hi!" jkl'), `${mark}${'33311'}${'33311'}${'33311'}${'33311'}${image}`);
  assert.equal(weightsOf('Pbcd. Qfg'), `${mark}${'83311'}${'383'}1${image}`);
});

test('all of a plan counts, too, with a vocabulary that spells a space before whatever it is given', () => {
  const spaced = { ...tokens, codec: { ...tokens.codec, encode: (text: string) => tokens.codec.encode(` ${text}`) } };
  const ids = textTokens(spaced, '<p4; P; Q>abc', false);
  assert.equal(labelWeights(spaced, names, ids).join(''), `1${mark}${counted(' P; Q>')}3331${image}`);
});

test('what a story is after counts where it is said first', () => {
  const [first, second] = ['<p4; P; Q>abc', '<p3; P; P>abc'].map((text) => textTokens(tokens, text, false));
  assert.equal(
    labelWeights(tokens, names, [...first!, ...second!]).join(''),
    `${mark}${counted(' P; Q>')}3331${image}${mark}0000${'000'}${'222'}3331${image}`,
  );
});

test('a plan that is cut off counts to the end of what there is of it', () => {
  const ids = textTokens(tokens, '<p4; P; Q>abc', false);
  assert.equal(labelWeights(tokens, names, ids.slice(0, 12)).join(''), '111111000022');
  assert.equal(labelWeights(tokens, names, ids.slice(8)).join(''), '1118118133311');
});

test('names are those that stories of one language differ in, not what tells one language from another', () => {
  const told = (lang: string, always: string, name: string) =>
    Array.from({ length: 40 }, (_, i) => ({
      lang,
      texts: Array.from({ length: 4 }, () => always + (i % 4 ? '' : name)),
    }));
  const stories = [...told('en', 'a', 'P'), ...told('es', 'o', 'Q')];
  assert.deepEqual([...namesIn(tokens, stories)].sort(), [...names].sort());
  const pooled = tellingWords(
    tokens,
    stories.map(({ texts }) => texts),
    namesThingsAndPlaces,
  );
  assert.ok(pooled.includes('o'.charCodeAt(0)));
});

test('what stands for a name counts with it, though every story says it of somebody', () => {
  const page = (i: number, nth: number): string => {
    if (i % 4 === 0) return nth < 4 ? 'aPr' : 'a';
    return nth === 11 ? 'ar' : 'a';
  };
  const stories = Array.from({ length: 40 }, (_, i) => ({
    texts: Array.from({ length: 12 }, (_, nth) => page(i, nth)),
  }));
  assert.deepEqual(namesIn(tokens, stories), new Set(['P', 'r'].map((letter) => letter.charCodeAt(0))));
});

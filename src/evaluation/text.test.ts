import assert from 'node:assert/strict';
import { test } from 'node:test';

import { measureTexts, repeatsOf, strangeNames, strangePages } from './text.ts';

test('names in Spanish, those with a title included, count as names', () => {
  const doubled = measureTexts([['Pip salió.', 'Pip y Pip corrieron.', 'Vino el capitán Rook con el capitán Rook.']]);
  assert.deepEqual([doubled.doubledNames.mean, doubled.pagesInSeries.mean], [1, 1 / 2]);
});

const story = [
  'Pip looked out.',
  'Pip ran. He fell.',
  'He fell. Mara came.',
  'He fell. The rain',
  'Pip and Pip slept on the warm hill.',
  'Nobody slept on the warm hill!',
];
const means = Object.fromEntries(
  Object.entries(measureTexts([story, ['Moss looked.']])).map(([measure, { mean }]) => [measure, mean]),
);

test('broken pages, foreign names and doubled names are counted, not in the opening', () => {
  assert.equal(means.wholePages, 4 / 5);
  assert.equal(means.wholeStarts, 1);
  const starts = measureTexts([['Pip ran.', 'beside her.', '“Stop!” she said.', '12 mice came.', '']]).wholeStarts;
  assert.deepEqual([starts.mean, starts.count], [2 / 4, 4]);
  assert.equal(means.pagesInSeries, 4 / 5);
  assert.equal(means.doubledNames, 1 / 5);
  assert.equal(means.length, story.slice(1).join('').length / 5);
});

test('what a story says again is counted sentence by sentence and four words at a time', () => {
  assert.equal(means.repeatedSentences, 2 / 8);
  // "slept on the warm" and "on the warm hill", of 1 + 1 + 1 + 5 + 3 runs.
  assert.equal(means.repeatedFourGrams, 2 / 11);
  assert.equal(means.sentencesOverTwice, 1);
});

test('pages are measured by their numbers, and what they say again may have stood on any page before', () => {
  const repeated = (from: number, to: number) => measureTexts([story], [from, to]).repeatedSentences;
  assert.deepEqual([repeated(2, 2).mean, repeated(2, 2).count], [0, 2]);
  assert.equal(repeated(3, 4).mean, 2 / 4);
  assert.equal(repeated(5, 6).mean, 0);
  assert.equal(measureTexts([story], [6, 9]).repeatedFourGrams.mean, 2 / 3);
  assert.equal(measureTexts([story], [3, 4]).wholePages.mean, 1 / 2);
  assert.equal(measureTexts([story], [7, 9]).length.count, 0);
});

test('what cannot be counted counts as nothing, not as right', () => {
  const unknown = measureTexts([['A pipe dripped.', 'Mara came.']]);
  assert.ok(Number.isNaN(unknown.pagesInSeries.mean));
  assert.equal(measureTexts([['Pip ran.']]).sentencesOverTwice.count, 0);
  assert.equal(measureTexts([['Pip ran.', 'He fell. ) ', 'He slept. )']]).repeatedSentences.count, 2);
});

test('what stands a second time is marked, story by story', () => {
  const { sentences, fourGrams } = repeatsOf([story, ['Moss looked.', 'He ran up the hill.']]);
  assert.deepEqual(sentences, [[0, 0, 1, 0, 1, 0, 0, 0], [0]]);
  assert.deepEqual(fourGrams[1], [0, 0]);
});

test('a name that no known story has is strange, the first word of a sentence is not', () => {
  const told = [['Zed came.', 'Mara saw Zed.', 'Then Pip hid. Later "Yes," said Mara.']];
  assert.deepEqual(strangeNames(told, [['Pip met Mara.']]).mean, 1 / 2);
});

test('a page in another language than the others is found by its words, whatever names and odd words it has', () => {
  const known = [['Pip looked out.', 'He ran up the warm hill and fell.']];
  const told = [['Pip looked out.', 'Pip corrió por la colina.', 'He ran up the warm mountain, warm Pip!', '']];
  assert.equal(strangePages(told, known).mean, 1 / 3);
});

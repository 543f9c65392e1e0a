import assert from 'node:assert/strict';
import { test } from 'node:test';

import { measureTexts, seriesOf } from './text.ts';

test('names tell the series of an opening', () => {
  assert.equal(seriesOf('Pip, a mouse, looked out.'), 'hollow');
  assert.equal(seriesOf('One day Captain Rook whistled.'), 'harbour');
  assert.equal(seriesOf('A pipe dripped.'), undefined);
});

test('repeated sentences, foreign names and broken pages are counted', () => {
  const texts = ['Pip ran. He fell.', 'He fell. Mara came.', 'He fell. The rain', 'Pip slept.'];
  const measures = measureTexts([{ series: 'hollow', texts }]);
  assert.equal(measures.sentencesOverTwice, 1);
  assert.equal(measures.wholePages, 0.75);
  assert.equal(measures.pagesInSeries, 0.75);
  assert.equal(measures.repeatedSentences, 2 / 6);
});

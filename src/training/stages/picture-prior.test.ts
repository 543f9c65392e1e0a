import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../../core/errors.ts';
import { Random } from '../../core/random.ts';
import { stretches } from './picture-prior.ts';

const storyOf = (id: string, count: number) => {
  const texts = Array.from({ length: count }, (_, page) => `${id} ${page}`);
  return { texts, images: texts.map((text) => `${text}.webp`) };
};

test('a stretch is of consecutive pages of one story, two at least, the first of which may show the picture of any', () => {
  const pick = stretches({ train: [storyOf('a', 3), storyOf('b', 1), storyOf('c', 9)] });
  const random = new Random(2);
  const foretold = new Set<number>();
  let strays = 0;
  for (let i = 0; i < 500; i++) {
    const pages = pick(random);
    const [story, first] = pages[0]!.text.split(' ') as [string, string];
    const start = story === 'a' ? 0 : 4;
    const ends = start + (story === 'a' ? 3 : 9);
    assert.equal(pages.length, Math.min(4, ends - start - Number(first)));
    assert.ok(pages.length > 1);
    pages.forEach(({ text, picture }, page) => {
      assert.equal(text, `${story} ${Number(first) + page}`);
      if (page === 0 && picture !== start + Number(first)) strays++;
      else assert.equal(picture, start + Number(first) + page);
      assert.ok(picture >= start && picture < ends);
      if (page > 0) assert.notEqual(picture, pages[0]!.picture, 'what is foretold is not shown');
    });
    for (const { picture } of pages.slice(1)) foretold.add(picture);
  }
  assert.ok(strays > 60 && strays < 200, `${strays}`);
  assert.deepEqual(
    [...foretold].toSorted((a, b) => a - b),
    [1, 2, 5, 6, 7, 8, 9, 10, 11, 12],
  );
});

test('stories of one page each are refused', () => {
  assert.throws(
    () => stretches({ train: [storyOf('a', 1)] }),
    new UsageError('no story has a second page, of which its picture could be learned'),
  );
});

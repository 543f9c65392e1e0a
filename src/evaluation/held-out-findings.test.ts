import assert from 'node:assert/strict';
import { test } from 'node:test';

import { showsHeldOut, tellsHeldOut } from '../storystream/world/held-out.ts';
import { sceneAnswers } from '../storystream/world/questions.ts';
import { storiesWithHeldOut } from './given-texts.ts';
import { heldOutFindings, type SeenSet } from './held-out-findings.ts';
import { plannedStories } from './planned-stories.fixture.ts';

const pages = 30;
const stories = plannedStories(120);
const withHeldOut = storiesWithHeldOut(stories, pages);

/** True stories whose pictures show nobody where `blind` says so. */
function seen(truths: typeof stories, blind: (story: (typeof stories)[number], page: number) => boolean): SeenSet {
  return {
    name: 'told',
    stories: truths.map((truth) => ({
      truth,
      seen: {
        texts: truth.texts,
        answers: truth.scenes.map((scene, page) => ({
          ...sceneAnswers(scene),
          ...(blind(truth, page) && { who: [] }),
        })),
      },
    })),
  };
}

const valueOf = ({ drawn, told }: { drawn?: SeenSet; told?: SeenSet }, key: string) => {
  const { measures } = heldOutFindings({ drawn: drawn ? [drawn] : [], told: told ? [told] : [], trust: {} });
  return measures.find((measure) => measure.key === key)!.values.told!;
};

test('some of the drawn world is held out, and most of it is not', () => {
  assert.ok(withHeldOut.length >= 10 && withHeldOut.length < stories.length / 3, `${withHeldOut.length} stories`);
  assert.ok(stories.some(tellsHeldOut));
});

test('pages with what was never trained on are held against the others of their stories', () => {
  const truths = stories.filter((story) => withHeldOut.includes(story));
  const same = valueOf({ drawn: seen(truths, () => false) }, 'heldOut:places:named');
  assert.equal(same.mean, 1);
  assert.ok(same.count >= truths.length);
  const blind = seen(truths, ({ scenes }, page) => page % 2 === 0 && showsHeldOut(scenes[page]!));
  const worse = valueOf({ drawn: blind }, 'heldOut:places:named');
  assert.ok(worse.mean > 0.3 && worse.mean < 0.7 && worse.low < worse.mean && worse.mean < worse.high);
});

test('stories about what was never trained on are held against the others', () => {
  const blind = seen(stories, (story) => tellsHeldOut(story));
  assert.equal(valueOf({ told: blind }, 'heldOut:things:main').mean, 0);
  assert.equal(valueOf({ told: seen(stories, () => false) }, 'heldOut:things:main').mean, 1);
});

test('without held-out pages nothing is said', () => {
  const others = stories.filter((story) => !withHeldOut.includes(story)).slice(0, 5);
  assert.ok(Number.isNaN(valueOf({ drawn: seen(others, () => false) }, 'heldOut:places:named').mean));
});

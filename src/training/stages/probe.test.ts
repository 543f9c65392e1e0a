import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../../core/errors.ts';
import { Random } from '../../core/random.ts';
import { figuresOf } from '../../storystream/world/figures.ts';
import { planStory } from '../../storystream/world/planner/plan.ts';
import { sceneQuestions } from '../../storystream/world/questions.ts';
import { answerFeeds, map, placeOf, softened } from './probe.ts';

const scenes = [0, 1, 2].flatMap((seed) => planStory(seed).pages.map(({ scene }) => scene));
const places = map.rows * map.columns;

test('a probe is taught who has the head at a place, in the row and column where the picture shows it', () => {
  const { who, doing } = answerFeeds(scenes.map((scene) => ({ scene })));
  assert.deepEqual([who!.shape, doing!.shape], Array(2).fill([scenes.length, places]));
  scenes.forEach((scene, i) => {
    const [heads, poses] = [who!, doing!].map(({ data }) =>
      Array.from(data.slice(i * places, (i + 1) * places), Number),
    );
    const found = [...heads!.entries()].filter(([, head]) => head > 0);
    assert.equal(found.length, scene.actors.length);
    for (const { actor, head } of figuresOf(scene)) {
      const [place] = found.find(([, one]) => sceneQuestions.who.labels[one - 1] === actor.character)!;
      assert.equal(sceneQuestions.doing.labels[poses![place]! - 1], actor.pose);
      // The middle of a place is at most half a place away.
      const [x, y] = [((place % map.columns) + 0.5) / map.columns, (Math.floor(place / map.columns) + 0.5) / map.rows];
      assert.ok(Math.abs(x - head[0]) <= 0.5 / map.columns && Math.abs(y - head[1]) <= 0.5 / map.rows, `${x} ${y}`);
    }
  });
});

test('a probe is taught that a stranger is nobody, and still what that one does', () => {
  const scene = scenes.find(({ actors }) => actors.length === 2)!;
  const [own, other] = scene.actors.map(({ character }) => character);
  const page = { scene, stranger: own! };
  const { who, doing } = answerFeeds([page]);
  const found = Array.from(who!.data, Number).filter((head) => head > 0);
  assert.deepEqual(
    found.map((head) => sceneQuestions.who.labels[head - 1]),
    [other],
  );
  assert.equal(Array.from(doing!.data, Number).filter((pose) => pose > 0).length, 2);
});

test('a probe is taught the one answer of a picture as a whole', () => {
  const { where } = answerFeeds(scenes.map((scene) => ({ scene })));
  assert.deepEqual(
    Array.from(where!.data as BigInt64Array, (label) => sceneQuestions.where.labels[Number(label)]),
    scenes.map(({ place }) => place),
  );
});

test('a head that is cut off has its middle in the nearest place', () => {
  const { columns } = map;
  assert.equal(placeOf([-0.1, -0.2]), 0);
  assert.equal(placeOf([1.1, 0]), columns - 1);
  assert.equal(placeOf([0, 1]), places - columns);
  assert.equal(placeOf([1, 7]), places - 1);
  assert.equal(placeOf([1.5 / columns, 2.5 / map.rows]), 2 * columns + 1);
});

test('a picture whose answer nobody has taught is refused', () => {
  const scene = { ...scenes[0]!, time: 'teatime' as 'day' };
  assert.throws(
    () => answerFeeds([{ scene }]),
    (error: Error) => {
      return error instanceof UsageError && /answer to time is teatime, but a probe is taught only/.test(error.message);
    },
  );
});

test('a softened picture is of the same size and colour, with less of what is small in it', () => {
  const striped = {
    width: 40,
    height: 20,
    data: Uint8Array.from({ length: 2400 }, (_, i) => 100 + 100 * ((i / 3) & 1)),
  };
  const mean = (data: Uint8Array): number => data.reduce((sum, value) => sum + value, 0) / data.length;
  const spread = ({ data }: { data: Uint8Array }): number => Math.max(...data) - Math.min(...data);
  const random = new Random(1);
  const spreads = Array.from({ length: 20 }, () => {
    const soft = softened(striped, random);
    assert.deepEqual([soft.width, soft.height], [40, 20]);
    assert.ok(Math.abs(mean(soft.data) - mean(striped.data)) < 12, `${mean(soft.data)}`);
    return spread(soft);
  });
  assert.ok(Math.min(...spreads) < 40 && Math.max(...spreads) > 50, `${spreads}`);
});

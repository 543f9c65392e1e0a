import assert from 'node:assert/strict';
import { test } from 'node:test';

import { planStory } from '../storystream/world/planner/plan.ts';
import { sceneQuestions } from '../storystream/world/questions.ts';
import type { Scene } from '../storystream/world/scene.ts';
import { answerAccuracy, measureAgreement, readerAccuracy } from './agreement.ts';
import type { Answers } from './probe.ts';

function shows(...who: string[]): Answers {
  return { who };
}

test('who is named is held against who is seen, page by page after the opening', () => {
  const pages: [text: string, seen: Answers][] = [
    ['Zuri met Oba.', shows()],
    ['Zuri ran.', shows('zuri')],
    ['She slept.', shows()],
    ['Oba sang for Zuri.', shows('zuri')],
    ['Nalla and Zuri laughed.', shows('nalla', 'zuri', 'kito')],
    ['Only Nalla stayed.', shows('zuri')],
  ];
  const story = { texts: pages.map(([text]) => text), answers: pages.map(([, seen]) => seen) };
  const { namedSeen, onlyNamedSeen, severalSeen, mainSeen, mainSeenLate } = measureAgreement([story]);
  assert.deepEqual([namedSeen.mean, namedSeen.count], [2 / 4, 4]);
  assert.equal(onlyNamedSeen.mean, 1 / 4);
  assert.deepEqual([severalSeen.mean, severalSeen.count], [1 / 2, 2]);
  assert.deepEqual([mainSeen.mean, mainSeen.count], [1, 3]);
  assert.equal(mainSeenLate.count, 0);
});

test('late pages are those from the sixteenth on', () => {
  const texts = Array.from({ length: 20 }, () => 'Pip walked on.');
  const answers = texts.map((_, i) => (i < 15 ? shows('pip') : shows('moss')));
  const { mainSeen, mainSeenLate } = measureAgreement([{ texts, answers }]);
  assert.deepEqual([mainSeen.mean, mainSeen.count], [14 / 19, 19]);
  assert.deepEqual([mainSeenLate.mean, mainSeenLate.count], [0, 5]);
});

test('a probe is right about a page when it gives the whole answer', () => {
  const scene: Scene = {
    series: 'hollow',
    place: 'burrow',
    time: 'night',
    weather: 'rain',
    framing: 'wide',
    actors: [
      { character: 'pip', pose: 'runs', feeling: 'calm', slot: 'left' },
      { character: 'moss', pose: 'runs', feeling: 'calm', slot: 'right' },
    ],
    props: [],
  };
  const right = { who: ['moss', 'pip'], where: ['burrow'], time: ['night'], weather: ['indoors'], doing: ['runs'] };
  const answers: Answers[] = [
    right,
    { ...right, who: ['pip'] },
    { ...right, weather: ['rain'], doing: ['runs', 'sits'] },
  ];
  const accuracy = answerAccuracy(Object.keys(sceneQuestions), [{ answers, scenes: answers.map(() => scene) }]);
  const means = Object.fromEntries(Object.entries(accuracy).map(([question, { mean }]) => [question, mean]));
  assert.deepEqual(means, { who: 2 / 3, where: 1, time: 1, weather: 2 / 3, doing: 2 / 3 });
});

test('place and time of a text are held against those of the picture, where a text tells them', () => {
  const pages: [text: string, seen: Answers][] = [
    ['Zuri was glad.', {}],
    ['Zuri ran.', { who: ['zuri'], where: ['well'], time: ['day'] }],
    ['Zuri came to the ruins.', { who: ['zuri'], where: ['ruins'], time: ['day'] }],
    ['It was night, and Zuri slept.', { who: ['zuri'], where: ['ruins'], time: ['night'] }],
    ['Zuri dreamed.', { who: ['zuri', 'oba'], where: ['ruins'], time: ['dusk'] }],
  ];
  const story = { texts: pages.map(([text]) => text), answers: pages.map(([, seen]) => seen) };
  const { placeSeen, timeSeen, readSeen } = measureAgreement([story]);
  assert.deepEqual([placeSeen.mean, placeSeen.count], [1, 3]);
  assert.deepEqual([timeSeen.mean, timeSeen.count], [1 / 2, 2]);
  assert.deepEqual([readSeen.mean, readSeen.count], [1 / 2, 2]);
});

test('the reader is judged by the scenes of true stories, and an unanswered page is a wrong one', () => {
  const { scene, text } = planStory(3).pages[0]!;
  const known = { texts: [text, 'Nobody came.'], scenes: [scene, { ...scene, place: 'nowhere' }] };
  const { who, where } = readerAccuracy([known, { texts: ['Pip ran.'] }]);
  assert.deepEqual([who.mean, who.count], [1 / 2, 2]);
  assert.equal(where.mean, 1 / 2);
  const [unread] = [{ answers: [{}], scenes: [scene] }];
  assert.equal(answerAccuracy(['where'], [unread]).where!.mean, 0);
});

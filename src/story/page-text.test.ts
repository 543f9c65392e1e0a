import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { byteCodec } from '../models/sequence.fixture.ts';
import { storyTokens } from '../models/sequence.ts';
import type { StorySession } from './model.ts';
import { writeText } from './page-text.ts';
import { Said } from './said.ts';

const tokens = storyTokens(byteCodec(2), 2);
const byte = (letter: string): number => letter.charCodeAt(0);

/** Says two sentences, each "a." or another by chance, and comes to its picture. What follows depends on the draft alone. */
function coinSession(after: (draft: readonly number[]) => Float32Array): StorySession {
  const draft: number[] = [];
  return {
    length: 0,
    bytes: 0,
    draft: async (ids) => {
      draft.push(...ids);
      return after(draft);
    },
    forget: (count) => void draft.splice(draft.length - count),
    readPage: () => assert.fail(),
    show: () => assert.fail(),
    memory: () => assert.fail(),
  };
}

function twoSentences(draft: readonly number[]): Float32Array {
  if (draft.length >= 4) return evenly([tokens.beginImage]);
  return evenly(draft.length % 2 === 1 ? [byte('.')] : [byte('a'), byte(draft.length === 0 ? 'b' : 'c')]);
}

function evenly(next: readonly number[]): Float32Array {
  const logits = new Float32Array(tokens.queries.at(-1)! + 1).fill(-Infinity);
  for (const id of next) logits[id] = 0;
  return logits;
}

async function write(
  said: Said,
  seed: number,
  temperature = 1,
  after = twoSentences,
  planStart?: string,
  before = '',
): Promise<{ plan: string; text: string; pieces: string[]; tokens: number }> {
  const pieces: string[] = [];
  const {
    plan,
    text,
    tokens: count,
  } = await writeText({
    session: coinSession(after),
    tokens,
    logits: after([]),
    sampling: { temperature, topP: 1 },
    ...(planStart !== undefined && { planning: { start: planStart, before } }),
    said,
    random: new Random(seed),
    signal: new AbortController().signal,
    onPiece: (piece) => pieces.push(piece),
  });
  return { plan, text, pieces, tokens: count };
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test('a sentence that was said is drawn again until another comes', async () => {
  const said = new Said(8, tokens.codec);
  said.add([byte('a'), byte('.')]);
  const texts = await Promise.all(seeds.map((seed) => write(said, seed)));
  const count = (text: string) => texts.filter((written) => written.text === text).length;
  assert.equal(count('b.c.') + count('a.c.') + count('b.') + count('a.'), texts.length);
  // Nine times in a row the coin falls on the said one.
  assert.ok(count('b.c.') > 170, `${count('b.c.')} of 200`);
  assert.ok(count('b.c.') < 200, 'there is an end to trying');
});

test('a sentence that the page has itself is drawn again, too', async () => {
  const texts = await Promise.all(seeds.map((seed) => write(new Said(8, tokens.codec), seed)));
  const twice = texts.filter(({ text }) => text === 'a.a.').length;
  assert.equal(twice, 0);
  assert.ok(texts.some(({ text }) => text === 'a.c.'));
});

test('each try looks further for another sentence than the one before', async () => {
  const said = new Said(8, tokens.codec);
  said.add([byte('a'), byte('.')]);
  // "a" is 55 times as likely as "b": another one comes in nine tries of 15 % of pages where all are alike.
  const surely = (draft: readonly number[]): Float32Array => {
    const logits = draft.length >= 2 ? evenly([tokens.beginImage]) : twoSentences(draft);
    logits[byte('a')]! += 4;
    return logits;
  };
  const texts = await Promise.all(seeds.map((seed) => write(said, seed, 1, surely)));
  const others = texts.filter(({ text }) => text === 'b.').length;
  assert.ok(others > 0.35 * seeds.length && others < 0.6 * seeds.length, `${others} of ${seeds.length}`);
});

/** Says one sentence token by token, then "a." whatever was drawn before. */
const sayingFirst =
  (first: string) =>
  (draft: readonly number[]): Float32Array => {
    const next = `${first}a.`[draft.length];
    return evenly([next === undefined ? tokens.beginImage : byte(next)]);
  };

test('a page that has nothing else to say ends before what was said, unless somebody is still speaking', async () => {
  const said = new Said(8, tokens.codec);
  said.add([byte('a'), byte('.')]);
  const { text, pieces, tokens: count } = await write(said, 1, 1, sayingFirst('c.'));
  assert.equal(text, 'c.');
  assert.equal(pieces.join(''), text);
  assert.equal(count, text.length);
  assert.equal((await write(said, 1, 1, sayingFirst('"c.'))).text, '"c.a.');
  assert.equal((await write(said, 1, 1, sayingFirst(''))).text, 'a.');
});

test('whatever is said twice where that is allowed, or where only one thing can come, is kept', async () => {
  const free = new Said(0, tokens.codec);
  free.add([byte('a'), byte('.')]);
  const texts = await Promise.all(seeds.map((seed) => write(free, seed)));
  const share = texts.filter(({ text }) => text === 'b.c.').length / texts.length;
  assert.ok(share > 0.15 && share < 0.35, `${share}`);
  const said = new Said(8, tokens.codec);
  said.add([byte('a'), byte('.')]);
  assert.equal((await write(said, 1, 0)).text, 'a.a.');
});

test('readers see whole sentences where one may be taken back, and every token where none may', async () => {
  const said = new Said(8, tokens.codec);
  said.add([byte('a'), byte('.')]);
  for (const seed of seeds) {
    const { text, pieces } = await write(said, seed);
    assert.deepEqual(pieces, text.match(/../g));
  }
  const { text, pieces } = await write(new Said(0, tokens.codec), 1);
  assert.deepEqual(pieces, [...text]);
});

/** Plans "x" or "y" by chance, and words it. */
function planned(draft: readonly number[]): Float32Array {
  const page = String.fromCharCode(...draft);
  const plan = /^\[INST\]<p3;(.*)$/s.exec(page)?.[1];
  if (plan === undefined) return evenly([byte('?')]);
  if (plan.includes('>'))
    return evenly(plan.endsWith('.') ? [tokens.beginImage] : [byte(plan.endsWith('>') ? plan[1]! : '.')]);
  // In a plan nothing else than its end ends anything.
  return evenly(
    plan === ''
      ? [byte(' ')]
      : plan === ' '
        ? [byte('x'), byte('y')]
        : plan.endsWith(';')
          ? [byte('>'), byte('<'), tokens.beginImage]
          : [byte(';')],
  );
}

test('a page that is planned begins as its plan must, and readers see its words alone', async () => {
  for (const seed of seeds) {
    const { plan, text, pieces, tokens: count } = await write(new Said(8, tokens.codec), seed, 1, planned, '<p3;');
    assert.match(text, /^[xy]\.$/);
    assert.equal(plan, `<p3; ${text[0]};>`);
    assert.equal(pieces.join(''), text);
    assert.equal(count, `[INST]${plan}${text}`.length);
  }
});

test('words hold no end of a plan', async () => {
  const untidy = (draft: readonly number[]): Float32Array => {
    const logits = planned(draft);
    if (draft.at(-2) === byte('>')) logits[byte('>')] = 0;
    return logits;
  };
  for (const seed of seeds) {
    assert.match((await write(new Said(8, tokens.codec), seed, 1, untidy, '<p3;')).text, /^[xy]\.$/);
  }
});

test('what was said before is planned anew, and said again where every plan comes to that; a plan without an end is given one', async () => {
  const said = new Said(8, tokens.codec);
  said.add([byte('x'), byte('.')]);
  const texts = await Promise.all(seeds.map((seed) => write(said, seed, 1, planned, '<p3;')));
  const others = texts.filter(({ plan, text }) => plan === '<p3; y;>' && text === 'y.').length;
  assert.ok(others > 190, `${others} of ${texts.length}`);
  said.add([byte('y'), byte('.')]);
  for (const seed of seeds) assert.match((await write(said, seed, 1, planned, '<p3;')).text, /^[xy]\.$/);
  const endless = (draft: readonly number[]) =>
    evenly(draft.includes(byte('>')) ? [tokens.beginImage] : [byte(draft.at(-1) === byte(';') ? ' ' : 'z')]);
  const { plan, text } = await write(said, 1, 1, endless, '<p3;');
  assert.match(plan, /^<p3; z{20,60}>$/);
  assert.equal(text, '');
});

test('nothing of a sentence that was taken back is left, and a page is not left without words', async () => {
  const said = new Said(8, tokens.codec);
  said.add([byte('a'), byte('.')]);
  // At every beginning of a sentence the page may end; the only sentence there is was said.
  const mayEnd = (draft: readonly number[]) =>
    evenly(draft.length % 2 === 0 ? [byte('a'), tokens.beginImage] : [byte('.')]);
  for (const seed of seeds) {
    const { text, pieces, tokens: count } = await write(said, seed, 1, mayEnd);
    assert.match(text, /^(a\.)*$/);
    assert.equal(pieces.join(''), text);
    assert.equal(count, text.length);
  }
  const [spoken] = seeds.map((seed) => seed).filter((seed) => new Random(seed).uniform() < 0.5);
  assert.notEqual((await write(said, spoken!, 1, mayEnd)).text, '');
});

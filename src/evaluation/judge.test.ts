/** The judge over real HTTP: what it is sent, what is made of its answers, and what of its failures. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';

import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { decodeImage, encodePng } from '../formats/images.ts';
import { endpointJudge } from './judge-endpoint.ts';
import { judgeFindings } from './judge-findings.ts';
import { preference, questionNames, verdictOf, type Judge, type JudgeRequest } from './judge.ts';

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: { readonly url: string };
}
interface Asked {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: { readonly model: string; readonly temperature: number; readonly messages: { content: Part[] }[] };
}

let root: string;
let server: Server;
let url: string;
const asked: Asked[] = [];
/** What the server answers, one after another; the last again and again. */
let answers: (string | { status: number; text: string; headers?: Record<string, string> })[];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-judge-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'];
      asked.push({ path: request.url!, key: request.headers.authorization, body });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer === 'silence') return;
      if (typeof answer !== 'string') return void response.writeHead(answer.status, answer.headers).end(answer.text);
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: answer } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true });
});

beforeEach(() => {
  asked.length = 0;
});

const plain = (value: number) => ({ width: 16, height: 16, data: new Uint8Array(16 * 16 * 3).fill(value) });
const page = (text: string, value: number) => ({ text, image: plain(value) });
const request: JudgeRequest = {
  question: 'Which?',
  opening: page('once', 0),
  a: [page('a1', 50), page('a2', 60)],
  b: [page('b1', 200)],
};
const judge = () => endpointJudge({ url, model: 'looker', key: 'secret', retryMs: 1 });

test('the last mark is the verdict', () => {
  assert.equal(verdictOf('I wavered between [[A]] and [[C]], but: [[B]]'), 'b');
  assert.equal(verdictOf('[[C]]'), 'tie');
  assert.equal(verdictOf('A, surely'), undefined);
});

test('the judge is sent both stories with their pictures, as chat completions take them', async () => {
  answers = ['Fine lines. [[A]]'];
  assert.equal(await judge().compare(request), 'a');
  const [{ path, key, body }] = asked as [Asked];
  assert.deepEqual([path, key], ['/v1/chat/completions', 'Bearer secret']);
  assert.deepEqual([body.model, body.temperature], ['looker', 0.3]);
  const { content } = body.messages[0]!;
  const words = content.flatMap(({ text }) => text ?? []);
  assert.deepEqual(words.slice(1, -1), ['The opening:', 'once', 'Story A:', 'a1', 'a2', 'Story B:', 'b1']);
  const pictures = content.flatMap(({ image_url }) => image_url?.url ?? []);
  const values = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64');
      return (await decodeImage(bytes)).data[0]!;
    }),
  );
  assert.deepEqual(values, [0, 50, 60, 200]);
});

test('whoever is preferred for its place alone wins nothing', async () => {
  const verdicts = (...given: string[]): Promise<number> => {
    answers = given;
    return preference(judge(), request);
  };
  assert.equal(await verdicts('[[A]]', '[[A]]'), 0.5);
  assert.equal(await verdicts('[[A]]', '[[B]]'), 1);
  assert.equal(await verdicts('[[B]]', '[[A]]'), 0);
  assert.equal(await verdicts('[[A]]', '[[C]]'), 0.75);
  assert.equal(await verdicts('[[C]]', '[[C]]'), 0.5);
});

test('a busy judge is asked again, a refusal is not, and each is told plainly', async () => {
  answers = [{ status: 429, text: 'slow down' }, { status: 503, text: '' }, '[[B]]'];
  assert.equal(await judge().compare(request), 'b');
  assert.equal(asked.length, 3);
  const refused = async (answer: (typeof answers)[0], message: RegExp, times: number) => {
    answers = [answer];
    asked.length = 0;
    await assert.rejects(
      endpointJudge({ url, model: 'looker', retryMs: 1, timeoutMs: 200 }).compare(request),
      (error: Error) => error instanceof SeedStoryError && message.test(error.message),
    );
    assert.equal(asked.length, times);
  };
  await refused({ status: 401, text: 'no such key' }, /cannot be asked: it answered 401: no such key/, 1);
  await refused({ status: 500, text: 'oops' }, /it answered 500: oops/, 5);
  await refused('silence', /it took too long/, 5);
  await refused({ status: 200, text: '<html>' }, /does not answer as chat completions do: <html>/, 1);
});

test('a judge who forgets the mark is asked once more, and may abstain', async () => {
  answers = ['Hm.', 'A, so [[A]]'];
  assert.equal(await judge().compare(request), 'a');
  answers = ['I cannot say.'];
  asked.length = 0;
  assert.equal(await judge().compare(request), undefined);
  assert.equal(asked.length, 2);
  assert.ok(Number.isNaN(await preference(judge(), request)));
});

test('a model that takes no temperature is asked without, and a wait that is asked for is kept', async () => {
  answers = [{ status: 400, text: 'Unsupported value: temperature' }, '[[A]]'];
  assert.equal(await judge().compare(request), 'a');
  assert.deepEqual(
    asked.map(({ body }) => body.temperature),
    [0.3, undefined],
  );
  answers = [{ status: 429, text: 'later', headers: { 'retry-after': '0.2' } }, '[[A]]'];
  const began = performance.now();
  await judge().compare(request);
  assert.ok(performance.now() - began >= 199);
});

test('an address keeps its query, and an abort while waiting gives its reason', async () => {
  answers = ['[[A]]'];
  await endpointJudge({ url: `${url.slice(0, -1)}?api-version=2`, model: 'looker' }).compare(request);
  assert.equal(asked[0]!.path, '/v1/chat/completions?api-version=2');
  answers = [{ status: 500, text: '' }];
  const stop = new AbortController();
  const waiting = endpointJudge({ url, model: 'looker', retryMs: 60_000 }).compare(request, stop.signal);
  setTimeout(() => stop.abort(), 300);
  await assert.rejects(waiting, (error) => error === stop.signal.reason);
});

test('a judge that is not there is named, one without a URL is wrong usage', async () => {
  const nowhere = endpointJudge({ url: 'http://127.0.0.1:9/v1', model: 'looker', retryMs: 1 });
  await assert.rejects(nowhere.compare(request), /the judge at http:..127.0.0.1:9 cannot be asked: /);
  assert.throws(() => endpointJudge({ url: 'looker', model: 'looker' }), UsageError);
});

test('an abort ends the waiting at once', async () => {
  answers = ['silence'];
  const stop = new AbortController();
  const waiting = judge().compare(request, stop.signal);
  setTimeout(() => stop.abort(), 50);
  await assert.rejects(waiting, (error) => error === stop.signal.reason);
});

test('two sets are compared story by story, and no verdict is asked for twice', async () => {
  const file = join(root, 'verdicts.jsonl');
  const picture = join(root, 'page.png');
  await writeFile(picture, await encodePng(plain(9)));
  const set = (name: string, texts: string[]) => ({
    name,
    stories: texts.map((text) => ({ texts: ['once', text], images: [picture, picture] })),
  });
  let count = 0;
  const likesShort: Judge = {
    name: 'likes-short',
    identity: 'likes-short',
    compare: ({ a, b }) => {
      count++;
      const [x, y] = [a[0]!.text.length, b[0]!.text.length];
      return Promise.resolve(x === y ? 'tie' : x < y ? 'a' : 'b');
    },
  };
  const options = { judge: likesShort, first: set('one', ['a', 'same']), second: set('two', ['longer', 'same']), file };
  const { measures } = await judgeFindings(options);
  assert.deepEqual(
    measures.map(({ values }) => values.one!.mean),
    questionNames.map(() => 0.75),
  );
  // The second two are the same story, so both orders are one request.
  const once = (2 + 1) * questionNames.length;
  assert.equal(count, once);
  assert.deepEqual((await judgeFindings(options)).measures, measures);
  assert.equal(count, once);
  const { length } = await readFile(file);
  await truncate(file, length - 5);
  await judgeFindings(options);
  assert.equal(count, once + 1);
  await judgeFindings(options);
  assert.equal(count, once + 1);
  await writeFile(file, 'nonsense\n');
  await assert.rejects(judgeFindings(options), FormatError);
});

/** Training from the command line: what it refuses, and a stage that is interrupted and goes on. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { Random } from '../../src/core/random.ts';
import { encodePng } from '../../src/formats/images.ts';
import { stages } from '../../src/training/stages.ts';
import { writeMadeStage } from '../made-run.ts';
import { cli, finished, startCli } from './cli-process.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-train-'));
after(() => rm(root, { recursive: true }));

const data = join(root, 'data');
await mkdir(join(data, 'images'), { recursive: true });
const random = new Random(3);
const images = ['a.png', 'b.png'];
for (const image of images) {
  const pixels = Uint8Array.from({ length: 72 * 64 * 3 }, () => random.below(256));
  await writeFile(join(data, 'images', image), await encodePng({ width: 72, height: 64, data: pixels }));
}
await writeFile(join(data, 'train.jsonl'), `${JSON.stringify({ id: 1, images, captions: ['one', 'two'] })}\n`);

const out = join(root, 'run');
const train = (...args: string[]) => ['train', ...args, '--data', data, '--out', out];

test('help lists every stage with what it is about', async () => {
  const { stdout, code } = await cli('train', '--help');
  assert.equal(code, 0);
  for (const { name, about } of stages) assert.match(stdout, new RegExp(`${name} +${about}`));
});

test('unknown stages, stages without their predecessors and unknown devices are wrong usage', async () => {
  const refused = async (args: string[], message: RegExp) => {
    const { stderr, code } = await cli(...args);
    assert.match(stderr, message);
    assert.equal(code, 2);
  };
  await Promise.all([
    refused(train('colouring'), /there is no stage colouring; the stages are vocabulary, autoencoder, /),
    refused(train('detokenizer'), /stage autoencoder must run in .*run before detokenizer/),
    refused(train('autoencoder', '--device', 'abacus'), /Allowed choices are cpu, webgpu, cuda/),
    refused(train('vocabulary', '--steps', '3'), /vocabulary takes no steps; leave out their number and size/),
    refused(['export', out, '--out', join(root, 'model')], /must run in .*run before a model can be made/),
  ]);
});

test('an interrupted stage exits with 130, and goes on at the step where it stopped', async () => {
  assert.equal((await cli(...train('autoencoder'))).code, 0);
  for (const name of ['visual-tokenizer', 'detokenizer'] as const) await writeMadeStage(out, name);
  const stage = ['decoder', '--steps', '12'];
  const child = startCli(train(...stage, '--json'));
  const exit = once(child, 'close');
  const events: { type: string; stage?: string; step: number; loss: number }[] = [];
  const taken = () => events.filter(({ type, stage: of }) => type === 'progress' && of === 'decoder');
  for await (const line of createInterface({ input: child.stdout! })) {
    events.push(JSON.parse(line) as (typeof events)[number]);
    if (taken().length === 2) child.kill('SIGINT');
  }
  assert.deepEqual(await exit, [130, null]);
  assert.equal(events.at(-1)!.type, 'interrupted');
  assert.deepEqual((await readdir(join(out, 'decoder'))).sort(), ['checkpoint.safetensors', 'log.jsonl']);

  const steps = taken().map(({ step }) => step);
  assert.deepEqual(
    steps,
    steps.map((_, i) => i + 1),
  );
  const changed = await cli(...train('decoder', '--steps', '9', '--seed', '2', '--resume'));
  assert.match(
    changed.stderr,
    /it has seed 1, asked for is 2; it has 12 steps, asked for are 9; resume it as it began/,
  );
  assert.equal(changed.code, 2);

  const more = [...stage, '--resume'];
  const resumed = await finished(startCli(train(...more, '--json')));
  assert.equal(resumed.code, 0, resumed.stderr);
  const [progress, ...later] = resumed.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; step: number });
  assert.deepEqual([progress!.type, progress!.step], ['progress', steps.length + 1]);
  assert.deepEqual(later.at(-1), { type: 'done', stage: 'decoder', dir: out });
  assert.ok((await readdir(join(out, 'decoder'))).includes('weights.safetensors'));

  const again = await finished(startCli(train(...more)));
  assert.deepEqual([again.code, again.stdout], [0, `decoder is trained: ${out}\n`]);

  const longer = await finished(startCli(train('decoder', '--steps', '12,14', '--resume', '--json')));
  assert.match(longer.stdout, /"step":13,"steps":14/);
  const down = await cli(...train('decoder', '--steps', '14,12', '--resume'));
  assert.match(down.stderr, /Expected numbers that ascend/);
});

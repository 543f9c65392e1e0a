import assert from 'node:assert/strict';
import { test } from 'node:test';

import { float32 } from '../core/tensor.ts';
import { byteCodec } from '../models/sequence.fixture.ts';
import { storyTokens, textTokens } from '../models/sequence.ts';
import type { StoryModel, StorySession } from '../story/model.ts';
import { referenceLosses, textLoss } from './text-loss.ts';

const tokens = storyTokens(byteCodec(2), 2);
const vocabulary = tokens.queries.at(-1)! + 1;

test('a text is worth what each token is, under the scores of what stands before it', async () => {
  const ids = textTokens(tokens, 'ab', false);
  const drafted: number[] = [];
  // Sure of the first token, then of none.
  const sure = new Float32Array(vocabulary).fill(-Infinity);
  sure[ids[0]!] = 3;
  const session = {
    draft: async ([id]: readonly number[]) => {
      drafted.push(id!);
      return new Float32Array(vocabulary);
    },
  };
  const loss = await textLoss(session, tokens, 'ab', sure);
  assert.ok(Math.abs(loss - ((ids.length - 1) / ids.length) * Math.log(vocabulary)) < 1e-6, `${loss}`);
  assert.deepEqual(drafted, ids.slice(0, -1));
});

/** Notes which pages each session reads, and drafts nothing but notes. */
class NotingModel implements StoryModel {
  readonly name = 'noting';
  readonly tokens = tokens;
  readonly read: string[] = [];

  startSession(): StorySession {
    const session = this.read.push('') - 1;
    return {
      length: 0,
      bytes: 0,
      // How unlikely all is grows with the pages that stand before it.
      draft: async () => scores(this.read[session]!.length),
      forget: () => assert.fail(),
      memory: () => assert.fail(),
      readPage: async (text) => {
        this.read[session] += text;
        return float32([1, 1]);
      },
      show: async () => scores(this.read[session]!.length),
    };
  }

  encodePicture = () => assert.fail();
  draw = () => assert.fail();
}

/** Every token but the first of the vocabulary is worth about so many nats. */
function scores(nats: number): Float32Array {
  const logits = new Float32Array(vocabulary).fill(-nats);
  logits[0] = 10;
  return logits;
}

test('a reference model reads ten pages at most, and measures every page after the opening once', async () => {
  const model = new NotingModel();
  const losses = await referenceLosses(model, [...'abcdefghijklm']);
  assert.deepEqual(model.read, ['abcdef', 'bcdefghijk', 'ghijklm']);
  const before = losses.map((loss) => Math.round(loss - 10));
  assert.deepEqual(before, [1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 5, 6]);
});

test('a story of an opening alone has no losses', async () => {
  assert.deepEqual(await referenceLosses(new NotingModel(), ['a']), []);
});

/** What the shipped model remembers of stories that it tells together, against the same stories told alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Memory } from '../../src/story/model.ts';
import { openModel, type OpenModel } from '../../src/story/open-model.ts';
import type { TellRequest } from '../../src/story/request.ts';
import { plannedText } from '../../src/story/story-file.ts';

const pages = 4;
const picture = { width: 96, height: 64, data: Uint8Array.from({ length: 96 * 64 * 3 }, (_, i) => (i * 37) % 256) };
const openings = ['Juniper, a fox in a green coat, found a map.', 'Pip the mouse lost her red kite in the rain.'];

interface Told {
  readonly texts: readonly string[];
  readonly memory: Memory;
}

async function told(model: OpenModel, text: string, more: Partial<TellRequest> = {}): Promise<Told> {
  const texts: string[] = [];
  let memory: Memory | undefined;
  const request: TellRequest = {
    soFar: [{ text, image: picture, source: 'given' }],
    ...{ pages, seed: 3, cache: 'window', steps: 1, guidance: 1, memoryEvery: pages },
    onMemory: (_, take) => void (memory = take()),
    ...more,
  };
  for await (const event of model.tell(request)) if (event.type === 'page') texts.push(plannedText(event));
  return { texts, memory: memory! };
}

/** Root of the mean square of the difference, over that of what is expected. */
function relativeError(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  assert.equal(got.length, expected.length);
  let [difference, size] = [0, 0];
  for (let i = 0; i < got.length; i++) {
    difference += (got[i]! - expected[i]!) ** 2;
    size += expected[i]! ** 2;
  }
  return Math.sqrt(difference / size);
}

// Another program reads the pages, which may round otherwise on another processor.
const tolerance = 0.01;

test('pages are remembered as of a story that is told alone', { timeout: 120_000 }, async () => {
  await using together = await openModel('mini', { together: true });
  const atOnce = await Promise.all(openings.map((text) => told(together, text)));
  await using alone = await openModel('mini');
  for (const [i, { texts, memory }] of atOnce.entries()) {
    // The same texts are given: sampling may turn a difference in rounding into another text.
    const one = await told(alone, openings[i]!, { texts });
    assert.equal(texts.length, pages - 1);
    assert.deepEqual(one.texts, texts);
    assert.deepEqual(memory.notes, one.memory.notes);
    assert.deepEqual([...memory.tensors.keys()], [...one.memory.tensors.keys()]);
    for (const [name, { shape, data }] of memory.tensors) {
      const expected = one.memory.tensors.get(name)!;
      assert.deepEqual(shape, expected.shape, name);
      const error = relativeError(data as Float32Array, expected.data as Float32Array);
      assert.ok(error < tolerance, `${name}: ${error}`);
    }
  }
});

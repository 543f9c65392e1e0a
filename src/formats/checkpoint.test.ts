import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { FormatError, UsageError } from '../core/errors.ts';
import { openCheckpoint } from './checkpoint.ts';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'checkpoint-'))));
after(() => rm(folder, { recursive: true }));

type Bytes = number[];
const ascii = (text: string): Bytes => [...Buffer.from(text, 'latin1')];
const little = (value: number, count: number): Bytes =>
  Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** i) % 256);

/** The few opcodes that torch.save uses, spelled out. */
const pickle = {
  of: (...body: Bytes[]): Bytes => [0x80, 2, ...body.flat(), 0x2e],
  text: (text: string): Bytes => [0x58, ...little(text.length, 4), ...ascii(text)],
  int: (value: number): Bytes => [0x4a, ...little(value, 4)],
  tuple: (...items: Bytes[]): Bytes => [0x28, ...items.flat(), 0x74],
  list: (...items: Bytes[]): Bytes => [0x5d, 0x28, ...items.flat(), 0x65],
  dict: (entries: Record<string, Bytes>): Bytes => [
    ...[0x7d, 0x28],
    ...Object.entries(entries).flatMap(([key, value]) => [...pickle.text(key), ...value]),
    0x75,
  ],
  global: (module: string, name: string): Bytes => ascii(`c${module}\n${name}\n`),
  call: (callable: Bytes, ...args: Bytes[]): Bytes => [...callable, ...pickle.tuple(...args), 0x52],
};

interface TensorSpec {
  type?: string;
  key?: string;
  count: number;
  first?: number;
  shape: number[];
  strides: number[];
}

function tensor(
  { type = 'FloatStorage', key = '0', count, first = 0, shape, strides }: TensorSpec,
  legacy = false,
): Bytes {
  const id = [
    pickle.text('storage'),
    pickle.global('torch', type),
    pickle.text(key),
    pickle.text('cpu'),
    pickle.int(count),
  ];
  const storage = [...pickle.tuple(...id, ...(legacy ? [[0x4e]] : [])), 0x51];
  const numbers = (values: number[]) => pickle.tuple(...values.map(pickle.int));
  const hooks = pickle.call(pickle.global('collections', 'OrderedDict'));
  const rebuild = pickle.global('torch._utils', '_rebuild_tensor_v2');
  return pickle.call(rebuild, storage, pickle.int(first), numbers(shape), numbers(strides), [0x89], hooks);
}

/** A zip whose members are stored as they are, unless `method` says otherwise. */
function zip(members: Record<string, Uint8Array | Bytes>, method = 0): Buffer {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(members)) {
    const fields = [20, 0, method, 0, 0].flatMap((field) => little(field, 2));
    const sizes = [...little(0, 4), ...little(data.length, 4), ...little(data.length, 4), ...little(name.length, 2)];
    const local = [...ascii('PK\x03\x04'), ...fields, ...sizes, 0, 0, ...ascii(name), ...data];
    directory.push([
      ...ascii('PK\x01\x02'),
      20,
      0,
      ...fields,
      ...sizes,
      ...little(0, 12),
      ...little(offset, 4),
      ...ascii(name),
    ]);
    parts.push(local);
    offset += local.length;
  }
  const size = directory.flat().length;
  const count = directory.length;
  const end = [...ascii('PK\x05\x06'), ...little(0, 4), ...little(count, 2), ...little(count, 2), ...little(size, 4)];
  return Buffer.from([...parts.flat(), ...directory.flat(), ...end, ...little(offset, 4), 0, 0]);
}

const floats = (...values: number[]) => new Uint8Array(Float32Array.from(values).buffer);
const six = floats(1, 2, 3, 4, 5, 6);

async function opened(bytes: Uint8Array) {
  const path = join(folder, 'model.bin');
  await writeFile(path, bytes);
  return openCheckpoint(path);
}

const state = pickle.dict({
  rows: tensor({ count: 6, shape: [2, 3], strides: [3, 1] }),
  nested: pickle.list(tensor({ type: 'HalfStorage', key: '1', count: 2, shape: [2], strides: [1] })),
  columns: tensor({ count: 6, shape: [3, 2], strides: [1, 3] }),
  scalar: tensor({ count: 6, first: 5, shape: [], strides: [] }),
  empty: tensor({ count: 6, shape: [0, 4], strides: [4, 1] }),
  epoch: pickle.int(7),
});
const halves = new Uint8Array(Float16Array.of(0.5, -2).buffer);
const zipForm = () =>
  zip({ 'm/data.pkl': pickle.of(state), 'm/byteorder': ascii('little'), 'm/data/0': six, 'm/data/1': halves });

test('the zip form: views, transposes, scalars and nesting', async () => {
  await using file = await opened(zipForm());
  const all = await file.readAll();
  assert.deepEqual([...all.keys()], ['rows', 'nested.0', 'columns', 'scalar', 'empty']);
  assert.deepEqual(all.get('rows'), { dtype: 'float32', shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) });
  assert.deepEqual(all.get('nested.0'), { dtype: 'float16', shape: [2], data: Float16Array.of(0.5, -2) });
  assert.deepEqual(all.get('columns'), { dtype: 'float32', shape: [3, 2], data: Float32Array.of(1, 4, 2, 5, 3, 6) });
  assert.deepEqual(all.get('scalar'), { dtype: 'float32', shape: [], data: Float32Array.of(6) });
  assert.deepEqual(all.get('empty'), { dtype: 'float32', shape: [0, 4], data: new Float32Array() });
  await assert.rejects(file.read('missing'), UsageError);
});

const magic = [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e];
const system = (littleEndian: boolean) => pickle.of(pickle.dict({ little_endian: [littleEndian ? 0x88 : 0x89] }));

function legacyForm(options: { littleEndian?: boolean; count?: number } = {}): Buffer {
  const { littleEndian = true, count = 6 } = options;
  const root = pickle.of(
    pickle.dict({ w: tensor({ type: 'ShortStorage', count: 6, shape: [3], strides: [2] }, true) }),
  );
  const data = new Uint8Array(Int16Array.of(1, -2, 3, -4, 5, -6).buffer);
  const parts = [
    magic,
    pickle.of([0x4d, 0xe9, 3]),
    system(littleEndian),
    root,
    pickle.of(pickle.list(pickle.text('0'))),
  ];
  return Buffer.from([...parts.flat(), ...little(count, 8), ...data]);
}

test('the form before zip, with every second element of an int16 storage', async () => {
  await using file = await opened(legacyForm());
  assert.deepEqual(file.entries.get('w')!.dtype, 'I16');
  assert.deepEqual(await file.read('w'), { dtype: 'int32', shape: [3], data: Int32Array.of(1, 3, 5) });
});

const withPickle = (...body: Bytes[]) => zip({ 'm/data.pkl': pickle.of(...body), 'm/data/0': six });
const whole = tensor({ count: 6, shape: [6], strides: [1] });
const refusals: [name: string, bytes: () => Uint8Array, message: RegExp][] = [
  [
    'a call to the system',
    () => withPickle(pickle.call(pickle.global('os', 'system'), pickle.text('true'))),
    /os\.system.*nothing was run/,
  ],
  ['a method of a builtin', () => withPickle(pickle.global('__builtin__', 'eval')), /__builtin__\.eval/],
  [
    'a name from the prototype',
    () => withPickle(pickle.global('constructor', 'constructor')),
    /constructor\.constructor/,
  ],
  ['a call of what is not callable', () => withPickle(pickle.call(pickle.int(1))), /cannot be called/],
  ['an unknown opcode', () => withPickle([0x81]), /opcode 0x81 at byte 2/],
  ['a pickle that stops short', () => zip({ 'm/data.pkl': [0x80, 2, 0x58, 9, 0, 0, 0] }), /ends too early/],
  [
    'a view beyond its storage',
    () => withPickle(tensor({ count: 6, first: 1, shape: [6], strides: [1] })),
    /does not fit its 6/,
  ],
  [
    'a tensor larger than its storage',
    () => withPickle(tensor({ count: 6, shape: [9_999, 9_999], strides: [0, 0] })),
    /does not fit/,
  ],
  [
    'a negative stride',
    () => withPickle(tensor({ count: 6, first: 5, shape: [6], strides: [-1] })),
    /malformed tensor/,
  ],
  [
    'a storage of the wrong size',
    () => withPickle(tensor({ count: 7, shape: [7], strides: [1] })),
    /24 bytes .*28 were expected/,
  ],
  ['a missing storage', () => zip({ 'm/data.pkl': pickle.of(whole) }), /lacks its part m\/data\/0/],
  [
    'one storage under two dtypes',
    () => withPickle(pickle.list(whole, tensor({ type: 'IntStorage', count: 6, shape: [6], strides: [1] }))),
    /in two ways/,
  ],
  ['no tensors', () => withPickle(pickle.int(1)), /holds no tensors/],
  [
    'a key twice',
    () => withPickle(pickle.dict({ 'a.0': whole, a: pickle.list(whole) })),
    /two tensors with the key "a\.0"/,
  ],
  ['a list that holds itself', () => withPickle([0x5d, 0x71, 0, 0x68, 0, 0x61]), /nests them deeper/],
  ['compressed members', () => zip({ 'm/data.pkl': pickle.of(whole), 'm/data/0': six }, 8), /compressed/],
  ['another zip', () => zip({ 'a.txt': ascii('hello') }), /without data\.pkl/],
  [
    'big-endian data',
    () => zip({ 'm/data.pkl': pickle.of(whole), 'm/byteorder': ascii('big'), 'm/data/0': six }),
    /big-endian/,
  ],
  ['a big-endian legacy file', () => legacyForm({ littleEndian: false }), /big-endian/],
  ['a legacy storage of the wrong size', () => legacyForm({ count: 5 }), /should hold 6 elements/],
  ['a truncated legacy file', () => legacyForm().subarray(0, -1), /is damaged/],
  ['a truncated zip', () => zipForm().subarray(0, -30), /is damaged/],
  ['text', () => Buffer.from('hello'), /is not a PyTorch checkpoint/],
  ['nothing', () => Buffer.alloc(0), /is not a PyTorch checkpoint/],
];
for (const [name, bytes, message] of refusals) {
  test(`refuses ${name}`, async () => {
    await assert.rejects(opened(bytes()), (error: Error) => {
      assert.ok(error instanceof FormatError, String(error.stack));
      assert.match(error.message, message);
      assert.ok(error.message.startsWith(join(folder, 'model.bin')));
      return true;
    });
  });
}

test('a damaged file opens or fails with FormatError, never otherwise', async () => {
  const sources = [zipForm(), legacyForm()];
  const edit = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  const survives = fc.asyncProperty(
    fc.constantFrom(...sources),
    fc.array(edit, { maxLength: 3 }),
    async (good, edits) => {
      const bytes = Buffer.from(good);
      for (const { at, byte } of edits) bytes[at % bytes.length] = byte;
      try {
        await using file = await opened(bytes);
        await file.readAll();
      } catch (error) {
        assert.ok(error instanceof FormatError, String((error as Error).stack));
      }
    },
  );
  await fc.assert(survives, { numRuns: 500 });
});

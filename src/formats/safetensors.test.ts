import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { FormatError, UsageError } from '../core/errors.ts';
import { allocate, float32, sizeOf, type DType, type HostTensor } from '../core/tensor.ts';
import { openSafetensors, parseSafetensorsHeader, writeSafetensors } from './safetensors.ts';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'safetensors-'))));
after(() => rm(folder, { recursive: true }));

/** A file with the given header text and `dataBytes` bytes of data. */
async function handmade(header: string, dataBytes: number): Promise<string> {
  const path = join(folder, 'handmade.safetensors');
  const json = Buffer.from(header);
  const prefix = Buffer.alloc(8);
  prefix.writeBigUInt64LE(BigInt(json.length));
  await writeFile(path, Buffer.concat([prefix, json, Buffer.alloc(dataBytes)]));
  return path;
}

const dtypes: DType[] = ['float32', 'float16', 'int64', 'int32', 'uint8', 'int8', 'bool'];
const tensor = fc
  .tuple(fc.constantFrom(...dtypes), fc.array(fc.nat(4), { maxLength: 3 }), fc.nat())
  .map(([dtype, shape, seed]): HostTensor => {
    const data = allocate(dtype, sizeOf(shape));
    for (let i = 0; i < data.length; i++) {
      const value = dtype === 'bool' ? (seed + i) % 2 : ((seed + i * 37) % 256) - (dtype === 'uint8' ? 0 : 128);
      data[i] = data instanceof BigInt64Array ? BigInt(value) : value;
    }
    return { dtype, shape, data };
  });
const key = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => text !== '__metadata__');
const named = fc.uniqueArray(fc.tuple(key, tensor), { selector: ([name]) => name, maxLength: 6 });

test('what is written is read back, each tensor aligned to its element', async () => {
  const path = join(folder, 'round-trip.safetensors');
  const roundTrip = fc.asyncProperty(named, fc.dictionary(key, fc.string()), async (tensors, metadata) => {
    await writeSafetensors(path, tensors, metadata);
    await using file = await openSafetensors(path);
    assert.deepEqual({ ...file.metadata }, { ...metadata });
    assert.deepEqual(await file.readAll(), new Map(tensors));
    for (const [name, { data }] of tensors) {
      assert.equal(file.entries.get(name)!.offset % data.BYTES_PER_ELEMENT, 0);
    }
  });
  await fc.assert(roundTrip, { numRuns: 60 });
});

test('a damaged file opens or fails with FormatError, never otherwise', async () => {
  const path = join(folder, 'good.safetensors');
  await writeSafetensors(path, [
    ['a', float32([2, 3])],
    ['b', { dtype: 'bool', shape: [3], data: new Uint8Array(3) }],
  ]);
  const good = await readFile(path);
  const damaged = join(folder, 'damaged.safetensors');
  const edit = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
  const survives = fc.asyncProperty(
    fc.array(edit, { maxLength: 3 }),
    fc.nat(good.length),
    fc.boolean(),
    async (edits, length, cut) => {
      const bytes = Buffer.from(good);
      for (const { at, byte } of edits) bytes[at] = byte;
      await writeFile(damaged, cut ? bytes.subarray(0, length) : bytes);
      try {
        await using file = await openSafetensors(damaged);
        await file.readAll();
      } catch (error) {
        assert.ok(error instanceof FormatError, String(error));
        assert.ok(error.message.includes(damaged));
      }
    },
  );
  await fc.assert(survives, { numRuns: 300 });
});

const four = (offsets: string, dtype = 'F32') => `{"dtype":"${dtype}","shape":[1],"data_offsets":[${offsets}]}`;
const refusals: [name: string, header: string, dataBytes: number, message: RegExp][] = [
  ['an overlap', `{"a":${four('0,4')},"b":${four('2,6')}}`, 6, /"b" overlaps/],
  ['a hole', `{"a":${four('0,4')},"b":${four('6,10')}}`, 10, /"b" leaves a hole of 2 bytes/],
  ['bytes after the last tensor', `{"a":${four('0,4')}}`, 5, /1 bytes that belong to no tensor/],
  ['a tensor past the end', `{"a":${four('0,4')}}`, 3, /truncated: tensor "a"/],
  ['a key given twice', `{"a":${four('0,4')},"\\u0061":${four('0,4')}}`, 4, /"a" appears twice/],
  ['an unknown dtype', `{"a":${four('0,4', 'F8_E4M3')}}`, 4, /"a" has dtype F8_E4M3/],
  ['a dtype from the prototype', `{"a":${four('0,4', 'toString')}}`, 4, /"a" has dtype toString/],
  ['offsets that do not fit the shape', `{"a":${four('0,8')}}`, 8, /"a".* needs 4 bytes.* hold 8/],
  ['a negative dimension', '{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}}', 1, /"a" has a malformed entry/],
  ['an overflowing shape', '{"a":{"dtype":"U8","shape":[9e15,9e15],"data_offsets":[0,1]}}', 1, /"a"/],
  ['metadata that is not text', '{"__metadata__":{"n":1}}', 0, /__metadata__/],
  ['a list', '[]', 0, /not a JSON object/],
  ['broken JSON', '{"a":', 0, /not JSON/],
];
for (const [name, header, dataBytes, message] of refusals) {
  test(`refuses ${name}`, async () => {
    const path = await handmade(header, dataBytes);
    await assert.rejects(openSafetensors(path), (error: Error) => {
      assert.ok(error instanceof FormatError);
      assert.match(error.message, message);
      return error.message.includes(path);
    });
  });
}

test('refuses a header length beyond the file before allocating it', async () => {
  const path = join(folder, 'long.safetensors');
  await writeFile(path, Buffer.from([255, 255, 255, 255, 255, 255, 255, 255, 123]));
  await assert.rejects(openSafetensors(path), /claims a header of/);
});

test('BF16 widens to float32', async () => {
  const path = await handmade('{"x":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}', 4);
  const bytes = await readFile(path);
  bytes.set([0x80, 0x3f, 0x49, 0xc0], bytes.length - 4); // 1 and -3.140625, low byte first
  await writeFile(path, bytes);
  await using file = await openSafetensors(path);
  assert.deepEqual((await file.read('x')).data, Float32Array.of(1, -3.140625));
});

test('a failed write leaves neither the file nor a temporary one', async () => {
  const where = await mkdtemp(join(folder, 'write-'));
  const wrong: HostTensor = { dtype: 'float32', shape: [3], data: new Float32Array(2) };
  await assert.rejects(writeSafetensors(join(where, 'x.safetensors'), [['a', wrong]]), UsageError);
  await assert.rejects(
    writeSafetensors(join(where, 'x.safetensors'), [
      ['a', float32([1])],
      ['a', float32([1])],
    ]),
    UsageError,
  );
  assert.deepEqual(await readdir(where), []);
});

test('an unknown key names the file and the key', async () => {
  const path = await handmade('{}', 0);
  await using file = await openSafetensors(path);
  await assert.rejects(file.read('missing'), /handmade\.safetensors has no tensor "missing"/);
});

test('the header parser needs no file', () => {
  const json = new TextEncoder().encode('{"a":{"dtype":"U8","shape":[5],"data_offsets":[0,5]}}');
  const { entries } = parseSafetensorsHeader(json, 8 + json.length + 5, 'memory');
  assert.deepEqual(entries.get('a'), { dtype: 'U8', shape: [5], offset: 8 + json.length, byteLength: 5 });
});

/**
 * Safetensors files: named tensors behind a JSON header. Reads by position, so a file larger than memory can be opened
 * and used tensor by tensor; writes atomically. Knows nothing of networks or of what the keys mean.
 *
 * Format: https://github.com/huggingface/safetensors (8-byte little-endian header length, JSON header, data without holes).
 */
import { open, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { bytesPerElement, sizeOf, type DType, type HostTensor } from '../core/tensor.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { reasonInWords } from './disk-errors.ts';
import { bytesOf, fill, maxCallBytes, readElements, storedDTypes, type StoredDType } from './stored-tensor.ts';

const fileDType: Record<DType, StoredDType> = {
  float32: 'F32',
  float16: 'F16',
  int64: 'I64',
  int32: 'I32',
  uint8: 'U8',
  int8: 'I8',
  bool: 'BOOL',
};

/** Where one tensor lies; `offset` counts bytes from the start of the file. */
export interface SafetensorsEntry {
  readonly dtype: StoredDType;
  readonly shape: readonly number[];
  readonly offset: number;
  readonly byteLength: number;
}

export interface SafetensorsHeader {
  readonly metadata: Readonly<Record<string, string>>;
  /** In the header's order. */
  readonly entries: ReadonlyMap<string, SafetensorsEntry>;
}

/** An open file. Its header has been checked whole; tensors are read when asked for. */
export interface SafetensorsFile extends SafetensorsHeader, AsyncDisposable {
  readonly path: string;
  /** One tensor in memory of its own; BF16 and F64 become float32, I16 int32. @throws UsageError for an unknown key, FormatError when the file has shrunk */
  read(key: string): Promise<HostTensor>;
  /** Every tensor, in the header's order. */
  readAll(): Promise<Map<string, HostTensor>>;
  close(): Promise<void>;
}

const prefixBytes = 8;
/** The limit of the reference implementation (safetensors `MAX_HEADER_SIZE`). */
const maxHeaderBytes = 100_000_000;
/** Data starts at a multiple of this, so tensors can be mapped and used in place. */
const dataAlignment = 64;

const count = z.number().int().nonnegative();
const entrySchema = z.object({
  dtype: z.string(),
  shape: z.array(count).max(16),
  data_offsets: z.tuple([count, count]),
});
const metadataSchema = z.record(z.string(), z.string());

/**
 * Opens a file and checks its header against its size.
 * @throws SeedStoryError when it cannot be opened, FormatError when it breaks the format
 */
export async function openSafetensors(path: string): Promise<SafetensorsFile> {
  const handle = await open(path, 'r').catch((cause: Error) => {
    throw new SeedStoryError(`cannot open ${path}: ${reasonInWords(cause)}`, { cause });
  });
  try {
    const header = await readHeader(handle, path);
    return new OpenFile(path, handle, header);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

class OpenFile implements SafetensorsFile {
  readonly path: string;
  readonly metadata: SafetensorsHeader['metadata'];
  readonly entries: SafetensorsHeader['entries'];
  readonly #handle: FileHandle;

  constructor(path: string, handle: FileHandle, header: SafetensorsHeader) {
    this.path = path;
    this.metadata = header.metadata;
    this.entries = header.entries;
    this.#handle = handle;
  }

  async read(key: string): Promise<HostTensor> {
    const entry = this.entries.get(key);
    if (!entry) throw new UsageError(`${this.path} has no tensor ${JSON.stringify(key)}`);
    const { dtype, shape, offset } = entry;
    const data = await readElements(this.#handle, dtype, sizeOf(shape), offset, this.path);
    return { dtype: storedDTypes[dtype].host, shape, data };
  }

  async readAll(): Promise<Map<string, HostTensor>> {
    const keys = [...this.entries.keys()];
    return new Map(await Promise.all(keys.map(async (key) => [key, await this.read(key)] as const)));
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

async function readHeader(handle: FileHandle, path: string): Promise<SafetensorsHeader> {
  const { size } = await handle.stat();
  if (size < prefixBytes) throw new FormatError(`${path} is not a safetensors file: it has only ${size} bytes`);
  const prefix = await fill(new Uint8Array(prefixBytes), handle, 0, path);
  const headerBytes = Number(new DataView(prefix.buffer).getBigUint64(0, true));
  if (headerBytes > Math.min(maxHeaderBytes, size - prefixBytes)) {
    throw new FormatError(`${path} is truncated or not a safetensors file: it claims a header of ${headerBytes} bytes`);
  }
  const json = await fill(new Uint8Array(headerBytes), handle, prefixBytes, path);
  return parseSafetensorsHeader(json, size, path);
}

/**
 * Checks a header: every range must fit its shape and the file, and together they must cover the data exactly once.
 * @param json the header's bytes, without the length before them
 * @param fileBytes size of the whole file
 * @param path named in errors
 * @throws FormatError
 */
export function parseSafetensorsHeader(json: Uint8Array, fileBytes: number, path: string): SafetensorsHeader {
  const { __metadata__: rawMetadata = {}, ...raw } = parseJsonObject(json, path);
  const metadata = metadataSchema.safeParse(rawMetadata);
  if (!metadata.success) throw new FormatError(`${path}: __metadata__ must hold only strings`);
  const dataStart = prefixBytes + json.byteLength;
  const entries = new Map(Object.entries(raw).map(([key, value]) => [key, parseEntry(key, value, dataStart, path)]));
  checkCoverage(entries, dataStart, fileBytes, path);
  return { metadata: metadata.data, entries };
}

function parseJsonObject(json: Uint8Array, path: string): Record<string, unknown> {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(json);
    value = JSON.parse(text);
  } catch (cause) {
    throw new FormatError(`${path}: the safetensors header is not JSON in UTF-8`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError(`${path}: the safetensors header is not a JSON object`);
  }
  const duplicate = firstDuplicateKey(text);
  if (duplicate !== undefined) throw new FormatError(`${path}: tensor ${duplicate} appears twice in the header`);
  return value as Record<string, unknown>;
}

/** `JSON.parse` keeps the last of two equal keys and says nothing; a file that lists a tensor twice must be refused. */
function firstDuplicateKey(text: string): string | undefined {
  const seen = new Set<string>();
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, -1)) as string;
      if (seen.has(key)) return JSON.stringify(key);
      seen.add(key);
    }
  }
  return undefined;
}

function parseEntry(key: string, value: unknown, dataStart: number, path: string): SafetensorsEntry {
  const where = `${path}: tensor ${JSON.stringify(key)}`;
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) {
    throw new FormatError(`${where} has a malformed entry; expected dtype, shape and data_offsets`, {
      cause: parsed.error,
    });
  }
  const { dtype, shape, data_offsets: range } = parsed.data;
  if (!isKnownDType(dtype)) {
    throw new FormatError(`${where} has dtype ${dtype}; supported are ${Object.keys(storedDTypes).join(', ')}`);
  }
  const byteLength = sizeOf(shape) * storedDTypes[dtype].bytes;
  if (!Number.isSafeInteger(byteLength) || range[1] - range[0] !== byteLength) {
    throw new FormatError(
      `${where} of dtype ${dtype} and shape [${shape.join(', ')}] needs ${byteLength} bytes, ` +
        `but its offsets ${range[0]} to ${range[1]} hold ${range[1] - range[0]}`,
    );
  }
  return { dtype, shape, offset: dataStart + range[0], byteLength };
}

function isKnownDType(dtype: string): dtype is StoredDType {
  return Object.hasOwn(storedDTypes, dtype);
}

function checkCoverage(
  entries: ReadonlyMap<string, SafetensorsEntry>,
  dataStart: number,
  fileBytes: number,
  path: string,
): void {
  const byPosition = [...entries].sort(([, a], [, b]) => a.offset - b.offset || a.byteLength - b.byteLength);
  let end = dataStart;
  for (const [key, { offset, byteLength }] of byPosition) {
    if (offset !== end) {
      const fault = offset < end ? 'overlaps the tensor before it' : `leaves a hole of ${offset - end} bytes before it`;
      throw new FormatError(`${path}: tensor ${JSON.stringify(key)} ${fault}`);
    }
    end += byteLength;
    if (end > fileBytes) {
      throw new FormatError(
        `${path} is truncated: tensor ${JSON.stringify(key)} ends at byte ${end} of a file of ${fileBytes}`,
      );
    }
  }
  if (end !== fileBytes) throw new FormatError(`${path} has ${fileBytes - end} bytes that belong to no tensor`);
}

/**
 * Writes a file in one step: it is either whole under its name or not there. Tensors are streamed from their own
 * arrays. The header keeps the given order; the data of wider dtypes comes first, so every tensor is aligned to its
 * element and the first to 64 bytes.
 * @throws UsageError for a repeated or reserved key or a tensor whose data does not fit its shape
 */
export async function writeSafetensors(
  path: string,
  tensors: Iterable<readonly [string, HostTensor]>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const list = [...tensors];
  checkWritable(list, path);
  const inDataOrder = list.toSorted(([, a], [, b]) => bytesPerElement[b.dtype] - bytesPerElement[a.dtype]);
  await writeFileAtomic(path, async (file) => {
    await append(file, headerBytes(list, inDataOrder, metadata));
    for (const [, { data }] of inDataOrder) await append(file, bytesOf(data));
  }).catch((cause: Error) => {
    throw new SeedStoryError(`cannot write ${path}: ${reasonInWords(cause)}`, { cause });
  });
}

type NamedTensors = readonly (readonly [string, HostTensor])[];

function checkWritable(tensors: NamedTensors, path: string): void {
  const seen = new Set(['__metadata__']);
  for (const [key, { shape, data }] of tensors) {
    const where = `cannot write ${path}: tensor ${JSON.stringify(key)}`;
    if (seen.has(key)) throw new UsageError(`${where} is given twice or has a reserved name`);
    if (data.length !== sizeOf(shape)) {
      throw new UsageError(`${where} has ${data.length} elements, but its shape is [${shape.join(', ')}]`);
    }
    seen.add(key);
  }
}

/** The length and the JSON, padded with spaces (as the format allows) so that the data begins aligned. */
function headerBytes(list: NamedTensors, inDataOrder: NamedTensors, metadata: Readonly<Record<string, string>>) {
  const ranges = new Map<string, [number, number]>();
  let end = 0;
  for (const [key, { data }] of inDataOrder) ranges.set(key, [end, (end += data.byteLength)]);
  const entries = list.map(([key, { dtype, shape }]) => [
    key,
    { dtype: fileDType[dtype], shape, data_offsets: ranges.get(key) },
  ]);
  const named = Object.keys(metadata).length > 0 ? [['__metadata__', metadata], ...entries] : entries;
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(named)));
  const total = Math.ceil((prefixBytes + json.length) / dataAlignment) * dataAlignment;
  const bytes = new Uint8Array(total).fill(0x20);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(total - prefixBytes), true);
  bytes.set(json, prefixBytes);
  return bytes;
}

async function append(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, Math.min(bytes.length - done, maxCallBytes))).bytesWritten;
  }
}

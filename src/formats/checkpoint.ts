/**
 * Tensors of PyTorch checkpoints (`.bin`, `.pt`, `.pth`), in both forms torch.save has written: the zip file and the
 * stream before it. Nothing in the file is executed. Knows nothing of networks or of what the keys mean.
 *
 * Source: pytorch, torch/serialization.py (`_save`, `_legacy_save`) and torch/_utils.py (`_rebuild_tensor_v2`).
 */
import { open, type FileHandle } from 'node:fs/promises';
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { allocate, sizeOf, type HostTensor, type TensorData } from '../core/tensor.ts';
import { reasonInWords } from './disk-errors.ts';
import { readPickle } from './pickle.ts';
import { fill, readElements, storedDTypes, type StoredDType } from './stored-tensor.ts';
import { torchEnvironment, TorchTensor, type Storage } from './torch-objects.ts';

/** An open checkpoint. All keys have been checked against the file; tensors are read when asked for. */
export interface Checkpoint extends AsyncDisposable {
  readonly path: string;
  /** By key; the keys of nested dicts and lists are joined with dots, and a tensor saved alone has the empty key. */
  readonly entries: ReadonlyMap<string, { readonly dtype: StoredDType; readonly shape: readonly number[] }>;
  /** One tensor, contiguous; BF16 and F64 become float32, I16 int32. @throws UsageError for an unknown key */
  read(key: string): Promise<HostTensor>;
  /** Every tensor, in the file's order. */
  readAll(): Promise<Map<string, HostTensor>>;
  close(): Promise<void>;
}

/** Where the elements of each storage begin, in bytes from the start of the file. */
type StorageOffsets = ReadonlyMap<string, number>;

/** Far beyond any state dict's; what exceeds it is no list of tensors. */
const maxPickleBytes = 256 * 2 ** 20;
/** How deep, and through how many values, tensors are looked for: a pickle can refer to one value many times. */
const maxDepth = 32;
const maxValues = 1_000_000;

/**
 * Opens a checkpoint and finds its tensors.
 * @throws SeedStoryError when it cannot be opened; FormatError when it is no checkpoint, is damaged, or asks for
 *   Python objects other than tensors
 */
export async function openCheckpoint(path: string): Promise<Checkpoint> {
  const handle = await open(path, 'r').catch((cause: Error) => {
    throw new SeedStoryError(`cannot open ${path}: ${reasonInWords(cause)}`, { cause });
  });
  try {
    const { size } = await handle.stat();
    const head = await fill(new Uint8Array(Math.min(size, 4)), handle, 0, path);
    const form = forms.find(({ magic }) => magic.every((byte, i) => head[i] === byte));
    if (!form) throw new FormatError(`${path} is not a PyTorch checkpoint: it begins with neither a zip nor a pickle`);
    const { root, offsets } = await form.read(handle, size, path);
    return new OpenCheckpoint(path, handle, collectTensors(root, path), offsets);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

interface Contents {
  readonly root: unknown;
  readonly offsets: StorageOffsets;
}

const forms: { magic: number[]; read: (handle: FileHandle, size: number, path: string) => Promise<Contents> }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], read: readZipForm },
  { magic: [0x80, 0x02, 0x8a, 0x0a], read: readLegacyForm },
];

class OpenCheckpoint implements Checkpoint {
  readonly path: string;
  readonly entries: ReadonlyMap<string, TorchTensor>;
  readonly #handle: FileHandle;
  readonly #offsets: StorageOffsets;

  constructor(path: string, handle: FileHandle, entries: ReadonlyMap<string, TorchTensor>, offsets: StorageOffsets) {
    this.path = path;
    this.entries = entries;
    this.#handle = handle;
    this.#offsets = offsets;
  }

  async read(key: string): Promise<HostTensor> {
    const tensor = this.entries.get(key);
    if (!tensor) throw new UsageError(`${this.path} has no tensor ${JSON.stringify(key)}`);
    const { dtype, shape, strides, storage, first, span } = tensor;
    const start = this.#offsets.get(storage.key)! + first * storedDTypes[dtype].bytes;
    const data = await readElements(this.#handle, dtype, span, start, this.path);
    return { dtype: storedDTypes[dtype].host, shape, data: tensor.isContiguous ? data : gather(data, tensor, strides) };
  }

  async readAll(): Promise<Map<string, HostTensor>> {
    const tensors = new Map<string, HostTensor>();
    for (const key of this.entries.keys()) tensors.set(key, await this.read(key));
    return tensors;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Elements in row-major order out of a run of memory with `strides`. */
function gather<T extends TensorData>(source: T, { dtype, shape }: TorchTensor, strides: readonly number[]): T {
  const out = allocate(storedDTypes[dtype].host, sizeOf(shape)) as T;
  const index = shape.map(() => 0);
  let from = 0;
  for (let to = 0; to < out.length; to++) {
    out[to] = source[from]!;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      from += strides[axis]!;
      if (++index[axis]! < shape[axis]!) break;
      from -= strides[axis]! * shape[axis]!;
      index[axis] = 0;
    }
  }
  return out;
}

/** A zip whose members, all stored as they are, are `NAME/data.pkl` and one `NAME/data/KEY` a storage. */
async function readZipForm(handle: FileHandle, size: number, path: string): Promise<Contents> {
  try {
    const zip = await fromFdPromise(handle.fd, { autoClose: false, lazyEntries: true });
    const members = await listMembers(zip, path);
    const pickleName = [...members.keys()].find((name) => /^[^/]+\/data\.pkl$/.test(name));
    if (!pickleName) throw new FormatError(`${path} is a zip file without data.pkl, so not a PyTorch checkpoint`);
    const folder = pickleName.slice(0, -'data.pkl'.length);
    const locate = (name: string, expected?: number) => locateMember(zip, members, folder + name, expected, size, path);
    const readMember = async (name: string): Promise<Uint8Array> => {
      const { start, length } = await locate(name);
      if (length > maxPickleBytes) throw new FormatError(`${path}: ${name} is too large: ${length} bytes`);
      return fill(new Uint8Array(length), handle, start, path);
    };
    if (members.has(`${folder}byteorder`)) checkByteOrder(Buffer.from(await readMember('byteorder')).toString(), path);
    const storages = new Map<string, Storage>();
    const { value: root } = readPickle(await readMember('data.pkl'), torchEnvironment(path, storages));
    const offsets = new Map<string, number>();
    for (const { key, byteLength } of storages.values()) {
      offsets.set(key, (await locate(`data/${key}`, byteLength)).start);
    }
    return { root, offsets };
  } catch (cause) {
    if (cause instanceof FormatError) throw cause;
    throw new FormatError(`${path} is damaged: ${(cause as Error).message}`, { cause });
  }
}

async function listMembers(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  const members = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (members.has(entry.fileName)) throw new FormatError(`${path} holds ${entry.fileName} twice`);
    members.set(entry.fileName, entry);
  }
  return members;
}

async function locateMember(
  zip: ZipFile,
  members: ReadonlyMap<string, Entry>,
  name: string,
  expected: number | undefined,
  fileBytes: number,
  path: string,
): Promise<{ start: number; length: number }> {
  const entry = members.get(name);
  if (!entry) throw new FormatError(`${path} lacks its part ${name}`);
  const length = entry.uncompressedSize;
  if (entry.compressionMethod !== 0 || entry.isEncrypted() || entry.compressedSize !== length) {
    throw new FormatError(`${path}: ${name} is compressed or encrypted, which torch.save never does`);
  }
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  if (length !== (expected ?? length) || start + length > fileBytes) {
    throw new FormatError(`${path}: ${name} has ${length} bytes at ${start}; ${expected ?? length} were expected`);
  }
  return { start, length };
}

const legacyMagic = 0x1950a86a20f9469cfc6cn;

/** Five pickles (magic, version, system, root, storage keys), then each storage: its element count and its elements. */
async function readLegacyForm(handle: FileHandle, size: number, path: string): Promise<Contents> {
  const head = await fill(new Uint8Array(Math.min(size, maxPickleBytes)), handle, 0, path);
  const storages = new Map<string, Storage>();
  const environment = torchEnvironment(path, storages);
  let position = 0;
  const next = (): unknown => {
    const { value, length } = readPickle(head.subarray(position), environment);
    position += length;
    return value;
  };
  const [magic, version, system] = [next(), next(), next()];
  if (magic !== legacyMagic || version !== 1001) throw new FormatError(`${path} is not a PyTorch checkpoint`);
  checkByteOrder(system instanceof Map && system.get('little_endian') === true ? 'little' : 'big', path);
  const [root, keys] = [next(), next()];
  const offsets = new Map<string, number>();
  for (const key of Array.isArray(keys) ? keys : []) {
    const storage = storages.get(key);
    if (!storage || offsets.has(key)) throw new FormatError(`${path}: storage ${key} belongs to no tensor`);
    const elements = await fill(new BigInt64Array(1), handle, position, path);
    offsets.set(key, position + elements.byteLength);
    position += elements.byteLength + storage.byteLength;
    if (elements[0] !== BigInt(storage.count) || position > size) {
      throw new FormatError(`${path} is damaged: storage ${key} should hold ${storage.count} elements`);
    }
  }
  for (const key of storages.keys()) {
    if (!offsets.has(key)) throw new FormatError(`${path} lacks its storage ${key}`);
  }
  return { root, offsets };
}

function checkByteOrder(order: string, path: string): void {
  if (order !== 'little')
    throw new FormatError(`${path} was written on a ${order}-endian machine; only little is read`);
}

/** Finds every tensor in nested dicts and lists; other values are passed over. */
function collectTensors(root: unknown, path: string): Map<string, TorchTensor> {
  const tensors = new Map<string, TorchTensor>();
  let visited = 0;
  const visit = (value: unknown, keys: readonly string[]): void => {
    if (++visited > maxValues || keys.length > maxDepth) {
      throw new FormatError(`${path} holds more than ${maxValues} values or nests them deeper than ${maxDepth}`);
    }
    if (value instanceof TorchTensor) {
      const key = keys.join('.');
      if (tensors.has(key)) throw new FormatError(`${path} holds two tensors with the key ${JSON.stringify(key)}`);
      tensors.set(key, value);
    } else if (value instanceof Map) {
      for (const [key, item] of value) visit(item, [...keys, String(key)]);
    } else if (Array.isArray(value)) {
      value.forEach((item, i) => visit(item, [...keys, String(i)]));
    }
  };
  visit(root, []);
  if (tensors.size === 0) throw new FormatError(`${path} holds no tensors`);
  return tensors;
}

/**
 * The Python objects that tensors in a checkpoint are made of, as plain values: storages, tensors, and the table of the
 * few globals that lead to them. Knows nothing of where storages lie in the file.
 *
 * Source: pytorch, torch/_utils.py and torch/serialization.py (`persistent_id`).
 */
import { z } from 'zod';
import { FormatError } from '../core/errors.ts';
import { sizeOf } from '../core/tensor.ts';
import type { PickleEnvironment } from './pickle.ts';
import { storedDTypes, type StoredDType } from './stored-tensor.ts';

/** A run of elements that tensors are views of. */
export class Storage {
  readonly key: string;
  readonly dtype: StoredDType;
  /** In elements. */
  readonly count: number;

  constructor(key: string, dtype: StoredDType, count: number) {
    this.key = key;
    this.dtype = dtype;
    this.count = count;
  }

  get byteLength(): number {
    return this.count * storedDTypes[this.dtype].bytes;
  }
}

/** A view of a storage; offsets and strides count elements. */
export class TorchTensor {
  readonly storage: Storage;
  readonly first: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];

  constructor(storage: Storage, first: number, shape: readonly number[], strides: readonly number[]) {
    this.storage = storage;
    this.first = first;
    this.shape = shape;
    this.strides = strides;
  }

  get dtype(): StoredDType {
    return this.storage.dtype;
  }

  /** Elements of the storage from the first to the last one used. */
  get span(): number {
    if (sizeOf(this.shape) === 0) return 0;
    return this.shape.reduce((end, size, axis) => end + (size - 1) * this.strides[axis]!, 1);
  }

  get isContiguous(): boolean {
    let expected = 1;
    for (let axis = this.shape.length - 1; axis >= 0; axis--) {
      if (this.shape[axis] !== 1 && this.strides[axis] !== expected) return false;
      expected *= this.shape[axis]!;
    }
    return true;
  }

  /** A tensor larger than its storage, as `expand` makes, is refused too: a few bytes could claim any amount of memory. */
  get fitsStorage(): boolean {
    const { count } = this.storage;
    return this.first + this.span <= count && sizeOf(this.shape) <= count;
  }
}

/** A storage class stands for its dtype until a persistent id makes a storage of it. */
class StorageType {
  readonly dtype: StoredDType;

  constructor(dtype: StoredDType) {
    this.dtype = dtype;
  }
}

const storageTypes: Record<string, StoredDType> = {
  DoubleStorage: 'F64',
  FloatStorage: 'F32',
  HalfStorage: 'F16',
  BFloat16Storage: 'BF16',
  LongStorage: 'I64',
  IntStorage: 'I32',
  ShortStorage: 'I16',
  CharStorage: 'I8',
  ByteStorage: 'U8',
  BoolStorage: 'BOOL',
};

const count = z.number().int().nonnegative();
const tensorArguments = z.tuple(
  [z.instanceof(Storage), count, z.array(count).max(16), z.array(count).max(16)],
  z.any(),
);
const pairList = z.array(z.tuple([z.unknown(), z.unknown()]));
const persistentId = z.tuple([z.literal('storage'), z.instanceof(StorageType), z.string(), z.string(), count], z.any());

/**
 * What a checkpoint's pickle may ask for.
 * @param name what to call the pickle in errors
 * @param storages filled with every storage that the pickle names
 */
export function torchEnvironment(name: string, storages: Map<string, Storage>): PickleEnvironment {
  const rebuildTensor = (...args: unknown[]): TorchTensor => {
    const parsed = tensorArguments.safeParse(args);
    if (!parsed.success) throw new FormatError(`${name} holds a malformed tensor`, { cause: parsed.error });
    const [storage, first, shape, strides] = parsed.data;
    const tensor = new TorchTensor(storage, first, shape, strides);
    if (shape.length !== strides.length || !tensor.fitsStorage) {
      throw new FormatError(
        `${name} holds a tensor of shape [${shape.join(', ')}] that does not fit its ${storage.count} elements`,
      );
    }
    return tensor;
  };
  const persistentLoad = (id: unknown): Storage => {
    const parsed = persistentId.safeParse(id);
    if (!parsed.success) throw new FormatError(`${name} names data in an unknown way`, { cause: parsed.error });
    const [, { dtype }, key, , elements, view] = parsed.data;
    const storage = storages.get(key) ?? new Storage(key, dtype, elements);
    if (storage.dtype !== dtype || storage.count !== elements || (view ?? null) !== null) {
      throw new FormatError(`${name} names its data ${key} in two ways`);
    }
    storages.set(key, storage);
    return storage;
  };
  const orderedDict = (pairs: unknown = []): Map<unknown, unknown> => {
    const parsed = pairList.safeParse(pairs);
    if (!parsed.success) throw new FormatError(`${name} holds a malformed OrderedDict`, { cause: parsed.error });
    return new Map(parsed.data);
  };
  return {
    name,
    persistentLoad,
    globals: {
      ...Object.fromEntries(Object.entries(storageTypes).map(([type, d]) => [`torch.${type}`, new StorageType(d)])),
      'collections.OrderedDict': orderedDict,
      'torch.Size': (dims: unknown) => dims,
      'torch._utils._rebuild_tensor': rebuildTensor,
      'torch._utils._rebuild_tensor_v2': rebuildTensor,
      'torch._utils._rebuild_parameter': (data: unknown) => data,
    },
  };
}

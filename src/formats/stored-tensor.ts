/**
 * How tensors lie in files: dtypes, their sizes, and reading a run of elements into memory. Knows nothing of any one
 * file format. Both formats here are little-endian, as is every machine that Node runs on.
 */
import type { FileHandle } from 'node:fs/promises';
import { FormatError } from '../core/errors.ts';
import { allocate, type DType, type TensorData } from '../core/tensor.ts';

/** Each dtype that is read: bytes an element takes in the file, and what it becomes in memory. */
export const storedDTypes = {
  F64: { bytes: 8, host: 'float32' },
  F32: { bytes: 4, host: 'float32' },
  F16: { bytes: 2, host: 'float16' },
  BF16: { bytes: 2, host: 'float32' },
  I64: { bytes: 8, host: 'int64' },
  I32: { bytes: 4, host: 'int32' },
  I16: { bytes: 2, host: 'int32' },
  I8: { bytes: 1, host: 'int8' },
  U8: { bytes: 1, host: 'uint8' },
  BOOL: { bytes: 1, host: 'bool' },
} as const satisfies Record<string, { bytes: number; host: DType }>;

/** A dtype as safetensors names it. */
export type StoredDType = keyof typeof storedDTypes;

/** One read or write call moves less than 2 GiB on every platform. */
export const maxCallBytes = 1 << 30;

/**
 * `count` elements from byte `start` on, in memory of their own; BF16 and F64 become float32, I16 becomes int32.
 * @throws FormatError when the file ends before
 */
export async function readElements(
  handle: FileHandle,
  dtype: StoredDType,
  count: number,
  start: number,
  path: string,
): Promise<TensorData> {
  switch (dtype) {
    case 'BF16':
      return widenBfloat16(await fill(new Uint16Array(count), handle, start, path));
    case 'F64':
      return new Float32Array(await fill(new Float64Array(count), handle, start, path));
    case 'I16':
      return new Int32Array(await fill(new Int16Array(count), handle, start, path));
    default:
      return fill(allocate(storedDTypes[dtype].host, count), handle, start, path);
  }
}

/** Fills `target` with the file's bytes from `start` on. @throws FormatError when the file ends before */
export async function fill<T extends ArrayBufferView>(
  target: T,
  handle: FileHandle,
  start: number,
  path: string,
): Promise<T> {
  const bytes = bytesOf(target);
  for (let done = 0; done < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, done, Math.min(bytes.length - done, maxCallBytes), start + done);
    if (bytesRead === 0) throw new FormatError(`${path} ends at byte ${start + done}, in the middle of its data`);
    done += bytesRead;
  }
  return target;
}

export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** bfloat16 is the upper half of a float32. */
function widenBfloat16(halves: Uint16Array): Float32Array {
  const floats = new Float32Array(halves.length);
  const words = new Uint32Array(floats.buffer);
  for (let i = 0; i < halves.length; i++) words[i] = halves[i]! << 16;
  return floats;
}

/**
 * Dtypes, shapes and host tensors. Knows nothing of graphs, files or runtimes.
 */

/** The element types a program or a weights file may hold. */
export type DType = 'float32' | 'float16' | 'int64' | 'int32' | 'uint8' | 'int8' | 'bool';

export const bytesPerElement: Record<DType, number> = {
  float32: 4,
  float16: 2,
  int64: 8,
  int32: 4,
  uint8: 1,
  int8: 1,
  bool: 1,
};

export type TensorData = Float32Array | Float16Array | BigInt64Array | Int32Array | Uint8Array | Int8Array;

/** A tensor in memory, row-major. `bool` is one byte an element, 0 or 1. */
export interface HostTensor {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly data: TensorData;
}

/** Number of elements of a shape; 1 for a scalar. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, dim) => product * dim, 1);
}

/** A zeroed array for `shape`. */
export function allocate(dtype: DType, count: number): TensorData {
  switch (dtype) {
    case 'float32':
      return new Float32Array(count);
    case 'float16':
      return new Float16Array(count);
    case 'int64':
      return new BigInt64Array(count);
    case 'int32':
      return new Int32Array(count);
    case 'uint8':
    case 'bool':
      return new Uint8Array(count);
    case 'int8':
      return new Int8Array(count);
  }
}

/** A float32 tensor over `data`, or zeros. @throws RangeError when the length does not fit the shape */
export function float32(shape: readonly number[], data: Float32Array = new Float32Array(sizeOf(shape))): HostTensor {
  return checked({ dtype: 'float32', shape, data });
}

/** An int64 tensor (token ids, timesteps). @throws RangeError when the length does not fit the shape */
export function int64(shape: readonly number[], values: ArrayLike<number | bigint>): HostTensor {
  return checked({ dtype: 'int64', shape, data: BigInt64Array.from(Array.from(values, (v) => BigInt(v))) });
}

function checked(tensor: HostTensor): HostTensor {
  if (tensor.data.length !== sizeOf(tensor.shape)) {
    throw new RangeError(
      `expected ${sizeOf(tensor.shape)} elements for shape [${tensor.shape.join(', ')}], got ${tensor.data.length}`,
    );
  }
  return tensor;
}

/** Tensors of one type along a new first axis. @throws RangeError when their shapes differ */
export function stack(tensors: readonly HostTensor[]): HostTensor {
  const { dtype, shape } = tensors[0]!;
  const size = sizeOf(shape);
  const data = allocate(dtype, tensors.length * size);
  tensors.forEach((tensor, i) => {
    if (String(tensor.shape) !== String(shape)) {
      throw new RangeError(
        `expected shape [${shape.join(', ')}] as of the first tensor, got [${tensor.shape.join(', ')}]`,
      );
    }
    data.set(tensor.data as never, i * size);
  });
  return { dtype, shape: [tensors.length, ...shape], data };
}

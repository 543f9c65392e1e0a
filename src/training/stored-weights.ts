/**
 * How trained weights lie in a model's files, and back: the language model's projections in 8 bits as their kernel reads
 * them, other large weights as int8 rows, the rest in half precision. Knows neither stages nor where files are.
 */

import { WeightsError } from '../core/errors.ts';
import { float32, type DType, type HostTensor } from '../core/tensor.ts';
import { expandInt8Rows, int8Rows, scaleName } from '../formats/int8-rows.ts';
import { quantisationBlock } from '../models/llama-decoder.ts';
import { dequantise, quantise, type Quantisation } from '../nn/quantise.ts';

/** Its picture is what everything is seen through, and it is small. */
const fullPrecision = 'autoencoder';
/** Below this many elements a weight's scales and its rounding cost more than they save. */
const smallestInt8 = 4096;
/**
 * Of what a row holds beside its largest element, which sets the row's scale: a matrix that learned beside a diagonal
 * would lose what it learned. Dense rows lose 0.8 %.
 */
const mostLost = 0.015;
const projectionBits: Quantisation = { bits: 8, blockSize: quantisationBlock };
const projection = /^llm\..*\.(q|k|v|o|gate|up|down)_proj\.weight$/;

/** A trained weight's entries in its network's file. */
export function storedAs(network: string, name: string, weight: HostTensor): (readonly [string, HostTensor])[] {
  if (projection.test(name)) {
    const { packed, scales } = quantise(weight, projectionBits);
    return [
      [name, packed],
      [blockScales(name), scales],
    ];
  }
  const large = weight.shape.length > 1 && weight.data.length >= smallestInt8;
  const rows = large && network !== fullPrecision ? int8Rows(name, weight) : undefined;
  if (rows !== undefined && lostBesidePeaks(weight, rows[0]![1], rows[1]![1]) <= mostLost) return rows;
  return [[name, { ...weight, dtype: 'float16', data: Float16Array.from(weight.data as Float32Array) }]];
}

/** How far the rounded rows are from the weight's, over what these hold beside their largest elements. */
function lostBesidePeaks(weight: HostTensor, rounded: HostTensor, scales: HostTensor): number {
  const [wanted, got] = [weight.data as Float32Array, expandInt8Rows(rounded, scales).data as Float32Array];
  const width = wanted.length / weight.shape[0]!;
  let [lost, beside] = [0, 0];
  for (let from = 0; from < wanted.length; from += width) {
    let peak = 0;
    for (let i = from; i < from + width; i++) {
      const square = wanted[i]! ** 2;
      lost += (got[i]! - wanted[i]!) ** 2;
      beside += square;
      peak = Math.max(peak, square);
    }
    beside -= peak;
  }
  return lost === 0 ? 0 : Math.sqrt(lost / Math.max(beside, Number.MIN_VALUE));
}

/**
 * The floats that a network's entries stand for, as training holds them; each is off by what storing rounded.
 * @param stored all entries of a network's file
 * @throws WeightsError naming a weight whose scales are missing
 */
export function asTrained(stored: ReadonlyMap<string, HostTensor>): Map<string, HostTensor> {
  const scales = new Set([...stored].flatMap(([name, { dtype }]) => scalesName(name, dtype) ?? []));
  return new Map(
    [...stored].filter(([name]) => !scales.has(name)).map(([name, entry]) => [name, floats(stored, name, entry)]),
  );
}

function floats(stored: ReadonlyMap<string, HostTensor>, name: string, entry: HostTensor): HostTensor {
  const { dtype, shape, data } = entry;
  const wanted = scalesName(name, dtype);
  if (wanted === undefined) return float32(shape, Float32Array.from(data as Float16Array));
  const scales = stored.get(wanted);
  if (scales === undefined) throw new WeightsError(`weight ${name} is ${dtype} and needs ${wanted}, which is missing`);
  return dtype === 'int8' ? expandInt8Rows(entry, scales) : dequantise({ packed: entry, scales }, projectionBits);
}

/** The key of the scales that a weight of this type needs. */
function scalesName(name: string, dtype: DType): string | undefined {
  if (dtype === 'int8') return scaleName(name);
  return dtype === 'uint8' ? blockScales(name) : undefined;
}

function blockScales(projectionName: string): string {
  return projectionName.replace(/weight$/, 'scales');
}

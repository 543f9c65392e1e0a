/**
 * Compares a network with the fixture that `reference/` wrote from its original implementation: shapes, dtypes, values
 * and gradients of whole tensors. Knows no network; `reference/README.md` describes the files.
 */

import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

import { sizeOf, type HostTensor } from '../../src/core/tensor.ts';
import { openSafetensors } from '../../src/formats/safetensors.ts';
import { printType } from '../../src/graph/build.ts';
import { gradients } from '../../src/graph/gradient.ts';
import type { Tensor } from '../../src/graph/op.ts';
import { add, mul } from '../../src/graph/ops/elementwise.ts';
import { sum } from '../../src/graph/ops/reduce.ts';
import { constant } from '../../src/graph/ops/source.ts';
import { program, type Program } from '../../src/graph/program.ts';
import { sameShape } from '../../src/graph/shapes.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import type { Tensors } from '../../src/runtime/session.ts';

const groups = ['params', 'inputs', 'outputs', 'cotangents', 'grads', 'inputGrads'] as const;

/** One fixture; keys are without their group's prefix. `config` is under the original's names. */
export interface Fixture<Config> extends Readonly<Record<(typeof groups)[number], Tensors>> {
  readonly config: Config;
}

/** What the test builds from a fixture. */
export interface ParityNetwork {
  /** All of the fixture's outputs, under its names. */
  readonly outputs: Readonly<Record<string, Tensor>>;
  /** In place of the fixture's inputs, where the program has others. */
  readonly feeds?: Tensors;
  /** Our name for a published key; the same name when left out. */
  readonly rename?: (key: string) => string;
  /** Tables that the original stores and ours computes, under the fixture's keys: compared, not fed. */
  readonly computed?: Tensors;
  /** Largest error allowed, as a share of the largest magnitude in the expected tensor. */
  readonly tolerance?: number;
}

/** What float32 leaves of sums that cancel to zero, as the gradient of a bias in front of a norm does. */
const roundingFloor = 5e-5;

const runtime = inlineRuntime();

/** @param name of a file in test/fixtures/parity, without its extension */
export async function readFixture<Config>(name: string): Promise<Fixture<Config>> {
  const path = fileURLToPath(new URL(`../fixtures/parity/${name}.safetensors`, import.meta.url));
  await using file = await openSafetensors(path);
  const tensors = [...(await file.readAll())];
  const group = (prefix: string): Tensors =>
    Object.fromEntries(
      tensors
        .filter(([key]) => key.startsWith(`${prefix}.`))
        .map(([key, tensor]) => [key.slice(prefix.length + 1), tensor]),
    );
  const grouped = Object.fromEntries(groups.map((prefix) => [prefix, group(prefix)])) as Omit<
    Fixture<Config>,
    'config'
  >;
  return { ...grouped, config: JSON.parse(file.metadata.config ?? '{}') as Config };
}

/**
 * Runs the network on the fixture's weights and inputs and compares its outputs and the gradients of
 * sum(output · cotangent). Fails with everything that differs listed; a parameter or an output that only one side has
 * counts as a difference.
 */
export async function expectParity<Config>(
  name: string,
  build: (fixture: Fixture<Config>) => ParityNetwork,
): Promise<void> {
  const fixture = await readFixture<Config>(name);
  const network = build(fixture);
  const { rename = (key) => key, computed = {}, feeds = fixture.inputs, tolerance = 2e-5 } = network;
  const params = mapKeys(without(fixture.params, computed), rename);
  const grads = mapKeys(fixture.grads, rename);

  const forward = program(network.outputs);
  assert.deepEqual([...forward.parameters.keys()].sort(), Object.keys(params).sort(), 'parameters of both sides');
  assert.deepEqual(Object.keys(network.outputs).sort(), Object.keys(fixture.outputs).sort(), 'outputs of both sides');

  const expected = {
    ...mapKeys(fixture.outputs, outputName),
    ...mapKeys(grads, gradientName),
    ...mapKeys(fixture.inputGrads, gradientName),
  };
  const session = await runtime.load(
    withGradients(network.outputs, fixture.cotangents, forward, [grads, fixture.inputGrads]),
  );
  const results = { ...(await session.run({ ...params, ...feeds })), ...computed };
  await session.release();
  const tables = Object.fromEntries(Object.keys(computed).map((key) => [key, fixture.params[key]]));
  const differences = Object.entries({ ...expected, ...tables }).flatMap(([key, value]) =>
    difference(key, results[key], value, tolerance),
  );
  assert.deepEqual(differences, [], `${name} differs from the original`);
}

function withGradients(
  outputs: Readonly<Record<string, Tensor>>,
  cotangents: Tensors,
  { parameters, inputs }: Program,
  wanted: readonly Tensors[],
): Program {
  const names = wanted.flatMap((tensors) => Object.keys(tensors));
  const named = mapKeys(outputs, outputName);
  if (names.length === 0) return program(named);
  const targets = names.map((key) => {
    const target = parameters.get(key) ?? inputs.get(key);
    assert.ok(target, `the fixture has a gradient for ${key}, which the program does not have`);
    return target;
  });
  const weighted = Object.entries(cotangents).map(([key, value]) => {
    assert.ok(outputs[key], `the fixture has a cotangent for ${key}, which the program does not return`);
    return sum(mul(outputs[key], constant(value)));
  });
  const results = gradients(weighted.reduce(add), targets);
  return program({ ...named, ...Object.fromEntries(names.map((key, i) => [gradientName(key), results[i]!])) });
}

/** What is wrong with a tensor: one sentence, or nothing. */
function difference(
  key: string,
  got: HostTensor | undefined,
  expected: HostTensor | undefined,
  tolerance: number,
): string[] {
  if (got === undefined || expected === undefined) return [`${key} is missing on one side`];
  if (got.dtype !== expected.dtype || !sameShape(got.shape, expected.shape)) {
    return [`${key} is ${printType(got)}, expected ${printType(expected)}`];
  }
  let largest = 0;
  let worst = 0;
  for (let i = 0; i < sizeOf(expected.shape); i++) {
    const value = Number(expected.data[i]);
    const error = Math.abs(Number(got.data[i]) - value);
    largest = Math.max(largest, Math.abs(value));
    worst = Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }
  const allowed = Math.max(tolerance * largest, roundingFloor);
  return worst <= allowed ? [] : [`${key} is off by ${worst.toExponential(2)}, allowed ${allowed.toExponential(2)}`];
}

/** A result may not have an input's name. */
function outputName(key: string): string {
  return `output ${key}`;
}

function gradientName(key: string): string {
  return `gradient of ${key}`;
}

function without(tensors: Tensors, left: Tensors): Tensors {
  return Object.fromEntries(Object.entries(tensors).filter(([key]) => !Object.hasOwn(left, key)));
}

function mapKeys<T>(record: Readonly<Record<string, T>>, rename: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

/**
 * Arithmetic on shapes with named dimensions. Two names are the same size only if they are the same name.
 */

import type { Dim, Shape, TensorType } from './op.ts';
import { ShapeMismatch } from './op.ts';

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((dim, i) => dim === b[i]);
}

/** The shape of an elementwise result under NumPy's broadcasting. @throws ShapeMismatch */
export function broadcast(a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const x = a[a.length - rank + i] ?? 1;
    const y = b[b.length - rank + i] ?? 1;
    if (x === y || y === 1) return x;
    if (x === 1) return y;
    throw new ShapeMismatch(`dimensions ${x} and ${y} do not broadcast`);
  });
}

/** A dimension along which two tensors are joined; a name when either is one. */
export function addDims(a: Dim, b: Dim): Dim {
  return typeof a === 'number' && typeof b === 'number' ? a + b : `${a}+${b}`;
}

/** Turns -1 into the last axis and so on. @throws ShapeMismatch when out of range */
export function axisOf(axis: number, shape: Shape): number {
  const positive = axis < 0 ? axis + shape.length : axis;
  if (positive < 0 || positive >= shape.length) {
    throw new ShapeMismatch(`axis ${axis} is outside a tensor of ${shape.length} dimensions`);
  }
  return positive;
}

/** The size of one axis. @throws ShapeMismatch when it is only named, with what needs it */
export function fixed(shape: Shape, axis: number, why: string): number {
  const dim = shape[axisOf(axis, shape)]!;
  if (typeof dim !== 'number') throw new ShapeMismatch(`${why} needs a fixed size, dimension ${axis} is named ${dim}`);
  return dim;
}

/** All sizes. @throws ShapeMismatch when one is only named */
export function allFixed(shape: Shape, why: string): readonly number[] {
  return shape.map((_, axis) => fixed(shape, axis, why));
}

export function expectRank(type: TensorType, rank: number, what: string): void {
  if (type.shape.length !== rank)
    throw new ShapeMismatch(`${what} must have ${rank} dimensions, has ${type.shape.length}`);
}

/** @throws ShapeMismatch unless the number of inputs lies in the range */
export function expectInputs(inputs: readonly TensorType[], min: number, max: number = min): void {
  if (inputs.length < min || inputs.length > max) {
    throw new ShapeMismatch(`expected ${min === max ? min : `${min} to ${max}`} inputs, got ${inputs.length}`);
  }
}

export function expectSame(a: Dim | undefined, b: Dim | undefined, what: string): void {
  if (a !== b) throw new ShapeMismatch(`${what}: ${a} is not ${b}`);
}

/** What a drawable thing is, and the materials that several share. */
import type { Pen } from '../pen.ts';
import type { Point } from '../svg.ts';

export interface Prop {
  draw(pen: Pen): string;
  /** Where a hand takes it: the offset that brings the grip to the hand. */
  readonly grip: Point;
  /** Gives light of its own after dark. */
  readonly glows?: true;
}

/** A rectangle's corners. */
export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

export const wood = '#9a6238';
export const brass = '#f2b632';

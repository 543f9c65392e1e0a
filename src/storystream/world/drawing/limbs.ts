/** How a limb bends between its ends. */
import { between, type Point } from './svg.ts';

/** The middle joint of a limb of length `length` from `from` to `to`, bending towards `side`. */
export function joint(from: Point, to: Point, length: number, side: 1 | -1, bend = 0.75): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.max(1, Math.hypot(dx, dy));
  const slack = Math.sqrt(Math.max(0, length * length - distance * distance)) * bend;
  const middle = between(from, to);
  return [middle[0] + (side * -dy * slack) / distance, middle[1] + (side * dx * slack) / distance];
}

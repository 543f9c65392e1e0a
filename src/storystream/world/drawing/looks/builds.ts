/** The proportions that characters share or start from. Knows nothing of who has them. */

import type { Build } from '../looks.ts';

export const small: Build = { legs: 18, torso: 30, neck: 0, head: [27, 23], shoulders: 11, belly: 17, arm: 8, leg: 9 };
export const middle: Build = {
  legs: 23,
  torso: 32,
  neck: 2,
  head: [23, 21],
  shoulders: 12,
  belly: 15,
  arm: 8,
  leg: 10,
};
export const stout: Build = {
  legs: 18,
  torso: 42,
  neck: 0,
  head: [20, 18],
  shoulders: 18,
  belly: 25,
  arm: 11,
  leg: 13,
};
export const child: Build = {
  legs: 25,
  torso: 30,
  neck: 2,
  head: [20, 21],
  shoulders: 11,
  belly: 14,
  arm: 7.5,
  leg: 9,
};
export const tall: Build = { legs: 34, torso: 35, neck: 3, head: [14, 16], shoulders: 12, belly: 12, arm: 7, leg: 8.5 };
export const broad: Build = { legs: 25, torso: 38, neck: 1, head: [16, 17], shoulders: 18, belly: 20, arm: 9, leg: 10 };

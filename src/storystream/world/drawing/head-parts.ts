/**
 * All parts of a head by the names that looks/ uses: around the head's centre in body units, facing right. A look
 * lists those behind the head and those on it.
 */
import { ears } from './head/ears.ts';
import { hairAndHats } from './head/hair.ts';
import { markings } from './head/markings.ts';

export const headParts = { ...ears, ...markings, ...hairAndHats };

export type HeadPartName = keyof typeof headParts;

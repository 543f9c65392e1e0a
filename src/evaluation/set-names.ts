/** What a report calls its sets of stories. */

import { basename, dirname, resolve } from 'node:path';

import { UsageError } from '../core/errors.ts';

export const trueStories = 'true stories';

/**
 * The folders' own names, with as many of the folders above as it takes to tell them apart.
 * @throws UsageError for no folder, or the same one twice
 */
export function setNames(dirs: readonly string[]): string[] {
  const paths = dirs.map((dir) => resolve(dir));
  if (paths.length === 0) throw new UsageError('name a folder of told stories, or one that they are to be told into');
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice; name each folder of told stories once`);
  const named = (depth: number): string[] => paths.map((path) => ending(path, depth));
  for (let depth = 1; ; depth++) {
    const names = named(depth);
    if (new Set([...names, trueStories]).size > names.length) return names;
  }
}

function ending(path: string, depth: number): string {
  const above = dirname(path);
  if (depth === 1 || above === path) return basename(path) || path;
  return `${ending(above, depth - 1)}/${basename(path)}`;
}

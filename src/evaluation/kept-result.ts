/** Results that take long, kept as JSON files, so that a stopped run does not compute them again. Knows none of them. */

import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';

/**
 * What the file holds, or else what is computed now, which it then holds.
 * @param file named after all that the result depends on
 * @throws FormatError when it holds something else
 */
export async function keptResult<T>(file: string, schema: z.ZodType<T>, compute: () => Promise<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const result = await compute();
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, `${JSON.stringify(result)}\n`, { flush: false });
    return result;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new FormatError(`${file} does not hold what was kept there; delete it to compute it anew`, { cause });
  }
}

/** Results that take long, kept as JSON files, so that a stopped run does not get them again. Knows none of them. */

import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { firstIssue } from '../formats/zod-issue.ts';

/**
 * What the file holds, or else what is computed now, which it then holds.
 * @param file named after all that the result depends on
 * @throws FormatError when it holds something else
 */
export async function keptResult<T>(file: string, schema: z.ZodType<T>, compute: () => Promise<T>): Promise<T> {
  const kept = await readKept(
    file,
    schema,
    () => `${file} does not hold what was kept there; delete it to compute it anew`,
  );
  if (kept !== undefined) return kept;
  const result = await compute();
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, `${JSON.stringify(result)}\n`, { flush: false });
  return result;
}

/**
 * @param complaint what to say of a file that holds something else, given what is wrong with it
 * @returns undefined where there is no such file
 * @throws FormatError with the complaint
 */
export async function readKept<T>(
  file: string,
  schema: z.ZodType<T>,
  complaint: (wrong: string) => string,
): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const wrong = cause instanceof z.ZodError ? firstIssue(cause) : 'it is truncated or not JSON';
    throw new FormatError(complaint(wrong), { cause });
  }
}

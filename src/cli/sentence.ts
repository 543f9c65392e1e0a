/** What went wrong, in one sentence for people. Knows no command and no exit code. */
import { SeedStoryError } from '../core/errors.ts';
import { diskReason } from '../formats/disk-errors.ts';

/** Our own errors are sentences already; what a disk refuses becomes one; anything else is a fault of this program. */
export function sentence(error: unknown): string {
  if (error instanceof SeedStoryError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const refused = diskReason(error);
  if (refused !== undefined) {
    const { path } = error as NodeJS.ErrnoException;
    return path === undefined ? `a file cannot be read or written: ${message}` : `cannot use ${path}: ${refused}`;
  }
  return `this should not happen: ${message} (SEED_STORY_DEBUG=1 shows where)`;
}

/**
 * The errors a caller can tell apart. Every message says what was expected, what came instead and what to do;
 * commands turn them into one sentence and an exit code, so none of them needs a stack trace to be understood.
 */

/** Something outside the program is not as it must be: a file, a folder, a model, a machine. Exit code 1. */
export class SeedStoryError extends Error {
  override name = 'SeedStoryError';
}

/** A command or function was called in a way it does not offer. Exit code 2. */
export class UsageError extends SeedStoryError {
  override name = 'UsageError';
}

/** Bytes that do not follow their format: a truncated picture, a lying header, a broken JSON line. */
export class FormatError extends SeedStoryError {
  override name = 'FormatError';
}

/** A tensor program that cannot be built: wrong shapes, dtypes or a missing gradient. Names the op and the place in the network. */
export class ProgramError extends SeedStoryError {
  override name = 'ProgramError';
}

/** Weights that do not fit their network: a missing, unknown or misshapen key. */
export class WeightsError extends SeedStoryError {
  override name = 'WeightsError';
}

/** A folder or file that another process, or another story, already holds. */
export class BusyError extends SeedStoryError {
  override name = 'BusyError';
}

/** The process around a command: output, interrupts. */
import type { Context } from './context.ts';
import { exitCodes } from './run.ts';

/** The first interrupt asks the command to stop at the next safe point, the second stops the process. */
export function processContext(): Context {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      process.stderr.write('\nstopping; press Ctrl-C again to stop at once\n');
      controller.abort();
    });
  }
  // The reader of a pipe may leave early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    throw error;
  });
  return {
    signal: controller.signal,
    print: (line) => process.stdout.write(`${line}\n`),
    progress: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY ?? false,
  };
}

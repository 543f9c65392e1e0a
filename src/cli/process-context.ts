/** The process around a command: output, interrupts. */
import type { Context } from './context.ts';
import { exitCodes } from './run.ts';

/** The first interrupt asks the command to stop at the next safe point, the second stops the process. */
export function processContext(): Context {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return dieOf(name);
      process.stderr.write('\nstopping; press Ctrl-C again to stop at once\n');
      controller.abort();
    });
  }
  // Whoever reads the progress may leave; the work goes on.
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may leave early, as `head` does. Later lines fail as the first did.
    if (!controller.signal.aborted && error.code !== 'EPIPE') {
      process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
      process.on('exit', () => (process.exitCode = exitCodes.failed));
    }
    controller.abort();
  });
  return {
    signal: controller.signal,
    print: (line) => process.stdout.write(`${line}\n`),
    progress: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY ?? false,
  };
}

/**
 * Ends the process as a signal without a listener does. `process.exit` would tear down worker threads, and the runtime
 * aborts when its thread ends inside a call. A lock that is left behind names a dead process and is taken over.
 */
function dieOf(signal: 'SIGINT' | 'SIGTERM'): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

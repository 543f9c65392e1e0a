/**
 * Commands side by side in one process, over one model that is loaded once: for tests that kill it, so that one blow
 * strikes all of them, each somewhere else in its work. Given rows of commands as JSON: those of a row follow each
 * other. Prints `ready` before the first, then every line of theirs after the row's number, and `done` after its last.
 */
import { processContext } from '../../src/cli/process-context.ts';
import { run } from '../../src/cli/run.ts';
import { openModel } from '../../src/story/open-model.ts';

const [model, rows] = process.argv.slice(2) as [string, string];
const context = processContext();
await using teller = await openModel(model);
const shared = {
  name: teller.name,
  hash: teller.hash,
  tell: teller.tell.bind(teller),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

async function runRow(commands: readonly string[][], row: number): Promise<void> {
  const print = (line: string): void => context.print(`${row} ${line}`);
  for (const argv of commands) {
    const code = await run(argv, { ...context, print }, () => Promise.resolve(shared));
    if (code !== 0) throw new Error(`${argv.join(' ')} failed with exit code ${code}`);
  }
  print('done');
}

context.print('ready');
await Promise.all((JSON.parse(rows) as string[][][]).map(runRow));

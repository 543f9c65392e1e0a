/** The command line, which says on stderr that its crew begins to open: for tests of what happens meanwhile. */
import { processContext } from '../../src/cli/process-context.ts';
import { run } from '../../src/cli/run.ts';
import { openCrew } from '../../src/story/crew.ts';

process.exitCode = await run(process.argv.slice(2), processContext(), (model) => {
  process.stderr.write('opening\n');
  return openCrew(model, 2);
});

/** The program itself: arguments in, exit code out. */
import { processContext } from './process-context.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processContext(), async (model, stories = 1) => {
  // Loaded when needed: ONNX Runtime and the networks take longer to load than most commands take to run.
  if (stories === 1) return (await import('../story/open-model.ts')).openModel(model);
  return (await import('../story/crew.ts')).openCrewFor(model, stories);
});

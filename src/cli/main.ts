/** The program itself: arguments in, exit code out. */
import { processContext } from './process-context.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processContext(), async (model) => {
  // Loaded when needed: ONNX Runtime and the networks take longer to load than most commands take to run.
  const { openModel } = await import('../story/open-model.ts');
  return openModel(model);
});

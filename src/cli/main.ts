#!/usr/bin/env node
/**
 * The program itself: arguments in, exit code out. An older Node is told so before anything is imported that it cannot
 * read or run.
 */
import { canRun, minimumNode } from './minimum-node.ts';

const { node } = process.versions;
if (canRun(node)) {
  const [{ processContext }, { run }] = await Promise.all([import('./process-context.ts'), import('./run.ts')]);
  process.exitCode = await run(process.argv.slice(2), processContext(), async (model, stories = 1) => {
    // Loaded when needed: ONNX Runtime and the networks take longer to load than most commands take to run.
    if (stories === 1) return (await import('../story/open-model.ts')).openModel(model);
    return (await import('../story/crew.ts')).openCrewFor(model, stories);
  });
} else {
  process.stderr.write(`error: seed-story needs Node ${minimumNode} or later, and this is Node ${node}\n`);
  process.exitCode = 1;
}

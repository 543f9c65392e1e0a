/** The program itself: arguments in, exit code out. */
import { SeedStoryError } from '../core/errors.ts';
import { processContext } from './process-context.ts';
import { run } from './run.ts';

const openStoryteller = async (model: string): Promise<never> => {
  throw new SeedStoryError(`cannot open the model ${model}`);
};

process.exitCode = await run(process.argv.slice(2), processContext(), openStoryteller);

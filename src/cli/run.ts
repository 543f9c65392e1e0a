/**
 * The command line: finds the command and turns what it throws into one sentence and an exit code. What the commands
 * do stands in the library, what the process around them does in main.ts.
 */
import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { UsageError } from '../core/errors.ts';
import { attentionCommand } from './attention.ts';
import { isInterruption, printJson, type Context } from './context.ts';
import { datasetCommand } from './dataset.ts';
import { doctorCommand } from './doctor.ts';
import { evaluateCommand } from './evaluate.ts';
import { exportCommand } from './export.ts';
import { inspectCommand } from './inspect.ts';
import { sentence } from './sentence.ts';
import { storyCommand } from './story.ts';
import type { OpenStoryteller } from './tell-options.ts';
import { tellCommand } from './tell.ts';
import { trainCommand } from './train.ts';
import { worldCommand } from './world.ts';

export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** @param argv the words after the program's name @returns the exit code */
export async function run(
  argv: readonly string[],
  context: Context,
  openStoryteller: OpenStoryteller,
): Promise<number> {
  const { description, version } = await readPackage();
  const program = new Command('seed-story')
    .description(description)
    .version(version)
    .helpCommand(false)
    .addCommand(tellCommand(context, openStoryteller))
    .addCommand(storyCommand(context, openStoryteller))
    .addCommand(worldCommand(context))
    .addCommand(datasetCommand(context))
    .addCommand(trainCommand(context))
    .addCommand(exportCommand(context))
    .addCommand(evaluateCommand(context))
    .addCommand(attentionCommand(context))
    .addCommand(inspectCommand(context))
    .addCommand(doctorCommand(context));
  prepare(program, context);
  try {
    await program.parseAsync(argv, { from: 'user' });
    // What ends before it notices an interrupt was interrupted all the same.
    return context.signal.aborted ? exitCodes.interrupted : exitCodes.done;
  } catch (error) {
    return report(error, argv.includes('--json'), context);
  }
}

/** Read, not imported: it lies outside of what is compiled, at the same distance from the sources as from the result. */
async function readPackage(): Promise<{ readonly description: string; readonly version: string }> {
  return JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
}

/** Commander's settings are not handed down to commands that are made elsewhere. */
function prepare(command: Command, context: Context): void {
  command
    .exitOverride()
    .showHelpAfterError(`(${path(command)} --help shows what it takes)`)
    .configureOutput({ writeOut: (text) => context.print(text.trimEnd()), writeErr: context.progress });
  for (const child of command.commands) prepare(child, context);
}

function path(command: Command): string {
  return command.parent ? `${path(command.parent)} ${command.name()}` : command.name();
}

/** Says what went wrong in one sentence. @returns the exit code for it */
export function report(error: unknown, json: boolean, context: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (isInterruption(error, context.signal)) {
    context.progress('interrupted\n');
    if (json) printJson(context, { type: 'interrupted' });
    return exitCodes.interrupted;
  }
  const message = sentence(error);
  context.progress(`error: ${message}\n`);
  // With its causes, of which several stories have one each.
  if (process.env.SEED_STORY_DEBUG === '1' && error instanceof Error) context.progress(`${inspect(error)}\n`);
  if (json) printJson(context, { type: 'error', message });
  return error instanceof UsageError ? exitCodes.usage : exitCodes.failed;
}

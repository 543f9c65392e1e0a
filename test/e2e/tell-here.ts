/** Runs `tell` in the test's own process, over a storyteller of its choice. */
import type { Context } from '../../src/cli/context.ts';
import { run } from '../../src/cli/run.ts';
import type { OpenStoryteller } from '../../src/cli/tell-options.ts';
import { fakeTeller } from './fake-teller.ts';

export interface Told {
  readonly code: number;
  readonly printed: readonly string[];
  readonly progress: string;
}

export async function tellHere(
  args: readonly string[],
  openStoryteller: OpenStoryteller = async () => fakeTeller(),
  more: Partial<Context> = {},
): Promise<Told> {
  const printed: string[] = [];
  let progress = '';
  const context: Context = {
    signal: new AbortController().signal,
    print: (line) => printed.push(line),
    progress: (text) => (progress += text),
    terminal: false,
    ...more,
  };
  const code = await run(['tell', ...args], context, openStoryteller);
  return { code, printed, progress };
}

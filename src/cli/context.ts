/**
 * What every command gets from the process around it: where to print, whom to obey when interrupted. Commands know no
 * `process`, so tests run them in their own.
 */
import { InvalidArgumentError } from 'commander';
import { isSource } from '../core/module-beside.ts';

export interface Context {
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Results, for programs: a line on stdout. */
  print(line: string): void;
  /** Progress, for people: a piece of text on stderr, written as it is. */
  progress(text: string): void;
  /** Whether progress goes to a terminal, which can take back a line and show colours. */
  readonly terminal: boolean;
}

/** One JSON event, as `--json` promises it. */
export function printJson(
  context: Context,
  event: { readonly type: string; readonly [property: string]: unknown },
): void {
  context.print(JSON.stringify(event));
}

/** An error that only coincides with an interrupt, such as a checkpoint that could not be saved, is still an error. */
export function isInterruption(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && (error === reason || (error instanceof Error && error.name === 'AbortError'));
}

/** Parses an option's integer in [min, max]; commander turns what it throws into a usage error. */
export function integer(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^[+-]?\d+$/.test(value) || number < min || number > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    }
    return number;
  };
}

/** Parses an option's number in [min, max]. */
export function decimal(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !(number >= min && number <= max)) {
      throw new InvalidArgumentError(`Expected a number from ${min} to ${max}.`);
    }
    return number;
  };
}

/** A BCP 47 tag in its usual spelling, or undefined for what is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Parses an option's language. */
export function languageTag(value: string): string {
  const tag = canonicalTag(value);
  if (tag === undefined) throw new InvalidArgumentError('Expected a language tag like en or es-MX.');
  return tag;
}

/** What a seed may be, both ends included. */
export const seedRange = [-(2 ** 31), 2 ** 32 - 1] as const;
export const seed = integer(...seedRange);

/** `1 story`, `3 stories`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `0.4 s`, `42 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * One of this package's scripts as one types it, its words quoted where a shell would split them: in a checkout an npm
 * script, once installed a program of the package.
 * @param from `import.meta.url` of a module of the package
 */
export function commandLine(script: string, words: readonly string[], from = import.meta.url): string {
  const quoted = words.map((word) => (/^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`));
  if (!isSource(from)) return ['npx', script, ...quoted].join(' ');
  return ['npm run -s', script, ...(words.length > 0 ? ['--', ...quoted] : [])].join(' ');
}

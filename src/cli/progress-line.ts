/** A line of progress that is written over on a terminal, and now and then written anew in a file or a pipe. */
import type { Context } from './context.ts';

const liveIntervalMs = 100;
const plainIntervalMs = 15_000;

export interface ProgressLine {
  /** Shows `text` unless something was shown a moment ago. */
  show(text: string): void;
  /** Shows the last text if it was held back, and ends the line. */
  end(): void;
}

export function progressLine(context: Context): ProgressLine {
  let shownAt = -Infinity;
  let held: string | undefined;
  const write = (text: string): void => {
    context.progress(context.terminal ? `\r\x1b[2K${text}` : `${text}\n`);
    shownAt = performance.now();
    held = undefined;
  };
  return {
    show(text) {
      held = text;
      if (performance.now() - shownAt >= (context.terminal ? liveIntervalMs : plainIntervalMs)) write(text);
    },
    end() {
      if (held !== undefined) write(held);
      if (context.terminal && shownAt > 0) context.progress('\n');
    },
  };
}

/**
 * The command line over a storyteller that needs no weights: each page's text and colour follow from its number and
 * the seed. For tests of everything around a model; run as a script it is the command line itself.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../src/core/random.ts';
import type { StoryEvent } from '../../src/story/events.ts';
import type { Storyteller, TellRequest } from '../../src/story/request.ts';
import { processContext } from '../../src/cli/process-context.ts';
import { run } from '../../src/cli/run.ts';

export function fakeTeller(pageMs = 0): Storyteller {
  return {
    name: 'fake',
    hash: 'fake-1',
    tell: (request) => tell(request, pageMs),
    [Symbol.asyncDispose]: async () => {},
  };
}

async function* tell(
  { soFar, pages, seed, texts, signal }: TellRequest,
  pageMs: number,
): AsyncGenerator<StoryEvent, void> {
  yield { type: 'started', pages, firstPage: soFar.length, model: 'fake' };
  for (let page = soFar.length; page < pages; page++) {
    await sleep(pageMs, undefined, { signal });
    const text = texts?.[page - 1] ?? `Page ${page} of seed ${seed}.`;
    if (!texts) yield { type: 'text', page, piece: text.slice(0, 6) };
    if (!texts) yield { type: 'text', page, piece: text.slice(6) };
    yield { type: 'page-text', page, text };
    const data = new Uint8Array(24 * 16 * 3).fill(new Random(seed).fork(page).below(256));
    yield { type: 'page', page, text, image: { width: 24, height: 16, data }, tokens: texts ? 0 : 5, ms: pageMs };
  }
  yield { type: 'done', reason: 'page-limit' };
}

if (import.meta.main) {
  const pageMs = Number(process.env.FAKE_PAGE_MS ?? 0);
  process.exitCode = await run(process.argv.slice(2), processContext(), async () => fakeTeller(pageMs));
}

/** A judge behind any endpoint that speaks OpenAI's chat completions with pictures. */

import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { SeedStoryError, UsageError } from '../core/errors.ts';
import { encodePng } from '../formats/images.ts';
import { verdictMarks, verdictOf, type Judge, type JudgedPage, type JudgeRequest, type Verdict } from './judge.ts';

export interface EndpointOptions {
  /** Up to `/v1`, as OpenAI's own `https://api.openai.com/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; local servers need none. */
  readonly key?: string;
  /** Of one request; a judge that takes longer has failed. */
  readonly timeoutMs?: number;
  /** Before the second try; doubled before each further one. */
  readonly retryMs?: number;
}

const tries = 5;
/** The paper's. */
const temperature = 0.3;

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** @throws UsageError when the URL is none of http or https */
export function endpointJudge(options: EndpointOptions): Judge {
  const url = completionsUrl(options.url);
  return {
    name: options.model,
    identity: JSON.stringify([url.href, options.model, temperature, introduction, conclusion]),
    async compare(request, signal): Promise<Verdict | undefined> {
      const content = await contentOf(request);
      const answer = await ask(url, content, options, signal);
      // Told at some length why, some forget the mark.
      return verdictOf(answer) ?? verdictOf(await ask(url, content, options, signal));
    },
  };
}

function completionsUrl(base: string): URL {
  if (!URL.canParse(base) || !/^https?:/.test(base)) {
    throw new UsageError(`expected the judge's URL, like https://api.openai.com/v1, got "${base}"`);
  }
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  return url;
}

/** Tries again what another moment may cure: too many requests, a server's fault, a broken connection. */
async function ask(
  url: URL,
  content: readonly unknown[],
  { model, key, timeoutMs = 120_000, retryMs = 1000 }: EndpointOptions,
  signal?: AbortSignal,
): Promise<string> {
  let trouble = '';
  let sampling: { readonly temperature?: number } = { temperature };
  let wait = retryMs;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await pause(wait, signal);
    wait = retryMs * 2 ** attempt;
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, ...sampling, messages: [{ role: 'user', content }] }),
        signal: AbortSignal.any(limits),
      });
      const text = await response.text();
      if (response.ok) return contentOfAnswer(text, url);
      trouble = `it answered ${response.status}: ${text.slice(0, 200)}`;
      // Some models take no temperature but their own.
      if (response.status === 400 && 'temperature' in sampling && /temperature/i.test(text)) sampling = {};
      else if (response.status !== 429 && response.status < 500) break;
      wait = Math.max(wait, 1000 * Number(response.headers.get('retry-after') ?? 0) || 0);
    } catch (error) {
      if (error instanceof SeedStoryError) throw error;
      signal?.throwIfAborted();
      trouble = reasonOf(error as Error);
    }
  }
  throw new SeedStoryError(`the judge at ${url.origin} cannot be asked: ${trouble}`);
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') return 'it took too long';
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function contentOfAnswer(text: string, url: URL): string {
  try {
    return answerSchema.parse(JSON.parse(text)).choices[0]!.message.content;
  } catch (cause) {
    throw new SeedStoryError(
      `the judge at ${url.origin} does not answer as chat completions do: ${text.slice(0, 200)}`,
      { cause },
    );
  }
}

const introduction = 'Two picture stories, A and B, go on from the same opening.';
const conclusion =
  `Give your reason in two sentences. Then end with ${verdictMarks.a} for A, ${verdictMarks.b} for B, ` +
  `or ${verdictMarks.tie} for a tie.`;

async function contentOf({ question, opening, a, b }: JudgeRequest): Promise<unknown[]> {
  return [
    text(`${introduction}\n${question}`),
    ...(await pagesOf('The opening', [opening])),
    ...(await pagesOf('Story A', a)),
    ...(await pagesOf('Story B', b)),
    text(conclusion),
  ];
}

async function pagesOf(title: string, pages: readonly JudgedPage[]): Promise<unknown[]> {
  const parts = await Promise.all(
    pages.map(async ({ text: words, image }) => {
      // Not WebP: some local servers cannot read it.
      const url = `data:image/png;base64,${Buffer.from(await encodePng(image)).toString('base64')}`;
      return [text(words), { type: 'image_url', image_url: { url } }];
    }),
  );
  return [text(`${title}:`), ...parts.flat()];
}

function text(words: string): { readonly type: 'text'; readonly text: string } {
  return { type: 'text', text: words };
}

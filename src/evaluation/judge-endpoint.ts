/** A judge behind any endpoint that speaks OpenAI's chat completions with pictures. */

import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { SeedStoryError, UsageError } from '../core/errors.ts';
import { encodeWebp } from '../formats/images.ts';
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
    async compare(request, signal): Promise<Verdict> {
      const body = JSON.stringify({
        model: options.model,
        temperature,
        messages: [{ role: 'user', content: await contentOf(request) }],
      });
      const answer = await ask(url, body, options, signal);
      const verdict = verdictOf(answer);
      if (verdict !== undefined) return verdict;
      throw new SeedStoryError(`the judge ${options.model} gave no verdict: "${answer.trim().slice(-120)}"`);
    },
  };
}

function completionsUrl(base: string): URL {
  if (!URL.canParse(base) || !/^https?:/.test(base)) {
    throw new UsageError(`expected the judge's URL, like https://api.openai.com/v1, got "${base}"`);
  }
  return new URL(`${base.replace(/\/+$/, '')}/chat/completions`);
}

/** Tries again what another moment may cure: too many requests, a server's fault, a broken connection. */
async function ask(url: URL, body: string, options: EndpointOptions, signal?: AbortSignal): Promise<string> {
  const { timeoutMs = 120_000, retryMs = 1000, key } = options;
  let trouble = '';
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await sleep(retryMs * 2 ** (attempt - 1), undefined, { ...(signal && { signal }) });
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
        body,
        signal: AbortSignal.any(limits),
      });
      const text = await response.text();
      if (response.ok) return contentOfAnswer(text, url);
      trouble = `it answered ${response.status}: ${text.slice(0, 200)}`;
      if (response.status !== 429 && response.status < 500) break;
    } catch (error) {
      if (error instanceof SeedStoryError) throw error;
      signal?.throwIfAborted();
      trouble = reasonOf(error as Error);
    }
  }
  throw new SeedStoryError(`the judge at ${url.origin} cannot be asked: ${trouble}`);
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

async function contentOf({ question, opening, a, b }: JudgeRequest): Promise<unknown[]> {
  const { a: first, b: second, tie } = verdictMarks;
  return [
    text(`Two picture stories, A and B, go on from the same opening.\n${question}`),
    ...(await pagesOf('The opening', [opening])),
    ...(await pagesOf('Story A', a)),
    ...(await pagesOf('Story B', b)),
    text(`Give your reason in two sentences. Then end with ${first} for A, ${second} for B, or ${tie} for a tie.`),
  ];
}

async function pagesOf(title: string, pages: readonly JudgedPage[]): Promise<unknown[]> {
  const parts = await Promise.all(
    pages.map(async ({ text: words, image }) => {
      const url = `data:image/webp;base64,${Buffer.from(await encodeWebp(image, 90)).toString('base64')}`;
      return [text(words), { type: 'image_url', image_url: { url } }];
    }),
  );
  return [text(`${title}:`), ...parts.flat()];
}

function text(words: string): { readonly type: 'text'; readonly text: string } {
  return { type: 'text', text: words };
}

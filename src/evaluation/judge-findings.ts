/** A judge's preferences between two sets of stories, as measures. Verdicts are kept, so that none is paid for twice. */

import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { readImage } from '../formats/images.ts';
import { groupedMean } from './bootstrap.ts';
import { preference, questionNames, questions, type Judge, type JudgedPage, type Verdict } from './judge.ts';
import type { Findings, Measure } from './measures.ts';
import type { MeasuredStory, StorySet } from './stories.ts';

/** Generated pages that a judge sees of each story, as in the paper. */
const judgedPages = 5;

export interface JudgeOptions {
  readonly judge: Judge;
  /** Of the same openings, in the same order. */
  readonly first: StorySet;
  readonly second: StorySet;
  /** Keeps the verdicts. */
  readonly file: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

export async function judgeFindings({
  first,
  second,
  signal,
  onProgress,
  ...options
}: JudgeOptions): Promise<Findings> {
  const judge = await remembering(options.judge, options.file);
  const all = questionNames.length * first.stories.length;
  const preferences = questionNames.map((name) => ({ name, values: [] as number[] }));
  for (const [i, story] of first.stories.entries()) {
    const [[opening], a, b] = await Promise.all([
      pagesOf(story, 0, 1),
      pagesOf(story, 1, judgedPages),
      pagesOf(second.stories[i]!, 1, judgedPages),
    ]);
    for (const { name, values } of preferences) {
      if (a.length === 0 || b.length === 0) continue;
      values.push(await preference(judge, { question: questions[name], opening: opening!, a, b }, signal));
      onProgress?.(preferences.flatMap((one) => one.values).length, all);
    }
  }
  const measures = preferences.map(({ name, values }): Measure => ({
    key: `judge:${name}`,
    name: `preferred to ${second.name} for ${name}`,
    unit: 'share',
    values: { [first.name]: groupedMean(values.filter(Number.isFinite).map((value) => [value])) },
    note: `by ${judge.name}, asked in both orders about ${judgedPages} pages a story; a tie counts half, a pair without a verdict nothing`,
  }));
  return { measures, curves: [] };
}

async function pagesOf({ texts, images }: MeasuredStory, from: number, count: number): Promise<JudgedPage[]> {
  const shown = images.slice(from, from + count);
  return Promise.all(shown.map(async (image, i) => ({ text: texts[from + i]!, image: await readImage(image) })));
}

const verdictSchema = z.object({ request: z.string(), verdict: z.enum(['a', 'b', 'tie']) });

/** The judge, asked only what the file has no verdict on. @throws FormatError when the file holds something else */
async function remembering(judge: Judge, file: string): Promise<Judge> {
  const known = await readVerdicts(file);
  return {
    ...judge,
    async compare(request, signal) {
      const hash = createHash('sha256').update(JSON.stringify([judge.identity, request.question]));
      for (const pages of [[request.opening], request.a, request.b]) {
        hash.update(JSON.stringify(pages.map(({ text }) => text)));
        for (const { image } of pages) hash.update(image.data);
      }
      const key = hash.digest('hex');
      const before = known.get(key);
      if (before !== undefined) return before;
      const verdict = await judge.compare(request, signal);
      if (verdict === undefined) return undefined;
      await appendFile(file, `${JSON.stringify({ request: key, verdict })}\n`);
      known.set(key, verdict);
      return verdict;
    },
  };
}

async function readVerdicts(file: string): Promise<Map<string, Verdict>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  // A kill may have cut the last line short; its verdict is asked for again.
  if (lines.pop() !== '') await writeFileAtomic(file, lines.map((line) => `${line}\n`).join(''));
  return new Map(
    lines.map((line, i) => {
      try {
        const { request, verdict } = verdictSchema.parse(JSON.parse(line));
        return [request, verdict] as const;
      } catch (cause) {
        throw new FormatError(`${file}:${i + 1} is not a verdict; delete the file to ask the judge anew`, { cause });
      }
    }),
  );
}

/**
 * The comparison of cache policies as one table: how good the stories are, what they took, and the paper's own numbers
 * beside. Measures stories that are told; tells none.
 */

import { createHash } from 'node:crypto';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import type { OpenModel } from '../story/open-model.ts';
import type { CachePolicyName, RetentionSettings } from '../story/retention.ts';
import { costFindings } from './cost-findings.ts';
import { pagesTold } from './telling-findings.ts';
import { keptResult } from './kept-result.ts';
import { longFindings, type LongFindings } from './long-findings.ts';
import { longFolder, longSettings, type LongRun } from './long-telling.ts';
import { knownOnly, type Curve, type Measure } from './measures.ts';
import { readCosts } from './page-costs.ts';
import type { Probe } from './probe.ts';
import { trueStories } from './set-names.ts';
import { checkTeller, firstPages, toldStories, type MeasuredStory } from './stories.ts';
import { referenceLosses } from './text-loss.ts';
import { curveRows, measureRow, textTable, type TableRow } from './text-table.ts';

export interface LongReport {
  readonly format: 'seed-story-long-stories/1';
  readonly model: { readonly name: string; readonly hash: string };
  readonly stories: number;
  /** Of every told story, the opening included. */
  readonly pages: number;
  readonly seed: number;
  readonly noRepeatNgramSize: number;
  readonly policies: readonly CachePolicyName[];
  readonly retention: RetentionSettings;
  /** Of the measuring; the telling may have had another. */
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly told: Measure;
  readonly quality: readonly Curve[];
  readonly missing: LongFindings['missing'];
  readonly costs: readonly Curve[];
  readonly paper: typeof paperTable;
}

/**
 * SEED-Story (arXiv 2407.08683), its comparison of policies by averages over the generation of 50 pages, with a window as
 * long as training: a model of 7B parameters on a GPU.
 */
export const paperTable = {
  FID: { dense: 119.72, window: 334.9, sink: 221.53, 'multimodal-sink': 79.67 },
  'CLIP score, image to image': { dense: 0.705, window: 0.598, sink: 0.676, 'multimodal-sink': 0.728 },
  seconds: { dense: 569.67, window: 450.64, sink: 451.94, 'multimodal-sink': 473.98 },
  'memory in GB': { dense: 37.99, window: 30.81, sink: 30.81, 'multimodal-sink': 31.82 },
} as const satisfies Record<string, Partial<Record<CachePolicyName, number>>>;

export interface LongReportOptions {
  readonly run: LongRun;
  readonly model: OpenModel;
  /** True stories of other openings, as many as there are openings. */
  readonly others?: readonly MeasuredStory[];
  readonly probe?: Probe;
  readonly onProgress?: (what: string, done: number, all: number) => void;
}

/** @throws as `toldStories`; SeedStoryError when another model told the stories, or with another seed or settings */
export async function longReport({ run, model, others, ...rest }: LongReportOptions): Promise<LongReport> {
  const { out, openings, policies, pages, seed } = run;
  const told = [];
  const costs: Record<string, Awaited<ReturnType<typeof readCosts>>[]> = {};
  for (const policy of policies) {
    const folder = join(out, policy);
    const { stories, teller } = await toldStories(folder, openings);
    checkTeller(folder, teller, { model, seed, settings: longSettings(run, policy) });
    told.push({ name: policy, stories: stories.map((story) => firstPages(story, pages)) });
    costs[policy] = await Promise.all(openings.map((_, number) => readCosts(longFolder(out, { policy, number }))));
  }
  const { curves, missing } = await longFindings({
    lossesOf: (texts) => keptLosses(out, model, texts),
    ...{ model, told, pages, truth: { name: trueStories, stories: openings } },
    ...(others && { others: { name: 'other true stories', stories: others } }),
    ...rest,
  });
  const { defaults } = model.folder.config;
  return {
    format: 'seed-story-long-stories/1',
    model: { name: model.name, hash: model.hash },
    ...{ stories: openings.length, pages, seed, policies, retention: defaults.retention },
    noRepeatNgramSize: run.noRepeatNgramSize ?? defaults.noRepeatNgramSize,
    machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version },
    told: pagesTold(told, pages),
    quality: knownOnly({ measures: [], curves }).curves,
    missing,
    costs: knownOnly({ measures: [], curves: costFindings(costs, pages) }).curves,
    paper: paperTable,
  };
}

/** The longest part of measuring. */
function keptLosses(out: string, model: OpenModel, texts: readonly string[]): Promise<number[]> {
  const name = createHash('sha256')
    .update(JSON.stringify([model.hash, texts]))
    .digest('hex')
    .slice(0, 24);
  return keptResult(join(out, 'losses', `${name}.json`), z.array(z.number()), () => referenceLosses(model, texts));
}

/** One row a measure and range of pages, one column a policy, and one for the true stories; then what a reader must know. */
export function longTable({ model, stories, pages, policies, told, quality, missing, ...rest }: LongReport): string[] {
  const columns = [...policies, trueStories];
  const part = (title: string): TableRow => [title, ...columns.map(() => '')];
  const paperRow = ([name, values]: readonly [string, Readonly<Record<string, number>>]): TableRow => [
    name,
    ...columns.map((column) => String(values[column] ?? '')),
  ];
  const rows = [
    [`${stories} openings, ${pages} pages, model ${model.name}`, ...columns],
    measureRow(told, columns),
    ...quality.flatMap((curve) => curveRows(curve, columns)),
    ...missing.map(({ name }) => [name, ...columns.map(() => 'not measured')]),
    part(''),
    ...rest.costs.flatMap((curve) => curveRows(curve, columns)),
    part(''),
    part('the paper, 50 pages, 7B, on a GPU'),
    ...Object.entries(rest.paper).map(paperRow),
  ];
  const notes = [
    ...quality.flatMap(({ name, note }) => (note === undefined ? [] : `${name}: ${note}`)),
    ...missing.map(({ name, reason }) => `${name}: ${reason}`),
  ];
  return [...textTable(rows), '', ...notes];
}

/**
 * What mini is asked to reach, held against a report: each measure of told stories beside true ones, what must be reached
 * and what is aimed at, and how often the instruments that measure it are right. Measures nothing itself.
 */

import type { Estimate } from './bootstrap.ts';
import type { Report } from './evaluate.ts';
import { formatEstimate, formatValue, modelColumn, type Measure, type Unit } from './measures.ts';
import { trueStories } from './set-names.ts';
import type { TableRow } from './text-table.ts';

export interface Goal {
  /** Of the report; several are as good as the worst of them. */
  readonly measures: readonly string[];
  readonly name: string;
  /** Of which column of the report. */
  readonly of: 'model' | 'told';
  /** More is better where `aim` is not below `must`, else less. */
  readonly must: number;
  readonly aim: number;
  /** What true stories must reach, or told ones are not judged by it. */
  readonly truth?: number;
  /** The measure of how many pages count, where not all do. */
  readonly judgedOn?: string;
  /** Measures that say how often the instruments are right. */
  readonly instruments: readonly string[];
}

const who = ['probe:who', 'probe:looks', 'reader:who'] as const;

/** For 100 openings that nobody trained on. */
export const goals: readonly Goal[] = [
  {
    name: 'pages that came, with their pictures',
    measures: ['pagesTold'],
    ...{ of: 'told', must: 0.98, aim: 1, instruments: [] },
  },
  {
    name: 'pictures rebuilt by the autoencoder',
    measures: ['rebuilt'],
    ...{ of: 'model', must: 33, aim: 38, instruments: [] },
  },
  {
    name: 'everybody named is in the picture, with their own looks',
    measures: ['namedSeen'],
    ...{ of: 'told', must: 0.85, aim: 0.95, truth: 0.98, judgedOn: 'naming', instruments: who },
  },
  {
    name: 'the main character still has its own looks, late pages',
    measures: ['mainSeenLate'],
    ...{ of: 'told', must: 0.85, aim: 0.95, truth: 0.98, judgedOn: 'namingMainLate', instruments: who },
  },
  {
    name: 'text and picture agree on who, where and when (what is not read)',
    measures: ['readSeen'],
    ...{ of: 'told', must: 0.75, aim: 0.9, truth: 0.95, judgedOn: 'tellingAll' },
    instruments: [...who, 'probe:where', 'probe:time', 'reader:where', 'reader:time'],
  },
  {
    name: 'Fréchet distance of late pages over that of early ones',
    measures: ['frechetLateOverEarly'],
    ...{ of: 'told', must: 1.3, aim: 1.1, instruments: [] },
  },
  {
    name: 'sentences said before in the story, times as many as in true ones',
    measures: ['repeatedOverTrue'],
    ...{ of: 'told', must: 1.5, aim: 1.1, instruments: [] },
  },
  {
    name: "stories whose ending answers their opening's goal",
    measures: ['goalsAnswered'],
    ...{ of: 'told', must: 0.6, aim: 0.85, truth: 0.95, instruments: [] },
  },
  {
    name: 'what training never showed together, against the rest: the worst of four',
    measures: ['heldOut:named', 'heldOut:character', 'heldOut:thing:named', 'heldOut:thing:main'],
    ...{ of: 'told', must: 0.85, aim: 0.95, instruments: who },
  },
];

export interface Reached {
  readonly goal: Goal;
  readonly unit: Unit;
  /** Undefined where it was not measured. */
  readonly value: Estimate | undefined;
  readonly truth: Estimate | undefined;
  /** The share of pages that count, where not all do. */
  readonly judgedOn: Estimate | undefined;
  readonly reached: 'aim' | 'must' | 'neither' | 'not to be used' | 'not measured';
  /** How often each instrument is right, in the order of the goal's. */
  readonly instruments: readonly (readonly [name: string, right: Estimate])[];
  /** What a reader must know to trust it. */
  readonly notes: readonly string[];
}

/** @param set whose stories are judged, by its name in the report */
export function reachedGoals({ measures, model }: Report, set: string): Reached[] {
  const byKey = new Map(measures.map((measure) => [measure.key, measure]));
  return goals.map((goal) => {
    const found = goal.measures.flatMap((key) => byKey.get(key) ?? []);
    const column = goal.of === 'model' ? modelColumn(model.name) : set;
    const more = goal.aim >= goal.must;
    const values = found.flatMap((measure) => measure.values[column] ?? []);
    const value = values.length < goal.measures.length ? undefined : worstOf(values, more);
    const truths = found.flatMap((measure) => measure.values[trueStories] ?? []);
    const truth = worstOf(truths, more);
    return {
      goal,
      unit: found[0]?.unit ?? 'number',
      value,
      truth,
      judgedOn: goal.judgedOn === undefined ? undefined : byKey.get(goal.judgedOn)?.values[column],
      reached: levelOf(value, truth, goal, found),
      instruments: goal.instruments.flatMap((key) => {
        const right = byKey.get(key)?.values[trueStories];
        return right === undefined ? [] : [[key, right] as const];
      }),
      notes: [...new Set(found.flatMap(({ note }) => note ?? []))],
    };
  });
}

function worstOf(values: readonly Estimate[], more: boolean): Estimate | undefined {
  return values.toSorted((a, b) => (more ? a.mean - b.mean : b.mean - a.mean))[0];
}

function levelOf(
  value: Estimate | undefined,
  truth: Estimate | undefined,
  { must, aim, truth: least }: Goal,
  found: readonly Measure[],
): Reached['reached'] {
  if (value === undefined) return 'not measured';
  const isTrueEnough = least === undefined || (truth !== undefined && truth.mean >= least);
  if (!isTrueEnough || found.some(({ doubtful }) => doubtful)) return 'not to be used';
  const reaches = (level: number): boolean => (aim >= must ? value.mean >= level : value.mean <= level);
  return reaches(aim) ? 'aim' : reaches(must) ? 'must' : 'neither';
}

/** With a head; columns: what, told, true stories, judged pages, must, aim, reached, how often the instruments are right. */
export function qualityRows(all: readonly Reached[]): TableRow[] {
  const rows = all.map(({ goal, unit, value, truth, judgedOn, reached, instruments }): TableRow => {
    const right = instruments.map(([name, { mean }]) => `${name.replace(':', ', ')} ${formatValue(mean, 'share')}`);
    return [
      goal.name,
      value === undefined ? '' : formatEstimate(value, unit),
      truth === undefined ? '' : formatEstimate(truth, unit),
      judgedOn === undefined ? '' : formatValue(judgedOn.mean, 'share'),
      formatValue(goal.must, unit),
      formatValue(goal.aim, unit),
      reached,
      right.join('; '),
    ];
  });
  return [['', 'told', 'true stories', 'of its pages', 'must', 'aim', 'reached', 'right on true pages'], ...rows];
}

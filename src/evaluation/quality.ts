/**
 * What mini is asked to reach, held against a report: each measure of told stories beside true ones, what must be reached
 * and what is aimed at, and how often the instruments that measure it are right. Measures nothing itself.
 */

import type { Estimate } from './bootstrap.ts';
import type { Report } from './evaluate.ts';
import { formatEstimate, formatValue, modelColumn, type Unit } from './measures.ts';
import { trueStories } from './set-names.ts';
import type { TableRow } from './text-table.ts';

export interface Goal {
  /** Of the report. */
  readonly measure: string;
  readonly name: string;
  /** Of which column of the report. */
  readonly of: 'model' | 'told';
  /** More is better where `aim` is not below `must`, else less. */
  readonly must: number;
  readonly aim: number;
  /** What true stories must reach, or told ones are not judged by it. */
  readonly truth?: number;
  /**
   * The measure of how many pages count, where not all do. Stories of which far fewer count than of true ones are not
   * judged: who names nobody draws nobody wrong.
   */
  readonly judgedOn?: string;
  /** Measures that say how often the instruments are right. */
  readonly instruments: readonly string[];
}

const who = ['probe:who', 'probe:looks', 'reader:who'] as const;

/** For 100 openings that nobody trained on. */
export const goals: readonly Goal[] = [
  {
    name: 'pages that came, with their pictures',
    measure: 'pagesTold',
    ...{ of: 'told', must: 0.98, aim: 1, instruments: [] },
  },
  {
    name: 'pictures rebuilt by the autoencoder',
    measure: 'rebuilt',
    ...{ of: 'model', must: 33, aim: 38, instruments: [] },
  },
  {
    name: 'everybody named is in the picture, not in clothes or colours of another',
    measure: 'namedSeen',
    ...{ of: 'told', must: 0.85, aim: 0.95, truth: 0.98, judgedOn: 'naming', instruments: who },
  },
  {
    name: 'the main character likewise, late pages',
    measure: 'mainSeenLate',
    ...{ of: 'told', must: 0.85, aim: 0.95, truth: 0.98, judgedOn: 'namingMainLate', instruments: who },
  },
  {
    name: 'text and picture agree on who, where and when (what is not read)',
    measure: 'readSeen',
    ...{ of: 'told', must: 0.75, aim: 0.9, truth: 0.95, judgedOn: 'tellingAll' },
    instruments: [...who, 'probe:where', 'probe:time', 'reader:where', 'reader:time'],
  },
  {
    name: 'Fréchet distance of late pages over that of early ones',
    measure: 'frechetLateOverEarly',
    ...{ of: 'told', must: 1.3, aim: 1.1, instruments: [] },
  },
  {
    name: 'sentences said before in the story, times as many as in true ones',
    measure: 'repeatedOverTrue',
    ...{ of: 'told', must: 1.5, aim: 1.1, instruments: [] },
  },
  {
    name: 'stories whose ending answers what they ask for',
    measure: 'goalsAnswered',
    ...{ of: 'told', must: 0.6, aim: 0.85, truth: 0.95, instruments: [] },
  },
  ...(
    [
      ['heldOut:named', 'a character where training never showed it, against elsewhere: everybody named is there'],
      ['heldOut:character', 'the same: that character is there'],
      ['heldOut:thing:named', 'a story of an unseen kind and thing, against others: everybody named is there'],
      ['heldOut:thing:main', 'the same: the main character is there'],
    ] as const
  ).map(([measure, name]): Goal => ({ measure, name, of: 'told', must: 0.85, aim: 0.95, instruments: who })),
];

/** Times as many pages as of true stories must count. */
const leastCoverage = 0.9;

export interface Reached {
  readonly goal: Goal;
  readonly unit: Unit;
  /** Undefined where it was not measured. */
  readonly value: Estimate | undefined;
  readonly truth: Estimate | undefined;
  /** The share of pages that count, where not all do, and that of true stories. */
  readonly judgedOn: { readonly told: Estimate; readonly truth: Estimate } | undefined;
  readonly reached: 'aim' | 'must' | 'neither' | 'not to be used' | 'not measured';
  /** Whether the interval reaches to where less is reached. */
  readonly perhapsLess: boolean;
  /** How often each instrument is right, in the order of the goal's. */
  readonly instruments: readonly (readonly [name: string, right: Estimate])[];
  /** What a reader must know to trust it. */
  readonly notes: readonly string[];
}

/** @param set whose stories are judged, by its name in the report */
export function reachedGoals({ measures, model }: Report, set: string): Reached[] {
  const byKey = new Map(measures.map((measure) => [measure.key, measure]));
  return goals.map((goal) => {
    const found = byKey.get(goal.measure);
    const column = goal.of === 'model' ? modelColumn(model.name) : set;
    const [value, truth] = [found?.values[column], found?.values[trueStories]];
    const { [column]: told, [trueStories]: ofTrue } = byKey.get(goal.judgedOn ?? '')?.values ?? {};
    const judgedOn = told && ofTrue && { told, truth: ofTrue };
    const tooFew = judgedOn !== undefined && judgedOn.told.mean < leastCoverage * judgedOn.truth.mean;
    const reached = levelOf(value, truth, goal, found?.doubtful === true || tooFew);
    return {
      goal,
      unit: found?.unit ?? 'number',
      value,
      truth,
      judgedOn,
      reached,
      perhapsLess: value !== undefined && isPerhapsLess(value, goal, reached),
      instruments: goal.instruments.flatMap((key) => {
        const right = byKey.get(key)?.values[trueStories];
        return right === undefined ? [] : [[key, right] as const];
      }),
      notes: [
        ...(tooFew ? [`not to be used: it counts on too few pages, less than ${leastCoverage} times as many`] : []),
        ...(found?.note === undefined ? [] : [found.note]),
      ],
    };
  });
}

function levelOf(
  value: Estimate | undefined,
  truth: Estimate | undefined,
  goal: Goal,
  isDoubtful: boolean,
): Reached['reached'] {
  if (value === undefined) return 'not measured';
  const isTrueEnough = goal.truth === undefined || (truth !== undefined && truth.mean >= goal.truth);
  if (!isTrueEnough || isDoubtful) return 'not to be used';
  return reaches(value.mean, goal, 'aim') ? 'aim' : reaches(value.mean, goal, 'must') ? 'must' : 'neither';
}

function reaches(value: number, goal: Goal, level: 'aim' | 'must'): boolean {
  return goal.aim >= goal.must ? value >= goal[level] : value <= goal[level];
}

function isPerhapsLess({ low, high, noInterval }: Estimate, goal: Goal, reached: Reached['reached']): boolean {
  if (reached !== 'aim' && reached !== 'must') return false;
  return noInterval === true || !reaches(goal.aim >= goal.must ? low : high, goal, reached);
}

/** With a head; columns: what, told, true stories, pages that count, must, aim, reached, how often the instruments are right. */
export function qualityRows(all: readonly Reached[]): TableRow[] {
  const rows = all.map(({ goal, unit, value, truth, judgedOn, reached, perhapsLess, instruments }): TableRow => {
    const right = instruments.map(([name, { mean }]) => `${name.replace(':', ', ')} ${formatValue(mean, 'share')}`);
    return [
      goal.name,
      value === undefined ? '' : formatEstimate(value, unit),
      truth === undefined ? '' : formatEstimate(truth, unit),
      judgedOn === undefined
        ? ''
        : `${formatValue(judgedOn.told.mean, 'share')}, true ${formatValue(judgedOn.truth.mean, 'share')}`,
      formatValue(goal.must, unit),
      formatValue(goal.aim, unit),
      perhapsLess ? `${reached}, perhaps less` : reached,
      right.join('; '),
    ];
  });
  return [
    ['', 'told', 'true stories', 'counted on, of its pages', 'must', 'aim', 'reached', 'the instruments are right on'],
    ...rows,
  ];
}

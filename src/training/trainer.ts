/**
 * Takes optimiser steps: one program holds forward pass, gradients and update. Weights and optimiser state are two
 * sets of arrays; each run reads one set, writes the other and swaps them, since the runtime may update a weight
 * before its last reader has run. On a device a run takes several steps. Knows no data, files or stages.
 */

import { WeightsError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { float32, int64, sizeOf, stack, type HostTensor } from '../core/tensor.ts';
import { gradients } from '../graph/gradient.ts';
import type { Initialiser, Tensor } from '../graph/op.ts';
import { roundCount } from '../graph/onnx-rounds.ts';
import { isOp, program } from '../graph/program.ts';
import { substitute } from '../graph/substitute.ts';
import { printType } from '../graph/build.ts';
import { sameShape } from '../graph/shapes.ts';
import type { Runtime, Session, Tensors } from '../runtime/session.ts';
import {
  adamW,
  chunkName,
  chunksOf,
  nextName,
  stateKinds,
  stepFeeds,
  weightsInChunks,
  type AdamWOptions,
  type Chunk,
  type StateKind,
} from './adamw.ts';

export interface TrainerOptions {
  /** float32 [], what is made smaller. */
  readonly loss: Tensor;
  /** Further numbers to report. */
  readonly metrics?: Readonly<Record<string, Tensor>>;
  /** Weights for which this is false are fed as they are. Everything is trained when left out. */
  readonly trainable?: (name: string) => boolean;
  readonly optimiser: AdamWOptions;
  readonly recompute?: boolean;
  readonly seed: number;
  /**
   * Steps that the device takes in one run, 1 when left out. Weights and their moments come back only then, which is most
   * of what a step of a small network costs elsewhere than on the CPU.
   */
  readonly stepsAtOnce?: number;
  /** Weights to start from; those missing are drawn as their network says. */
  readonly initial?: ReadonlyMap<string, HostTensor>;
}

/** One step's feeds, and when it is taken. */
export interface Step {
  readonly feeds: Tensors;
  readonly learningRate: number;
  /** From 0, for Adam's bias correction. */
  readonly step: number;
}

export interface StepResult {
  readonly loss: number;
  readonly gradientNorm: number;
  readonly metrics: Readonly<Record<string, number>>;
}

/** All trained weights and what the optimiser keeps of each, in one flat array a kind. */
interface State {
  /** The arrays cut up as the program takes them. */
  readonly chunks: Tensors;
  /** The arrays cut up by weight, under the names of checkpoints. */
  readonly views: Readonly<Record<string, HostTensor>>;
}

export class Trainer {
  readonly #session: Session;
  readonly #options: TrainerOptions;
  readonly #trained: readonly string[];
  readonly #frozen: Tensors;
  #current: State;
  #next: State;

  private constructor(
    session: Session,
    options: TrainerOptions,
    trained: readonly Tensor<'parameter'>[],
    values: ReadonlyMap<string, HostTensor>,
  ) {
    this.#session = session;
    this.#options = options;
    this.#trained = trained.map((p) => p.attributes.name);
    const names = new Set(this.#trained);
    this.#frozen = Object.fromEntries([...values].filter(([name]) => !names.has(name)));
    const kinds = stateKinds(options.optimiser);
    [this.#current, this.#next] = [allocateState(trained, kinds), allocateState(trained, kinds)];
    for (const name of this.#trained) {
      for (const kind of kinds.filter((k) => k === 'weight' || k === 'average')) {
        (this.#current.views[stateName(kind, name)]!.data as Float32Array).set(values.get(name)!.data as Float32Array);
      }
    }
  }

  static async create(runtime: Runtime, options: TrainerOptions): Promise<Trainer> {
    const { loss, metrics = {}, trainable = () => true } = options;
    const parameters = [...program({ loss, ...metrics }).parameters.values()];
    const trained = parameters.filter((p) => trainable(p.attributes.name));
    const grads = gradients(loss, trained, { recompute: options.recompute ?? false });
    const chunks = chunksOf(trained);
    const updates = adamW(chunks, new Map(trained.map((p, i) => [p, grads[i]!])), options.optimiser);
    const results = { ...updates, [reportName('loss')]: loss, ...renamed(reportName, metrics) };
    const values = new Map(parameters.map((p) => [p.attributes.name, startingValue(p, options)]));
    const session = await (takesSeveral(options)
      ? loadInRounds(runtime, results, chunks, stateKinds(options.optimiser))
      : runtime.load(program(results)));
    return new Trainer(session, options, trained, values);
  }

  get stepsAtOnce(): number {
    return this.#options.stepsAtOnce ?? 1;
  }

  async step(feeds: Tensors, learningRate: number, step: number): Promise<StepResult> {
    return (await this.steps([{ feeds, learningRate, step }]))[0]!;
  }

  /** Takes one step after the other. @param steps whose feeds have the same shapes */
  async steps(steps: readonly Step[]): Promise<readonly StepResult[]> {
    const feeds = steps.map((one) => ({
      ...one.feeds,
      ...stepFeeds(this.#options.optimiser, one.learningRate, one.step),
    }));
    if (takesSeveral(this.#options)) return this.#run(stacked(feeds), steps.length);
    const results: StepResult[] = [];
    for (const fed of feeds) {
      const { views } = this.#current;
      const weights = Object.fromEntries(this.#trained.map((name) => [name, views[name]!]));
      results.push(...(await this.#run({ ...fed, ...weights }, 1)));
    }
    return results;
  }

  async #run(feeds: Tensors, steps: number): Promise<readonly StepResult[]> {
    const results = await this.#session.run(
      { ...feeds, ...this.#frozen, ...this.#current.chunks },
      renamed(nextName, this.#next.chunks),
    );
    [this.#current, this.#next] = [this.#next, this.#current];
    return Array.from({ length: steps }, (_, i) => {
      const number = (name: string): number => Number(results[name]!.data[i]);
      const metrics = Object.keys(this.#options.metrics ?? {}).map((name) => [name, number(reportName(name))]);
      return {
        loss: number(reportName('loss')),
        gradientNorm: number('gradientNorm'),
        metrics: Object.fromEntries(metrics),
      };
    });
  }

  /** The trained weights, averaged ones where an average is kept. Arrays are reused by the next step. */
  weights(): Map<string, HostTensor> {
    const kind = this.#options.optimiser.averageDecay > 0 ? 'average' : 'weight';
    return new Map(this.#trained.map((name) => [name, this.#current.views[stateName(kind, name)]!]));
  }

  /** Everything a later run needs to go on exactly here. */
  state(): ReadonlyMap<string, HostTensor> {
    return new Map(Object.entries(this.#current.views));
  }

  /** @throws WeightsError when the state is another network's */
  restore(state: ReadonlyMap<string, HostTensor>): void {
    for (const [name, held] of Object.entries(this.#current.views)) {
      const saved = state.get(name);
      if (saved === undefined || !sameShape(saved.shape, held.shape)) {
        const got = saved === undefined ? 'nothing' : printType(saved);
        throw new WeightsError(`the checkpoint is of another network: ${name} should be ${printType(held)}, is ${got}`);
      }
      (held.data as Float32Array).set(saved.data as Float32Array);
    }
  }

  release(): Promise<void> {
    return this.#session.release();
  }
}

function takesSeveral({ stepsAtOnce = 1 }: TrainerOptions): boolean {
  return stepsAtOnce > 1;
}

/** Weights are cut out of the state there, as what is fed is soon out of date. */
function loadInRounds(
  runtime: Runtime,
  results: Readonly<Record<string, Tensor>>,
  chunks: readonly Chunk[],
  kinds: readonly StateKind[],
): Promise<Session> {
  const weights = weightsInChunks(chunks);
  const latest = substitute(results, (tensor) =>
    isOp(tensor, 'parameter') ? weights.get(tensor.attributes.name) : undefined,
  );
  const state = chunks.flatMap((_, i) => kinds.map((kind) => chunkName(kind, i)));
  return runtime.load(program(latest), { carried: new Map(state.map((name) => [name, nextName(name)])) });
}

/** The feeds of several steps as those of a run in rounds. */
function stacked(feeds: readonly Tensors[]): Tensors {
  const names = Object.keys(feeds[0]!);
  return {
    ...Object.fromEntries(names.map((name) => [name, stack(feeds.map((one) => one[name]!))])),
    [roundCount]: int64([], [feeds.length]),
  };
}

function allocateState(trained: readonly Tensor<'parameter'>[], kinds: readonly StateKind[]): State {
  const chunks: Record<string, HostTensor> = {};
  const views: Record<string, HostTensor> = {};
  const sizes = trained.map(({ shape }) => sizeOf(shape as readonly number[]));
  const cuts = chunksOf(trained);
  for (const kind of kinds) {
    const flat = new Float32Array(sizes.reduce((a, b) => a + b, 0));
    cuts.forEach(({ start, end }, i) => {
      chunks[chunkName(kind, i)] = float32([end - start], flat.subarray(start, end));
    });
    let start = 0;
    trained.forEach(({ attributes, shape }, i) => {
      const end = start + sizes[i]!;
      views[stateName(kind, attributes.name)] = float32(shape as readonly number[], flat.subarray(start, end));
      start = end;
    });
  }
  return { chunks, views };
}

/** A checkpoint's name for one kind of state of a weight. */
function stateName(kind: StateKind, parameter: string): string {
  return kind === 'weight' ? parameter : `${kind}:${parameter}`;
}

function reportName(name: string): string {
  return `report:${name}`;
}

function renamed<T>(rename: (name: string) => string, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [rename(name), value]));
}

function startingValue(parameter: Tensor<'parameter'>, { initial, seed }: TrainerOptions): HostTensor {
  const { name, type, init } = parameter.attributes;
  const shape = type.shape as readonly number[];
  const given = initial?.get(name);
  if (given !== undefined) {
    if (!sameShape(given.shape, shape))
      throw new WeightsError(`weight ${name} is ${printType(given)}, the network needs ${printType(type)}`);
    return given.dtype === 'float32'
      ? given
      : { dtype: 'float32', shape, data: Float32Array.from(given.data as Float32Array) };
  }
  return { dtype: 'float32', shape, data: draw(init, sizeOf(shape), new Random(seed).fork(name)) };
}

function draw(init: Initialiser, count: number, random: Random): Float32Array {
  switch (init.kind) {
    case 'zeros':
      return new Float32Array(count);
    case 'ones':
      return new Float32Array(count).fill(1);
    case 'normal':
      return random.normals(count).map((x) => x * init.std);
    case 'uniform':
      return Float32Array.from({ length: count }, () => random.between(-init.bound, init.bound));
  }
}

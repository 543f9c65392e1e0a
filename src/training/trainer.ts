/**
 * Takes optimiser steps: one program holds forward pass, gradients and update. Weights and optimiser state are two
 * sets of arrays; each step reads one set, writes the other and swaps them, since the runtime may update a weight
 * before its last reader has run. Knows no data, files or stages.
 */

import { WeightsError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { allocate, sizeOf, type HostTensor } from '../core/tensor.ts';
import { gradients } from '../graph/gradient.ts';
import type { Initialiser, Tensor } from '../graph/op.ts';
import { program } from '../graph/program.ts';
import { printType } from '../graph/build.ts';
import { sameShape } from '../graph/shapes.ts';
import type { Device, Runtime, Session, Tensors } from '../runtime/session.ts';
import { adamW, nextName, stateKinds, stateName, stepFeeds, type AdamWOptions } from './adamw.ts';

export interface TrainerOptions {
  /** float32 [], what is made smaller. */
  readonly loss: Tensor;
  /** Further numbers to report. */
  readonly metrics?: Readonly<Record<string, Tensor>>;
  /** Weights for which this is false are fed as they are. Everything is trained when left out. */
  readonly trainable?: (name: string) => boolean;
  readonly optimiser: AdamWOptions;
  readonly recompute?: boolean;
  readonly device?: Device;
  readonly seed: number;
  /** Weights to start from; those missing are drawn as their network says. */
  readonly initial?: ReadonlyMap<string, HostTensor>;
}

export interface StepResult {
  readonly loss: number;
  readonly gradientNorm: number;
  readonly metrics: Readonly<Record<string, number>>;
}

export class Trainer {
  readonly #session: Session;
  readonly #options: TrainerOptions;
  readonly #frozen: Tensors;
  #current: Record<string, HostTensor>;
  #next: Record<string, HostTensor>;

  private constructor(session: Session, options: TrainerOptions, frozen: Tensors, state: Record<string, HostTensor>) {
    this.#session = session;
    this.#options = options;
    this.#frozen = frozen;
    this.#current = state;
    this.#next = Object.fromEntries(
      Object.entries(state).map(([name, t]) => [name, { ...t, data: allocate(t.dtype, t.data.length) }]),
    );
  }

  static async create(runtime: Runtime, options: TrainerOptions): Promise<Trainer> {
    const { loss, metrics = {}, trainable = () => true } = options;
    const parameters = [...program({ loss, ...metrics }).parameters.values()];
    const trained = parameters.filter((p) => trainable(p.attributes.name));
    const grads = gradients(loss, trained, { recompute: options.recompute ?? false });
    const updates = adamW(trained, grads, options.optimiser);
    const session = await runtime.load(
      program({ ...updates, [reportName('loss')]: loss, ...renamed(reportName, metrics) }),
      options.device === undefined ? {} : { device: options.device },
    );
    const values = new Map(parameters.map((p) => [p.attributes.name, startingValue(p, options)]));
    const state: Record<string, HostTensor> = {};
    for (const { attributes } of trained) {
      const value = values.get(attributes.name)!;
      values.delete(attributes.name);
      for (const kind of stateKinds(options.optimiser)) {
        const fresh = kind === 'weight' || kind === 'average';
        state[stateName(kind, attributes.name)] = {
          ...value,
          data: fresh ? value.data.slice() : new Float32Array(value.data.length),
        };
      }
    }
    return new Trainer(session, options, Object.fromEntries(values), state);
  }

  /** @param step from 0, for Adam's bias correction */
  async step(feeds: Tensors, learningRate: number, step: number): Promise<StepResult> {
    const { optimiser } = this.#options;
    const results = await this.#session.run(
      { ...feeds, ...this.#frozen, ...this.#current, ...this.#usedStepFeeds(learningRate, step, optimiser) },
      renamed(nextName, this.#next),
    );
    [this.#current, this.#next] = [this.#next, this.#current];
    const number = (name: string): number => Number(results[name]!.data[0]);
    const metrics = Object.keys(this.#options.metrics ?? {}).map((name) => [name, number(reportName(name))]);
    return {
      loss: number(reportName('loss')),
      gradientNorm: number('gradientNorm'),
      metrics: Object.fromEntries(metrics),
    };
  }

  #usedStepFeeds(learningRate: number, step: number, optimiser: AdamWOptions): Tensors {
    const feeds = stepFeeds(optimiser, learningRate, step);
    if (optimiser.averageDecay === 0) delete feeds['adamw.average'];
    return feeds;
  }

  /** The trained weights, averaged ones where an average is kept. Arrays are reused by the next step. */
  weights(): Map<string, HostTensor> {
    const kind = this.#options.optimiser.averageDecay > 0 ? 'average' : 'weight';
    const names = Object.keys(this.#current).filter((name) => !name.includes(':'));
    return new Map(names.map((name) => [name, this.#current[stateName(kind, name)]!]));
  }

  /** Everything a later run needs to go on exactly here. */
  state(): ReadonlyMap<string, HostTensor> {
    return new Map(Object.entries(this.#current));
  }

  /** @throws WeightsError when the state is another network's */
  restore(state: ReadonlyMap<string, HostTensor>): void {
    for (const [name, held] of Object.entries(this.#current)) {
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

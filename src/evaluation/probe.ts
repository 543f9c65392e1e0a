/** A trained probe as evaluation asks it. How it was trained stands in training/. */

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import type { RgbImage } from '../formats/images.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import { probePixels, probeProgram, type ProbeConfig } from '../models/probe.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Runtime, Session, Tensors } from '../runtime/session.ts';

/** For each question the labels that hold; of the picture as a whole exactly one. */
export type Answers = Readonly<Record<string, readonly string[]>>;

const resNetSchema = z.object({
  channels: z.array(z.number().int().positive().multipleOf(8)).min(1),
  blocks: z.array(z.number().int().nonnegative()),
});

const configSchema = z.object({
  height: z.number().int().positive(),
  width: z.number().int().positive(),
  picture: resNetSchema,
  figures: resNetSchema,
  hidden: z.number().int().positive(),
  questions: z.record(z.string(), z.object({ labels: z.array(z.string()).min(1), ofFigures: z.boolean() })),
}) satisfies z.ZodType<ProbeConfig>;

const batchSize = 8;

export class Probe {
  readonly config: ProbeConfig;
  readonly #runtime: Runtime;
  readonly #session: Session;
  readonly #weights: Tensors;

  private constructor(config: ProbeConfig, runtime: Runtime, session: Session, weights: Tensors) {
    this.config = config;
    this.#runtime = runtime;
    this.#session = session;
    this.#weights = weights;
  }

  /** @throws FormatError when the file is not a probe's weights; SeedStoryError when it cannot be read */
  static async open(path: string): Promise<Probe> {
    await using file = await openSafetensors(path);
    const config = readConfig(path, file.metadata.probe);
    const network = probeProgram(config, batchSize);
    const held = await file.readAll();
    const weights = [...network.parameters.keys()].map((name) => {
      const weight = held.get(name);
      if (weight === undefined) throw new FormatError(`${path} lacks the probe's weight ${name}; train it again`);
      return [name, weight] as const;
    });
    const runtime = inlineRuntime();
    return new Probe(config, runtime, await runtime.load(network), Object.fromEntries(weights));
  }

  async ask(images: readonly RgbImage[]): Promise<Answers[]> {
    const answers: Answers[] = [];
    for (let from = 0; from < images.length; from += batchSize) {
      const part = images.slice(from, from + batchSize);
      // The last batch is filled up with its own first picture, so that one program serves all.
      const filled = Array.from({ length: batchSize }, (_, i) => part[i] ?? part[0]!);
      const scores = await this.#session.run({ pixels: probePixels(this.config, filled), ...this.#weights });
      answers.push(...part.map((_, i) => this.#answer(scores, i)));
    }
    return answers;
  }

  #answer(scores: Tensors, row: number): Answers {
    const entries = Object.entries(this.config.questions).map(([name, { labels, ofFigures }]) => {
      const values = (scores[name]!.data as Float32Array).subarray(row * labels.length, (row + 1) * labels.length);
      const best = Math.max(...values);
      return [name, labels.filter((_, i) => (ofFigures ? values[i]! > 0.5 : values[i] === best))] as const;
    });
    return Object.fromEntries(entries);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#runtime.close();
  }
}

function readConfig(path: string, json: string | undefined): ProbeConfig {
  if (json === undefined) throw new FormatError(`${path} holds no probe; train one with: seed-story train probe`);
  try {
    return configSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new FormatError(`${path}: what it says of the probe cannot be read; train it again`, { cause });
  }
}

/** A trained probe as evaluation asks it. How it was trained stands in training/. */

import { isDeepStrictEqual } from 'node:util';

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import type { RgbImage } from '../formats/images.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import { checkWeights } from '../models/keys.ts';
import { countHeads } from '../models/probe-heads.ts';
import { probeMap, probePixels, probeProgram, strideOf, type ProbeConfig } from '../models/probe.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Runtime, Session, Tensors } from '../runtime/session.ts';
import { sceneQuestions, type Question } from '../storystream/world/questions.ts';

/**
 * For each question the labels that hold; of the picture as a whole exactly one. A label that tells figures apart
 * stands there as often as it is seen, so that two of one character are not taken for one.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

export type Questions = Readonly<Record<string, Question>>;

const resNetSchema = z
  .object({
    channels: z.array(z.number().int().positive().multipleOf(8)).min(1),
    blocks: z.array(z.number().int().nonnegative()),
  })
  .refine(({ channels, blocks }) => blocks.length === channels.length, { error: 'one number of blocks a stage' });

const configSchema = z
  .object({
    height: z.number().int().positive(),
    width: z.number().int().positive(),
    picture: resNetSchema,
    figures: resNetSchema,
    hidden: z.number().int().positive(),
    questions: z.record(z.string(), z.object({ labels: z.array(z.string()).min(1), ofFigures: z.boolean() })),
  })
  .refine(
    ({ height, width, picture, figures }) =>
      [picture, figures].every((network) => [height, width].every((size) => size % strideOf(network) === 0)),
    { error: 'every stage halves height and width' },
  ) satisfies z.ZodType<ProbeConfig>;

const batchSize = 8;

/** Made with mini, of the same drawn world. */
const shipped = fileURLToPath(new URL('../../weights/probe.safetensors', import.meta.url));

/** The file of the shipped probe, which is called as its model is; or the path itself. */
function probePath(nameOrPath: string): string {
  return nameOrPath === 'mini' ? shipped : nameOrPath;
}

export interface ProbeOptions {
  /** Asked of it; those of the drawn world when left out. */
  readonly questions?: Questions;
  /** Runs it, and is closed with it, or when it cannot be opened. */
  readonly runtime?: Runtime;
}

export class Probe {
  readonly config: ProbeConfig;
  /** sha256 of its file, in hexadecimal. */
  readonly hash: string;
  readonly #questions: Questions;
  readonly #runtime: Runtime;
  readonly #session: Session;
  readonly #weights: Tensors;

  private constructor(
    { config, hash }: Pick<Probe, 'config' | 'hash'>,
    questions: Questions,
    runtime: Runtime,
    { session, weights }: { readonly session: Session; readonly weights: Tensors },
  ) {
    this.config = config;
    this.hash = hash;
    this.#questions = questions;
    this.#runtime = runtime;
    this.#session = session;
    this.#weights = weights;
  }

  /**
   * @param nameOrPath mini, or a file of weights
   * @throws FormatError when the file is not a probe's weights, or a probe was taught other questions than are asked;
   *   WeightsError naming every missing, unknown and misshapen weight; SeedStoryError when it cannot be read
   */
  static async open(
    nameOrPath: string,
    { questions = sceneQuestions, runtime = inlineRuntime() }: ProbeOptions = {},
  ): Promise<Probe> {
    const path = probePath(nameOrPath);
    try {
      await using file = await openSafetensors(path);
      const config = readConfig(path, file.metadata.probe);
      checkQuestions(path, config.questions, questions);
      const network = probeProgram(config, batchSize);
      checkWeights(network.parameters, file.entries, path);
      const weights = Object.fromEntries(await file.readAll());
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return new Probe({ config, hash }, questions, runtime, { session: await runtime.load(network), weights });
    } catch (error) {
      await runtime.close();
      throw error;
    }
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
    const entries = Object.entries(this.#questions).map(([name, { labels, ...question }]) => {
      const values = scores[name]!.data as Float32Array;
      const size = values.length / batchSize;
      return [name, this.#labelsOf(labels, question, values.subarray(row * size, (row + 1) * size))] as const;
    });
    return Object.fromEntries(entries);
  }

  /** @param scores of one picture, as `probeProgram` gives them */
  #labelsOf(
    labels: readonly string[],
    { ofFigures, tellsApart = false }: Omit<Question, 'labels'>,
    scores: Float32Array,
  ): readonly string[] {
    if (!ofFigures) {
      const best = Math.max(...scores);
      return labels.filter((_, i) => scores[i] === best);
    }
    const map = probeMap(this.config);
    const places = map.rows * map.columns;
    return labels.flatMap((label, i) => {
      const heads = countHeads(scores.subarray(i * places, (i + 1) * places), map);
      return new Array<string>(tellsApart ? heads : Math.min(heads, 1)).fill(label);
    });
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

/** @throws FormatError naming the questions that differ */
function checkQuestions(path: string, taught: ProbeConfig['questions'], asked: Questions): void {
  const names = [...new Set([...Object.keys(asked), ...Object.keys(taught)])];
  const plain = (question: Question | undefined) => question && [question.ofFigures, question.labels];
  const differing = names.filter((name) => !isDeepStrictEqual(plain(taught[name]), plain(asked[name])));
  if (differing.length === 0) return;
  throw new FormatError(
    `${path} was taught other answers than are asked for about ${differing.join(', ')}; train it again`,
  );
}

/**
 * From a model folder to a model that tells stories: checks the folder, loads every program and ties them together.
 * The de-tokenizer runs in a thread of its own; the language model in the caller's, where its cache is.
 */

import { UsageError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import type { LlamaConfig } from '../models/llama.ts';
import { wordIds } from '../models/agent-batch.ts';
import { visualPixels } from '../models/visual-tokenizer.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Device, Runtime, Session } from '../runtime/session.ts';
import { threadRuntime } from '../runtime/threads.ts';
import { CachedLlama, type AttentionListener, type StoryLlama } from './cached-llama.ts';
import { Drawer } from './drawer.ts';
import type { StoryEvent } from './events.ts';
import type { ModelConfig } from './model-config.ts';
import { modelPath, openModelFolder, type ModelFolder } from './model-folder.ts';
import { LlamaTogether } from './llama-together.ts';
import type { DrawOptions, Memory, StoryModel, StorySession } from './model.ts';
import {
  denoising,
  imagining,
  painting,
  seeing,
  showing,
  speaking,
  speakingTogether,
  telling,
} from './model-programs.ts';
import type { Storyteller, TellRequest } from './request.ts';
import type { Retention } from './retention.ts';
import { CachedSession, type StoryAgent } from './session.ts';
import { tell } from './tell.ts';

export interface OpenModelOptions {
  readonly device?: Device;
  /** Threads that one operation may use; all cores when left out. */
  readonly threads?: number;
  /** Hears where the language model's attention goes, pass by pass, in every session; without it nothing is recorded. */
  readonly onAttention?: AttentionListener;
  /**
   * For many stories at once: what they write goes through the language model together. Not with `onAttention`, whose
   * passes are those of one story.
   */
  readonly together?: boolean;
  /** Hears that the thread that draws has ended by itself: what is told from then on fails at its first picture. */
  readonly onEnd?: (error: Error) => void;
}

/** A model in memory. */
export interface OpenModel extends StoryModel, Storyteller {
  readonly folder: ModelFolder;
  /** What its sessions are made of. */
  readonly agent: StoryAgent;
}

/**
 * Opens a model by the name of a shipped one or by its folder.
 * @throws SeedStoryError for a missing file, FormatError for a damaged one, WeightsError for weights that do not fit
 */
export async function openModel(nameOrFolder: string, options: OpenModelOptions = {}): Promise<OpenModel> {
  const folder = await openModelFolder(modelPath(nameOrFolder));
  const [here, beside] = [inlineRuntime(), threadRuntime(options.onEnd)];
  const close = async (): Promise<void> => {
    await Promise.all([here.close(), beside.close()]);
  };
  try {
    return new LoadedModel(folder, await loadSessions(folder, here, beside, options), close, options);
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadSessions(
  { config, weights }: ModelFolder,
  here: Runtime,
  beside: Runtime,
  { onAttention, together, ...options }: OpenModelOptions,
) {
  if (together && onAttention) throw new UsageError('attention is heard of stories that are told alone, not together');
  const wanted = { attention: onAttention !== undefined };
  const { agent, visualTokenizer, detokenizer, autoencoder } = weights;
  return {
    speaking: await here.load(together ? speakingTogether(config) : speaking(config, wanted), {
      ...options,
      weights: agent,
    }),
    showing: await here.load(showing(config), { ...options, weights: agent }),
    imagining: await here.load(imagining(config), { ...options, weights: agent }),
    seeing: await here.load(seeing(config), { ...options, weights: visualTokenizer }),
    telling: await beside.load(telling(config), { ...options, weights: detokenizer }),
    denoising: await beside.load(denoising(config), { ...options, weights: detokenizer }),
    painting: await beside.load(painting(config), { ...options, weights: autoencoder }),
  };
}

type Sessions = Awaited<ReturnType<typeof loadSessions>>;

class LoadedModel implements OpenModel {
  readonly folder: ModelFolder;
  readonly #sessions: Sessions;
  readonly agent: StoryAgent;
  readonly #drawer: Drawer;
  readonly #close: () => Promise<void>;

  constructor(folder: ModelFolder, sessions: Sessions, close: () => Promise<void>, options: OpenModelOptions) {
    this.folder = folder;
    this.#sessions = sessions;
    this.#close = close;
    this.agent = {
      llama: llamaOver(sessions.speaking, folder.config.llm, options),
      tokens: folder.tokens,
      embeddings: folder.embeddings,
      continuesPicture: folder.config.picturePrior !== null,
      featureShape: featureShapeOf(folder.config),
      resampleInput: async (features) =>
        (await sessions.showing.run({ features: asBatch(features) })).rows!.data as Float32Array,
      resampleOutput: async (hidden, page, before) => {
        const { picturePrior } = folder.config;
        const known = picturePrior && { words: wordIds(picturePrior.words, [page]), before: asBatch(before) };
        return first((await sessions.imagining.run({ hidden: asBatch(hidden), ...known })).features!);
      },
    };
    this.#drawer = new Drawer(folder.config, sessions, () => this.#greyFeatures());
  }

  get name(): string {
    return this.folder.config.name;
  }

  get hash(): string {
    return this.folder.hash;
  }

  get tokens(): StoryModel['tokens'] {
    return this.folder.tokens;
  }

  get plans(): boolean {
    return this.folder.config.plans ?? false;
  }

  get languages(): readonly string[] | undefined {
    return this.folder.config.languages;
  }

  get knownWithin(): number | undefined {
    return this.folder.config.knownWithin;
  }

  async encodePicture(image: RgbImage): Promise<HostTensor> {
    return this.#see(visualPixels(this.folder.config.visualTokenizer, [image]));
  }

  startSession(retention: Retention, memory?: Memory): StorySession {
    return new CachedSession(this.agent, retention, memory);
  }

  draw(features: HostTensor, options: DrawOptions): Promise<RgbImage> {
    return this.#drawer.draw(features, options);
  }

  tell(request: TellRequest): AsyncIterable<StoryEvent> {
    const { temperature, topP, noRepeatNgramSize, retention } = this.folder.config.defaults;
    return tell({
      ...request,
      model: this,
      temperature: request.temperature ?? temperature,
      topP: request.topP ?? topP,
      noRepeatNgramSize: request.noRepeatNgramSize ?? noRepeatNgramSize,
      retentionSettings: retention,
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }

  async #see(pixels: HostTensor): Promise<HostTensor> {
    return first((await this.#sessions.seeing.run({ pixels })).features!);
  }

  /** As released: zero after normalisation. */
  #greyFeatures(): Promise<HostTensor> {
    const { imageSize } = this.folder.config.visualTokenizer;
    const shape = [1, 3, imageSize, imageSize];
    return this.#see({ dtype: 'float32', shape, data: new Float32Array(3 * imageSize ** 2) });
  }
}

function llamaOver(session: Session, config: LlamaConfig, { together, onAttention }: OpenModelOptions): StoryLlama {
  if (!together) return new CachedLlama(session, config, onAttention);
  return new LlamaTogether(session, config, () => new Promise((resolve) => setImmediate(resolve)));
}

/** P, C */
function featureShapeOf({ visualTokenizer: { pool } }: ModelConfig): readonly [number, number] {
  return [pool.grid ** 2, pool.width];
}

function asBatch({ dtype, shape, data }: HostTensor): HostTensor {
  return { dtype, shape: [1, ...shape], data };
}

function first({ dtype, shape, data }: HostTensor): HostTensor {
  return { dtype, shape: shape.slice(1), data };
}

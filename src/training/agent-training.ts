/**
 * How the agent learns from chunks of stories, whichever stage picks them: text, pictures, and what a reader of words
 * reads of the pictures that it predicts.
 */

import { WeightsError } from '../core/errors.ts';
import type { Random } from '../core/random.ts';
import { add, mul } from '../graph/ops/elementwise.ts';
import { weightedMean } from '../models/seed-story.ts';
import type { StoryTokens } from '../models/sequence.ts';
import type { Tensors } from '../runtime/session.ts';
import { agentOverChunks, chunkFeeds, type ChunkShape, type PictureChunk } from './chunks.ts';
import { allTexts } from './dataset.ts';
import type { Encodings } from './encodings.ts';
import { namesAndThings, placesOf, tellingWords, wordDifference, wordScope } from './page-words.ts';
import type { CosineSchedule } from './schedule.ts';
import { runTraining, stageResult, type StageContext, type StageResult } from './stage.ts';
import { nameWeight } from './stages/language.ts';
import type { TrainerOptions } from './trainer.ts';

/** Beside the text's loss, which the stage before has brought down already. */
const pictureWeight = 6;
/** Of what is read of predicted features and not of the true ones, which says who is there and where long before pictures look so. */
const wordWeight = 1;

export interface AgentTraining {
  readonly stage: string;
  readonly shape: ChunkShape;
  readonly initial: StageResult['weights'];
  readonly schedule: CosineSchedule;
  readonly tokens: StoryTokens;
  /** Of all training pictures. */
  readonly features: Encodings;
  /** Of chunks, those that show the pictures that the model predicts. */
  readonly ownShare: number;
  readonly pick: (random: Random) => PictureChunk;
}

/** @returns false when stopped early */
export async function trainAgent(context: StageContext, training: AgentTraining): Promise<boolean> {
  const { stage, shape, tokens, features, ownShare, pick } = training;
  const seen = await stageResult(context, 'visual-tokenizer');
  const names = new Set(tellingWords(tokens, context.dataset.train.flatMap(allTexts), namesAndThings));
  return runTraining(context, stage, {
    trainer: {
      ...trainingLosses(shape, ownShare > 0, wordCount(seen)),
      optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, averageDecay: 0 },
      initial: new Map([...training.initial, ...[...seen.weights].filter(([name]) => readsWords(name))]),
      trainable: (name) => !readsWords(name),
    },
    schedule: training.schedule,
    batch(random) {
      const chunks = Array.from({ length: shape.batch }, () => pick(random));
      const showsOwn = ownShare > 0 ? chunks.map(() => random.chance(ownShare)) : undefined;
      const { feeds } = chunkFeeds(tokens, features, shape, chunks, showsOwn);
      countNames(tokens, feeds, names);
      return Promise.resolve(feeds);
    },
  });
}

/** Makes labels that spell names or things count as in the stage before. */
function countNames(tokens: StoryTokens, { labels, labelWeights }: Tensors, names: ReadonlySet<number>): void {
  const weights = labelWeights!.data as Float32Array;
  const ids = Array.from(labels!.data as BigInt64Array, Number);
  for (const place of new Set(placesOf(names, tokens, ids))) weights[place]! *= nameWeight;
}

/** Of the words that the visual tokenizer was taught. @throws WeightsError when it does not say */
function wordCount({ metadata }: StageResult): number {
  if (metadata.words !== undefined) return (JSON.parse(metadata.words) as number[]).length;
  throw new WeightsError('the visual tokenizer does not say which words it was taught; train it anew');
}

function readsWords(name: string): boolean {
  return name.startsWith(`${wordScope}.`);
}

/** @param words how many can be read of features */
function trainingLosses(
  shape: ChunkShape,
  canShowOwn: boolean,
  words: number,
): Pick<TrainerOptions, 'loss' | 'metrics'> {
  const { textLoss, pictureLoss, features, inputs } = agentOverChunks(shape, canShowOwn);
  const loss = add(textLoss, mul(pictureLoss, pictureWeight));
  if (words === 0) return { loss, metrics: { textLoss, pictureLoss } };
  const wordLoss = weightedMean(wordDifference(features, inputs.targetFeatures, words), inputs.targetWeights);
  return { loss: add(loss, mul(wordLoss, wordWeight)), metrics: { textLoss, pictureLoss, wordLoss } };
}

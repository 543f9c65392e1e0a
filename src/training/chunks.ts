/**
 * Chunks of training stories as the agent learns them: their texts, which pictures are learned and which are shown, and
 * the feeds of a batch. Knows no stage, and not how chunks are picked.
 */

import type { Random } from '../core/random.ts';
import { int64 } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { input } from '../graph/ops/source.ts';
import { Scope } from '../graph/scope.ts';
import { parallelBatch, rowsShown, type Chunk, type Showing } from '../models/parallel-targets.ts';
import { agentFeeds, agentInputs } from '../models/agent-batch.ts';
import {
  agentLosses,
  agentLossesShowing,
  seedStoryPresets,
  type AgentInputs,
  type AgentLosses,
  type AgentOptions,
} from '../models/seed-story.ts';
import { variableCount } from '../models/sprite-decoder.ts';
import { plannedTexts, type StoryTokens } from '../models/sequence.ts';
import type { Tensors } from '../runtime/session.ts';
import { unplannedShare, type Dataset, type TrainingStory } from './dataset.ts';
import type { Encodings } from './encodings.ts';
import { codesOf, type pictureCodes } from './picture-codes.ts';

const config = seedStoryPresets.mini;
/** Share of chunks in another language, of stories that have one. */
const translatedShare = 0.35;

/** What a program of chunks has room for in each: pages, the first among them, and tokens. */
export const storyShape = { pages: 10, length: 960 } as const;

/** A chunk, and where its pages' pictures stand among all training pictures. */
export interface PictureChunk extends Chunk {
  readonly pictures: readonly number[];
}

function pictureCounts(chunks: number) {
  return { contextPictures: chunks * storyShape.pages, targetPictures: chunks * (storyShape.pages - 1) };
}

/**
 * The agent over inputs of one batch of chunks, with pictures shown as `shownRows` says.
 * @param codes whether it is told what each picture shows, as `targetCodes`
 */
export function agentOverChunks(chunks: number, codes: boolean): AgentLosses & { readonly inputs: AgentInputs } {
  const { inputs, options } = chunkInputs(chunks, codes);
  const shownRows = input('shownRows', 'int64', [pictureCounts(chunks).contextPictures]);
  return { ...agentLossesShowing(shownRows, new Scope(), config, inputs, options), inputs };
}

/**
 * The features that the agent predicts over the same inputs, with pictures shown as they are fed, [G, P, C].
 * @param codes whether it is told what each picture shows, as `targetCodes`
 */
export function picturesOverChunks(chunks: number, codes: boolean): Tensor {
  const { inputs, options } = chunkInputs(chunks, codes);
  return agentLosses(new Scope(), config, inputs, options).features;
}

function chunkInputs(chunks: number, codes: boolean): { inputs: AgentInputs; options: AgentOptions } {
  const { length } = storyShape;
  const { targetPictures } = pictureCounts(chunks);
  return {
    inputs: {
      ...agentInputs(config, { examples: chunks, length, ...pictureCounts(chunks) }),
      ...(codes && {
        targetCodes: input('targetCodes', 'int64', [targetPictures, variableCount(config.picturePrior)]),
      }),
    },
    options: {
      mask: input('mask', 'float32', [chunks, 1, length, length]),
      positions: input('positions', 'int64', [chunks, length]),
    },
  };
}

export interface ChunkFeeds {
  readonly feeds: Tensors;
  /** Which training picture each target of the batch is. */
  readonly targets: readonly number[];
}

/** Of all training pictures: their features, and what they show where that is known. */
export interface KnownPictures {
  readonly features: Encodings;
  readonly codes?: ReturnType<typeof pictureCodes>;
}

/**
 * @param chunks as many as the program takes
 * @param shows which pictures each chunk shows
 */
export function chunkFeeds(
  tokens: StoryTokens,
  { features, codes }: KnownPictures,
  chunks: readonly PictureChunk[],
  shows: readonly Showing[],
): ChunkFeeds {
  const { contextPictures, targetPictures } = pictureCounts(chunks.length);
  const batch = parallelBatch(tokens, chunks, storyShape.length, targetPictures);
  const targets = batch.targets.map(({ example, page }) => chunks[example]!.pictures[page]!);
  const shown = batch.pictures.map(({ example, page }) => chunks[example]!.pictures[page]!);
  const { mask, positions } = batch;
  const feeds = {
    ...agentFeeds(
      config,
      batch,
      features.batch(filledUp(shown, contextPictures)),
      features.batch(filledUp(targets, targetPictures)),
    ),
    ...{ mask, positions },
    ...(codes && { targetCodes: codesOf(codes, targets, targetPictures) }),
    shownRows: int64([contextPictures], rowsShown(batch, contextPictures, shows)),
  };
  return { feeds, targets };
}

/** Programs have fixed sizes; what stands in a place without a picture is not looked at. */
function filledUp(pictures: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => pictures[i] ?? 0);
}

/** For each training story, how many pictures stand before it. */
export function storyStarts({ train }: Pick<Dataset, 'train'>): readonly number[] {
  let count = 0;
  return train.map((story) => {
    const start = count;
    count += story.images.length;
    return start;
  });
}

/** A story's texts in one of its languages, most of them with their plans. */
export function textsInOneOf(story: TrainingStory, random: Random): readonly string[] {
  const { translations = [], plans } = story;
  const told = translations.length > 0 && random.chance(translatedShare) ? random.pick(translations) : story;
  return plannedTexts(told, plans, () => !random.chance(unplannedShare));
}

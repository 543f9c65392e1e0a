/**
 * Stage 3: the de-tokenizer learns to draw the true picture from the features that the language model predicts for
 * it, so that it forgives what the model gets slightly wrong (SEED-Story, section 3.3). Texts are the true ones, the
 * pictures shown are the model's own, but for those that nothing before them predicts; it is frozen, so every picture's
 * features are predicted once, before training, and kept. True features stand among them, or drawing from these is forgotten.
 */

import { Random } from '../../core/random.ts';
import { sizeOf, type HostTensor } from '../../core/tensor.ts';
import { program } from '../../graph/program.ts';
import type { StoryTokens } from '../../models/sequence.ts';
import { firstTarget } from '../../models/parallel-targets.ts';
import { storedEncodings, type Encodings } from '../encodings.ts';
import { fingerprintOf, weightsFingerprint } from '../fingerprint.ts';
import { stageResult, weightFeeds, weightsFile, type Stage, type StageContext, type StageResult } from '../stage.ts';
import { fromTruth, trainDetokenizer, type DrawingSource } from './detokenizer.ts';
import { agentOverChunks, chunkFeeds, storyStarts, textsInOneOf, type PictureChunk } from '../chunks.ts';
import { fittingChunk, storyShape } from './instruction.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary, vocabularyFile } from './vocabulary.ts';

/** Of the pictures that are drawn from true features. */
const trueShare = 0.4;

export const adaptationStage: Stage = {
  name: 'adaptation',
  about: 'the de-tokenizer draws pictures from features that the language model predicts',
  needs: ['detokenizer', 'instruction'],
  descents: [2000],
  result: weightsFile,
  keptIn: 'detokenizer.safetensors',
  async run(context) {
    const known = await featuresOf(context, pages(context).paths);
    return trainDetokenizer(context, {
      stage: this.name,
      sources: [{ ...(await predictFeatures(context, known)), share: 1 - trueShare }, fromTruth(known, trueShare)],
      initialStage: 'detokenizer',
      schedule: { learningRate: 8e-4, warmupSteps: 100, descents: context.descents, finalShare: 0.01 },
    });
  },
};

/** Predicted features of the training pictures, and which picture each row is of. */
async function predictFeatures(context: StageContext, known: Encodings): Promise<Omit<DrawingSource, 'share'>> {
  const tokens = await loadVocabulary(context);
  const { weights } = await stageResult(context, 'instruction');
  const chunks = allChunks(context, tokens);
  const madeFrom = fingerprintOf([
    'own pictures shown',
    weightsFingerprint(weights),
    known.madeFrom,
    await vocabularyFile(context),
    JSON.stringify(chunks),
  ]);
  const features = await storedEncodings(context, 'predicted-features', madeFrom, () =>
    predict(context, weights, tokens, known, chunks),
  );
  return { features, pictures: chunks.flatMap(targetsOf) };
}

/** The pictures of a chunk that are predicted. */
function targetsOf(chunk: PictureChunk): readonly number[] {
  return chunk.pictures.slice(firstTarget(chunk));
}

/** @returns float16 [targets, P, C], chunk by chunk */
async function predict(
  context: StageContext,
  weights: StageResult['weights'],
  tokens: StoryTokens,
  known: Encodings,
  chunks: readonly PictureChunk[],
): Promise<HostTensor> {
  const { features: predicted } = agentOverChunks(storyShape);
  const network = program({ predicted });
  await using session = await context.runtime.load(network);
  const needed = weightFeeds(network, { weights });
  const size = sizeOf(known.shape);
  const shape = [chunks.flatMap(targetsOf).length, ...known.shape];
  const rows = new Float16Array(sizeOf(shape));
  let row = 0;
  for (const batch of batches(chunks)) {
    context.signal?.throwIfAborted();
    const { feeds: fed, targets } = chunkFeeds(
      tokens,
      known,
      storyShape,
      batch,
      batch.map(() => true),
    );
    const feeds = Object.fromEntries([...network.inputs.keys()].map((name) => [name, fed[name]!]));
    const { data } = (await session.run({ ...feeds, ...needed })).predicted!;
    rows.set((data as Float32Array).subarray(0, targets.length * size), row * size);
    row += targets.length;
  }
  return { dtype: 'float16', shape, data: rows };
}

/**
 * Chunks that hold every page but each story's first as a target, where texts are not too long for that; all after the
 * first chunk have the opening before them. Each story is told in one of its languages.
 */
function allChunks(context: StageContext, tokens: StoryTokens): PictureChunk[] {
  const starts = storyStarts(context.dataset);
  const random = new Random(context.seed).fork('languages');
  return context.dataset.train.flatMap((record, story) => {
    const texts = textsInOneOf(record, random);
    const chunks: PictureChunk[] = [];
    for (let first = 0; chunks.at(-1)?.endsStory !== true;) {
      const chunk = fittingChunk(tokens, texts, starts[story]!, { first, withOpening: true });
      chunks.push(chunk);
      // Its last page is the next one's first, which is shown there and not predicted.
      const last = first + chunk.pictures.length - firstTarget(chunk);
      first = Math.max(first === 0 ? 2 : first + 1, last);
    }
    return chunks;
  });
}

/** Groups of the size that the program takes; the last is filled up with a chunk of one page, which has no target. */
function* batches(chunks: readonly PictureChunk[], size = storyShape.batch): Generator<readonly PictureChunk[]> {
  for (let i = 0; i < chunks.length; i += size) {
    const group = chunks.slice(i, i + size);
    const filler = { texts: chunks[0]!.texts.slice(0, 1), endsStory: false, pictures: chunks[0]!.pictures.slice(0, 1) };
    yield [...group, ...Array.from({ length: size - group.length }, () => filler)];
  }
}

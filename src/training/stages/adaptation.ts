/**
 * Stage 3: the de-tokenizer learns to draw the true picture from the features that the language model predicts for
 * it, so that it forgives what the model gets slightly wrong (SEED-Story, section 3.3). Texts are the true ones, the
 * pictures shown are the model's own, from a story's opening on; it is frozen, so every picture's features are predicted
 * once, before training, and kept. Where it is known what a picture shows they are those of an agent that reads this
 * rightly: a picture that was misread is not the one that stands on the page, and whoever learns to draw the one for the
 * other learns a mean of both. True features stand among them, or drawing from these is forgotten.
 */

import { Random } from '../../core/random.ts';
import { program } from '../../graph/program.ts';
import type { StoryTokens } from '../../models/sequence.ts';
import { firstTarget } from '../../models/parallel-targets.ts';
import { storedEncodings, type Encodings } from '../encodings.ts';
import { fingerprintOf, weightsFingerprint } from '../fingerprint.ts';
import { stageResult, weightFeeds, weightsFile, type Stage, type StageContext, type StageResult } from '../stage.ts';
import { fromTruth, trainDetokenizer, type DrawingSource } from './detokenizer.ts';
import { chunkFeeds, picturesOverChunks, storyStarts, textsInOneOf, type PictureChunk } from '../chunks.ts';
import { fittingChunk } from './instruction.ts';
import { pictureCodes } from '../picture-codes.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary, vocabularyFile } from './vocabulary.ts';

/** Of the pictures that are drawn from true features. */
const trueShare = 0.25;
/** Over each chunk, and each shows what the one before predicted. Chunk follows chunk, so late pages are as far from the truth as a teller's. */
const passes = 2;
/** Told in one run of the program. */
const chunksAtOnce = 8;

export const adaptationStage: Stage = {
  name: 'adaptation',
  about: 'the de-tokenizer draws pictures from features that the language model predicts',
  needs: ['detokenizer', 'instruction'],
  descents: [2000],
  batchSize: 8,
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
  const stories = storyChunks(context, tokens);
  const codes = pictureCodes(context.dataset);
  const madeFrom = fingerprintOf([
    `own pictures shown from the opening on, ${passes} passes`,
    JSON.stringify(codes ?? 'as read'),
    weightsFingerprint(weights),
    known.madeFrom,
    await vocabularyFile(context),
    JSON.stringify(stories),
  ]);
  const pictures = stories.flat().flatMap(targetsOf);
  const features = await storedEncodings(context, 'predicted-features', madeFrom, async () => {
    const shown = await tellPictures(context, { weights, tokens, codes }, known, stories);
    return {
      dtype: 'float16',
      shape: [pictures.length, ...known.shape],
      data: joined(pictures.map((p) => shown.row(p))),
    };
  });
  return { features, pictures };
}

/** The pictures of a chunk that are predicted. */
function targetsOf(chunk: PictureChunk): readonly number[] {
  return chunk.pictures.slice(firstTarget(chunk));
}

interface Agent {
  readonly weights: StageResult['weights'];
  readonly tokens: StoryTokens;
  /** Of all pictures, where they are known. */
  readonly codes: ReturnType<typeof pictureCodes>;
}

/** @returns the known features, with the predicted ones in the place of those that can be predicted */
async function tellPictures(
  context: StageContext,
  { weights, tokens, codes }: Agent,
  known: Encodings,
  stories: readonly (readonly PictureChunk[])[],
): Promise<Encodings> {
  const network = program({ predicted: picturesOverChunks(chunksAtOnce, codes !== undefined) });
  await using session = await context.runtime.load(network);
  const needed = weightFeeds(network, { weights });
  const shown = known.copy();
  const inTurn = [...batches(stories)];
  const began = performance.now();
  for (const [done, batch] of inTurn.entries()) {
    for (let pass = 0; pass < passes; pass++) {
      context.signal?.throwIfAborted();
      const { feeds: fed, targets } = chunkFeeds(
        tokens,
        { features: shown, codes },
        batch,
        // They stand in `shown` already.
        batch.map(() => ({ own: false })),
      );
      const feeds = Object.fromEntries([...network.inputs.keys()].map((name) => [name, fed[name]!]));
      const { data } = (await session.run({ ...feeds, ...needed })).predicted!;
      targets.forEach((picture, i) => {
        const row = shown.row(picture);
        row.set((data as Float32Array).subarray(i * row.length, (i + 1) * row.length));
      });
    }
    const [step, steps] = [done + 1, inTurn.length];
    const secondsLeft = ((performance.now() - began) / 1000 / step) * (steps - step);
    context.onProgress?.({ stage: 'telling stories', step, steps, secondsLeft });
  }
  return shown;
}

function joined(rows: readonly Float16Array[]): Float16Array {
  const all = new Float16Array(rows.reduce((length, row) => length + row.length, 0));
  let from = 0;
  for (const row of rows) {
    all.set(row, from);
    from += row.length;
  }
  return all;
}

/**
 * Of each story chunks that hold every page but the first as a target, where texts are not too long for that; all after
 * the first chunk have the opening before them. Each story is told in one of its languages.
 */
function storyChunks(context: StageContext, tokens: StoryTokens): readonly (readonly PictureChunk[])[] {
  const starts = storyStarts(context.dataset);
  const random = new Random(context.seed).fork('languages');
  return context.dataset.train.map((record, story) => {
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

/**
 * Chunks by the number that the program takes, all first ones before all second ones, as these show what those predict. The
 * last is filled up with a chunk of one page, which has no target.
 */
function* batches(stories: readonly (readonly PictureChunk[])[]): Generator<readonly PictureChunk[]> {
  const most = Math.max(0, ...stories.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, i) => stories.flatMap((chunks) => chunks[i] ?? []));
  for (const chunks of inTurn) {
    for (let i = 0; i < chunks.length; i += chunksAtOnce) {
      const group = chunks.slice(i, i + chunksAtOnce);
      const [{ texts, pictures }] = chunks as [PictureChunk];
      const filler = { texts: texts.slice(0, 1), endsStory: false, pictures: pictures.slice(0, 1) };
      yield [...group, ...Array.from({ length: chunksAtOnce - group.length }, () => filler)];
    }
  }
}

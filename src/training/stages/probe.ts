/**
 * Beside the stages that make the model: the probe learns to answer who, where, when and what of true pictures, so that
 * `evaluate` can ask the same of told ones. Needs a data set that says what its pictures show.
 */

import { UsageError } from '../../core/errors.ts';
import { int64, type HostTensor } from '../../core/tensor.ts';
import { add } from '../../graph/ops/elementwise.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import { resizeRgb } from '../../formats/resize.ts';
import { miniProbe, probe, probeLoss, probePixels, type ProbeConfig, type ProbeQuestion } from '../../models/probe.ts';
import { sceneAnswers, sceneQuestions, type SceneQuestion } from '../../storystream/world/questions.ts';
import type { Scene } from '../../storystream/world/scene.ts';
import { PictureCache } from '../pictures.ts';
import { runTraining, weightsFile, type Stage, type StageContext, type StageTraining } from '../stage.ts';

const config: ProbeConfig = { ...miniProbe, questions: sceneQuestions };
const batchSize = 32;

export const probeStage: Stage = {
  name: 'probe',
  about: 'the probe, which evaluation asks, answers who, where, when and what of pictures',
  seesHeldOut: true,
  needs: [],
  descents: [1500],
  result: weightsFile,
  async run(context) {
    const pages = labelledPages(context);
    const cache = new PictureCache({ prepare: (image) => resizeRgb(image, config.width, config.height) });
    return runTraining(context, this.name, {
      trainer: training(),
      schedule: { learningRate: 2e-3, warmupSteps: 100, descents: context.descents, finalShare: 0.01 },
      async batch(random) {
        const picked = Array.from({ length: batchSize }, () => random.pick(pages));
        const pixels = probePixels(config, await cache.getAll(picked.map(({ image }) => image)));
        return { pixels, ...answerFeeds(picked.map(({ scene }) => scene)) };
      },
      notes: () => Promise.resolve({ probe: JSON.stringify(config) }),
    });
  },
};

interface LabelledPage {
  readonly image: string;
  readonly scene: Scene;
}

function labelledPages({ dataset }: StageContext): LabelledPage[] {
  const pages = dataset.train.flatMap(({ images, scenes = [] }) =>
    scenes.map((scene, i) => ({ image: images[i]!, scene })),
  );
  if (pages.length > 0) return pages;
  throw new UsageError('no training story says what its pictures show ("scenes"); draw a data set with `world draw`');
}

const questions = Object.entries(sceneQuestions) as [SceneQuestion, ProbeQuestion][];

function training(): StageTraining['trainer'] {
  const pixels = input('pixels', 'float32', [batchSize, 3, config.height, config.width]);
  const logits = probe(new Scope(), config, pixels);
  const losses = questions.map(([name, question]) => {
    const shape = question.several ? [batchSize, question.labels.length] : [batchSize];
    return [name, probeLoss(question, logits[name]!, input(name, 'int64', shape))] as const;
  });
  return {
    loss: losses.map(([, loss]) => loss).reduce(add),
    metrics: Object.fromEntries(losses),
    optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0.02, clipNorm: 1, averageDecay: 0.998 },
  };
}

/** For each question the answers of every scene, as `probeLoss` takes them. */
function answerFeeds(scenes: readonly Scene[]): Record<string, HostTensor> {
  const answers = scenes.map(sceneAnswers);
  const feeds = questions.map(([name, { labels, several }]) => {
    const values = answers.flatMap(({ [name]: held }) =>
      several ? labels.map((label) => Number(held.includes(label))) : [labels.indexOf(held[0]!)],
    );
    return [name, int64(several ? [scenes.length, labels.length] : [scenes.length], values)] as const;
  });
  return Object.fromEntries(feeds);
}

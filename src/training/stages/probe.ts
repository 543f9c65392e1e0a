/**
 * Beside the stages that make the model: the probe learns to answer who, where, when and what of true pictures, so that
 * `evaluate` can ask the same of told ones. Needs a data set that says what its pictures show.
 */

import { UsageError } from '../../core/errors.ts';
import type { Random } from '../../core/random.ts';
import { int64, type HostTensor } from '../../core/tensor.ts';
import { add } from '../../graph/ops/elementwise.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import type { RgbImage } from '../../formats/images.ts';
import { resizeRgb } from '../../formats/resize.ts';
import { miniProbe, probe, probeLoss, probeMap, probePixels, type ProbeConfig } from '../../models/probe.ts';
import { figuresOf } from '../../storystream/world/figures.ts';
import { sceneAnswers, sceneQuestions, type Question, type SceneQuestion } from '../../storystream/world/questions.ts';
import type { Scene } from '../../storystream/world/scene.ts';
import type { StrangePage } from '../../storystream/world/strangers.ts';
import { PictureCache } from '../pictures.ts';
import { StrangePages } from '../strange-pages.ts';
import { runTraining, weightsFile, type Stage, type StageContext, type StageTraining } from '../stage.ts';

const config: ProbeConfig = { ...miniProbe, questions: sceneQuestions };
/** Of a batch, pages on which somebody must not be taken for who it nearly is: so looks are learned, not only heads. */
const strangeShare = 3 / 8;
const strangeCount = 16_000;
/** Of pages those that are shown out of focus, as drawn ones often are: who can be told there should be. */
const softShare = 1 / 2;
/** How small a picture becomes at most before it is enlarged, as a share of its sides: eyes are still dots there. */
const leastSharp = 0.45;

export const probeStage: Stage = {
  name: 'probe',
  about: 'the probe, which evaluation asks, answers who, where, when and what of pictures',
  seesHeldOut: true,
  needs: [],
  descents: [3000],
  batchSize: 32,
  result: weightsFile,
  async run(context) {
    const pages = labelledPages(context);
    const { batchSize } = context;
    const strangeSize = Math.round(batchSize * strangeShare);
    const prepare = (image: RgbImage): RgbImage => resizeRgb(image, config.width, config.height);
    const cache = new PictureCache({ prepare });
    const scenes = pages.map(({ scene }) => scene);
    const strange = new StrangePages(scenes, { count: strangeCount, seed: context.seed, prepare });
    return runTraining(context, this.name, {
      trainer: training(batchSize),
      schedule: { learningRate: 2e-3, warmupSteps: 100, descents: context.descents, finalShare: 0.01 },
      async batch(random) {
        const picked = Array.from({ length: batchSize - strangeSize }, () => random.pick(pages));
        const numbers = Array.from({ length: strangeSize }, () => random.below(strange.count));
        const strangers = await Promise.all(numbers.map((number) => strange.get(number)));
        const images = [
          ...(await cache.getAll(picked.map(({ image }) => image))),
          ...strangers.map((one) => one.image),
        ];
        const shown = images.map((image) => (random.chance(softShare) ? softened(image, random) : image));
        return { pixels: probePixels(config, shown), ...answerFeeds([...picked, ...strangers]) };
      },
      notes: () => Promise.resolve({ probe: JSON.stringify(config) }),
    });
  },
};

/** The picture as if somewhat out of focus: made smaller by chance, and as large as it was again. */
export function softened(image: RgbImage, random: Random): RgbImage {
  const { width, height } = image;
  const share = random.between(leastSharp, 1);
  const small = resizeRgb(image, Math.round(width * share), Math.round(height * share));
  return resizeRgb(small, width, height);
}

/** What is asked of a page. */
type AskedPage = Pick<StrangePage, 'scene'> & Partial<Pick<StrangePage, 'stranger'>>;

function labelledPages({ dataset }: StageContext): { readonly image: string; readonly scene: Scene }[] {
  const pages = dataset.train.flatMap(({ images, scenes = [] }) =>
    scenes.map((scene, i) => ({ image: images[i]!, scene })),
  );
  if (pages.length > 0) return pages;
  throw new UsageError('no training story says what its pictures show ("scenes"); draw a data set with `world draw`');
}

const questions = Object.entries(sceneQuestions) as [SceneQuestion, Question][];
/** Where heads are found. */
export const map = probeMap(config);

function training(batchSize: number): StageTraining['trainer'] {
  const pixels = input('pixels', 'float32', [batchSize, 3, config.height, config.width]);
  const logits = probe(new Scope(), config, pixels);
  const losses = questions.map(([name, { ofFigures }]) => {
    const shape = ofFigures ? [batchSize, map.rows * map.columns] : [batchSize];
    return [name, probeLoss(logits[name]!, input(name, 'int64', shape))] as const;
  });
  return {
    loss: losses.map(([, loss]) => loss).reduce(add),
    metrics: Object.fromEntries(losses),
    optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0.02, clipNorm: 1, averageDecay: 0.998 },
  };
}

/**
 * For each question the answers of every page, as `probeLoss` takes them. A stranger is nobody.
 * @throws UsageError for an answer that is not among a question's labels
 */
export function answerFeeds(pages: readonly AskedPage[]): Record<string, HostTensor> {
  const places = map.rows * map.columns;
  const feeds = questions.map(([name, { ofFigures, tellsApart = false }]) => {
    const answers = ofFigures
      ? pages.flatMap(({ scene, stranger }) => headsOf(scene, name, tellsApart ? stranger : undefined))
      : pages.map(({ scene }) => labelOf(scene, name));
    return [name, int64(ofFigures ? [pages.length, places] : [pages.length], answers)] as const;
  });
  return Object.fromEntries(feeds);
}

/** For each place of the map 0, or 1 + the label of the figure whose head has its middle there, unless it is `nobody`. */
function headsOf(scene: Scene, question: SceneQuestion, nobody: string | undefined): number[] {
  const answers = new Array<number>(map.rows * map.columns).fill(0);
  for (const { actor, head } of figuresOf(scene)) {
    if (actor.character === nobody) continue;
    answers[placeOf(head)] = 1 + labelOf({ ...scene, actors: [actor] }, question);
  }
  return answers;
}

/** Which of a question's labels is the first that holds of a scene. @throws UsageError when it is none of them */
function labelOf(scene: Scene, question: SceneQuestion): number {
  const labels: readonly string[] = sceneQuestions[question].labels;
  const [answer] = sceneAnswers(scene)[question];
  const label = labels.indexOf(answer!);
  if (label >= 0) return label;
  throw new UsageError(
    `a picture's answer to ${question} is ${answer}, but a probe is taught only ${labels.join(', ')}`,
  );
}

/**
 * Which place of the map a point of the page lies in, in shares of its width and height; the nearest for one outside.
 */
export function placeOf([x, y]: readonly [x: number, y: number]): number {
  return within(y, map.rows) * map.columns + within(x, map.columns);
}

/** Which of `count` equal parts a share lies in; the first or last for one outside of 0 to 1. */
function within(share: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}

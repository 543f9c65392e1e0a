/**
 * The probe: two small convolutional networks that answer questions about a picture. One looks at the picture as a
 * whole (where it is), the other at every figure in it (who it is), whom it finds by the head. Trained on true
 * pictures, the probe judges drawn ones; it shares nothing with the networks that draw.
 *
 * Letters: B batch, h and w size of a feature map, C its width, K labels of a question.
 */

import { float32, type HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import { toPixels } from '../formats/pixels.ts';
import { resizeRgb } from '../formats/resize.ts';
import { add, mul, relu } from '../graph/ops/elementwise.ts';
import { rowsOf } from '../graph/ops/indexing.ts';
import { crossEntropy, softmax, sum } from '../graph/ops/reduce.ts';
import { reshape, slice, transpose } from '../graph/ops/shape.ts';
import { constant, input } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { allFixed, fixed } from '../graph/shapes.ts';
import { conv2d } from '../nn/conv.ts';
import { linear } from '../nn/linear.ts';
import { groupNorm } from '../nn/norm.ts';
import type { ProbeMap } from './probe-heads.ts';

export interface ProbeQuestion {
  readonly labels: readonly string[];
  /** Whether every figure has one of the labels, or the picture as a whole. */
  readonly ofFigures: boolean;
}

/** A residual network (He et al. 2016). Each stage halves height and width. */
export interface ResNetConfig {
  /** Widths of the stages, multiples of eight. */
  readonly channels: readonly number[];
  /** Residual blocks of each stage. */
  readonly blocks: readonly number[];
}

export interface ProbeConfig {
  /** Size in pixels at which it looks at pictures. */
  readonly height: number;
  readonly width: number;
  /** What looks at the picture as a whole. */
  readonly picture: ResNetConfig;
  /** What looks at figures. */
  readonly figures: ResNetConfig;
  /** Width of the layer before each answer. */
  readonly hidden: number;
  readonly questions: Readonly<Record<string, ProbeQuestion>>;
}

/** Sizes of mini's probe; the questions come from the data it is trained on. */
export const miniProbe = {
  height: 128,
  width: 192,
  picture: { channels: [16, 32, 64, 16], blocks: [0, 0, 0, 0] },
  figures: { channels: [24, 48, 96], blocks: [0, 2, 3] },
  hidden: 128,
} as const satisfies Omit<ProbeConfig, 'questions'>;

/** Pictures as the network takes them, [B, 3, height, width]. */
export function probePixels(
  { height, width }: Pick<ProbeConfig, 'height' | 'width'>,
  images: readonly RgbImage[],
): HostTensor {
  return toPixels(images.map((image) => resizeRgb(image, width, height)));
}

/** By how much a network's map is smaller than what it looks at. */
export function strideOf({ channels }: Pick<ResNetConfig, 'channels'>): number {
  return 2 ** channels.length;
}

/** The map where heads are found. */
export function probeMap({ height, width, figures }: Pick<ProbeConfig, 'height' | 'width' | 'figures'>): ProbeMap {
  const stride = strideOf(figures);
  return { rows: height / stride, columns: width / stride };
}

/**
 * @param pixels [B, 3, height, width] in [-1, 1]
 * @returns for each question its logits: [B, K] of the picture; of figures [B, h · w, 1 + K] for each place of the map,
 *   the first one saying that no head has its middle there
 */
export function probe(scope: Scope, config: ProbeConfig, pixels: Tensor): Record<string, Tensor> {
  const [picture, figures] = [
    resNet(scope.at('picture'), config.picture, pixels),
    resNet(scope.at('figures'), config.figures, pixels),
  ];
  const [batch, channels] = allFixed(figures.shape, 'the probe') as [number, number];
  // Scenery stands where it stands: flattened, places are told apart in 60 steps, averaged over the map not in 400.
  const whole = reshape(picture, [batch, -1]);
  const places = transpose(reshape(figures, [batch, channels, -1]), [0, 2, 1]);
  const answers = Object.entries(config.questions).map(([name, { labels, ofFigures }]) => {
    const head = scope.at('heads').at(name);
    const found = ofFigures
      ? add(answer(head, places, config.hidden, 1 + labels.length), rareHeads(labels.length))
      : answer(head, whole, config.hidden, labels.length);
    return [name, found] as const;
  });
  return Object.fromEntries(answers);
}

/** x [B, 3, H, W] to [B, C, h, w] */
function resNet(scope: Scope, { channels, blocks }: ResNetConfig, x: Tensor): Tensor {
  channels.forEach((width, stage) => {
    const s = scope.at(stage);
    x = relu(normalisedConv(s.at('down'), x, width, 2));
    for (let i = 0; i < blocks[stage]!; i++) x = residualBlock(s.at('blocks').at(i), x, width);
  });
  return x;
}

function residualBlock(scope: Scope, x: Tensor, width: number): Tensor {
  return scope.block((s) => {
    const h = relu(normalisedConv(s.at(0), x, width));
    return relu(add(x, normalisedConv(s.at(1), h, width)));
  });
}

/** Without the normalisation (Wu and He 2018) the trunk learns a third as fast. */
function normalisedConv(scope: Scope, x: Tensor, width: number, stride = 1): Tensor {
  const init = { kind: 'normal', std: (fixed(x.shape, 1, 'a convolution') * 9) ** -0.5 } as const;
  return groupNorm(scope.at('norm'), conv2d(scope.at('conv'), x, width, { stride, bias: false, init }), 8, 1e-5);
}

/** x [..., C] to logits [..., labels] */
function answer(scope: Scope, x: Tensor, hidden: number, labels: number): Tensor {
  return linear(scope.at('label'), relu(linear(scope.at('hidden'), x, hidden)), labels);
}

/**
 * About one place in how many has the middle of a head: where training begins, so as not to learn it (Lin et al. 2017,
 * 4.1).
 */
const placesPerHead = 150;

/** Added to logits [..., 1 + labels] of places: how much likelier no head is than a head with one label. */
function rareHeads(labels: number): Tensor {
  const none = Math.log(placesPerHead * labels);
  return constant(
    float32(
      [1 + labels],
      Float32Array.from({ length: 1 + labels }, (_, i) => (i === 0 ? none : 0)),
    ),
  );
}

/**
 * A question's cross-entropy, in nats a picture; of figures the sum over all places.
 * @param logits as `probe` returns them
 * @param answers int64: [B] the label of each picture; or [B, h · w] of each place, 0 for no head, else 1 + the label
 */
export function probeLoss(logits: Tensor, answers: Tensor): Tensor {
  const [batch] = allFixed(answers.shape, 'answers') as [number];
  return mul(sum(crossEntropy(rowsOf(logits), reshape(answers, [-1]))), 1 / batch);
}

/**
 * The program that answers: `pixels` in; out, for each question, of the picture the logits [B, K] of its labels, of
 * figures the chances [B, K, h · w] that a head with a label has its middle at a place (`countHeads`).
 */
export function probeProgram(config: ProbeConfig, batch: number): Program {
  const logits = probe(new Scope(), config, input('pixels', 'float32', [batch, 3, config.height, config.width]));
  const scores = Object.entries(logits).map(([name, found]) => {
    const { labels, ofFigures } = config.questions[name]!;
    if (!ofFigures) return [name, found] as const;
    return [name, transpose(slice(softmax(found), 2, 1, 1 + labels.length), [0, 2, 1])] as const;
  });
  return program(Object.fromEntries(scores));
}

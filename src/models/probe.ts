/**
 * The probe: a small convolutional network that answers questions about a picture: of the picture as a whole, such as
 * where it is, and of every figure in it, such as who it is. It finds figures by their heads. Trained on true pictures, it
 * judges drawn ones; it shares nothing with the networks that draw. Its residual blocks are the tiny autoencoder's.
 *
 * Letters: B batch, h and w size of the feature map, C its width, K labels of a question.
 */

import type { HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import { toPixels } from '../formats/pixels.ts';
import { resizeRgb } from '../formats/resize.ts';
import { mul, relu } from '../graph/ops/elementwise.ts';
import { rowsOf } from '../graph/ops/indexing.ts';
import { crossEntropy, mean, softmax, sum } from '../graph/ops/reduce.ts';
import { reshape, slice, transpose } from '../graph/ops/shape.ts';
import { input } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { allFixed } from '../graph/shapes.ts';
import { linear } from '../nn/linear.ts';
import { encode, type TinyEncoderConfig } from './tiny-autoencoder.ts';

export interface ProbeQuestion {
  readonly labels: readonly string[];
  /** Whether every figure has one of the labels, or the picture as a whole. */
  readonly ofFigures: boolean;
}

export interface ProbeConfig {
  /** Size in pixels at which it looks at pictures. */
  readonly height: number;
  readonly width: number;
  /** Encoder of pixels to the feature map, whose channels are C. */
  readonly encoder: TinyEncoderConfig;
  readonly questions: Readonly<Record<string, ProbeQuestion>>;
}

/** Sizes of mini's probe; the questions come from the data it is trained on. */
export const miniProbe = {
  height: 128,
  width: 192,
  encoder: { latentChannels: 128, channels: [12, 24, 48, 96], encoderBlocks: [0, 1, 1, 2] },
} as const satisfies Omit<ProbeConfig, 'questions'>;

/** Pictures as the network takes them, [B, 3, height, width]. */
export function probePixels(
  { height, width }: Pick<ProbeConfig, 'height' | 'width'>,
  images: readonly RgbImage[],
): HostTensor {
  return toPixels(images.map((image) => resizeRgb(image, width, height)));
}

/** Rows and columns of the feature map. */
export function probeMap({ height, width, encoder }: Pick<ProbeConfig, 'height' | 'width' | 'encoder'>) {
  const stride = 2 ** (encoder.channels.length - 1);
  return { rows: height / stride, columns: width / stride };
}

/**
 * @param pixels [B, 3, height, width] in [-1, 1]
 * @returns for each question its logits: [B, K] of the picture; of figures [B, h · w, 1 + K] for each place of the map,
 *   the first one saying that no head has its middle there
 */
export function probe(scope: Scope, config: ProbeConfig, pixels: Tensor): Record<string, Tensor> {
  const map = relu(encode(scope, config.encoder, pixels));
  const [batch, channels] = allFixed(map.shape, 'the probe') as [number, number];
  const places = transpose(reshape(map, [batch, channels, -1]), [0, 2, 1]);
  const answers = Object.entries(config.questions).map(([name, { labels, ofFigures }]) => {
    const head = scope.at('heads').at(name);
    const found = ofFigures ? everywhere(head, places, 1 + labels.length) : altogether(head, places, labels.length);
    return [name, found] as const;
  });
  return Object.fromEntries(answers);
}

/** What each place says. [B, T, C] to [B, T, labels] */
function everywhere(scope: Scope, places: Tensor, labels: number): Tensor {
  const channels = places.shape[2] as number;
  return linear(scope.at('label'), relu(linear(scope.at('hidden'), places, channels)), labels);
}

/** What the whole picture says. [B, T, C] to [B, K] */
function altogether(scope: Scope, places: Tensor, labels: number): Tensor {
  const channels = places.shape[2] as number;
  return linear(scope.at('label'), relu(linear(scope.at('hidden'), mean(places, [1]), channels)), labels);
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
 * The program that answers: `pixels` in; out, for each question, scores [B, K] of labels. Of the picture they are its
 * logits; of figures, how many heads with that label are expected, summed over all places: two places that share a head
 * count it once.
 */
export function probeProgram(config: ProbeConfig, batch: number): Program {
  const logits = probe(new Scope(), config, input('pixels', 'float32', [batch, 3, config.height, config.width]));
  const scores = Object.entries(logits).map(([name, found]) => {
    const { labels, ofFigures } = config.questions[name]!;
    if (!ofFigures) return [name, found] as const;
    return [name, slice(sum(softmax(found), [1]), 1, 1, 1 + labels.length)] as const;
  });
  return program(Object.fromEntries(scores));
}

/**
 * The probe: a small convolutional network that answers questions about a picture, such as who is in it and where it
 * is. Trained on true pictures, it judges drawn ones; it shares nothing with the networks that draw. Its residual blocks
 * are the tiny autoencoder's.
 *
 * Letters: B batch, T places of the feature map, C their width, K labels of a question.
 */

import type { HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import { toPixels } from '../formats/pixels.ts';
import { resizeRgb } from '../formats/resize.ts';
import { cast, mul, relu } from '../graph/ops/elementwise.ts';
import { binaryCrossEntropy, crossEntropy, mean, softmax, sum } from '../graph/ops/reduce.ts';
import { reshape, transpose } from '../graph/ops/shape.ts';
import { input } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { allFixed } from '../graph/shapes.ts';
import { linear } from '../nn/linear.ts';
import { encode, type TinyEncoderConfig } from './tiny-autoencoder.ts';

export interface ProbeQuestion {
  readonly labels: readonly string[];
  /** Whether any number of labels may hold at once, each somewhere in the picture, or one of the picture as a whole. */
  readonly several: boolean;
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

/**
 * @param pixels [B, 3, height, width] in [-1, 1]
 * @returns for each question its logits [B, K]: log odds where several labels may hold, else unnormalised log probabilities
 */
export function probe(scope: Scope, config: ProbeConfig, pixels: Tensor): Record<string, Tensor> {
  const map = relu(encode(scope, config.encoder, pixels));
  const [batch, channels] = allFixed(map.shape, 'the probe') as [number, number];
  const places = transpose(reshape(map, [batch, channels, -1]), [0, 2, 1]);
  const answers = Object.entries(config.questions).map(([name, { labels, several }]) => {
    const head = scope.at('heads').at(name);
    return [name, several ? somewhere(head, places, labels.length) : altogether(head, places, labels.length)] as const;
  });
  return Object.fromEntries(answers);
}

/** What holds where its evidence is strongest: logits of every place, weighted by their own softmax. [B, T, C] to [B, K] */
export function somewhere(scope: Scope, places: Tensor, labels: number): Tensor {
  const evidence = transpose(linear(scope.at('label'), places, labels), [0, 2, 1]);
  return sum(mul(softmax(evidence), evidence), [2]);
}

/** What the whole picture says. [B, T, C] to [B, K] */
function altogether(scope: Scope, places: Tensor, labels: number): Tensor {
  const channels = places.shape[2] as number;
  return linear(scope.at('label'), relu(linear(scope.at('hidden'), mean(places, [1]), channels)), labels);
}

/**
 * The mean over the batch of a question's cross-entropy, in nats; where several labels may hold, the sum over labels.
 * @param logits [B, K]
 * @param answers int64: [B] the label that holds, or [B, K] of 0 and 1
 */
export function probeLoss({ several }: ProbeQuestion, logits: Tensor, answers: Tensor): Tensor {
  if (!several) return mean(crossEntropy(logits, answers));
  return mean(sum(binaryCrossEntropy(logits, cast(answers, 'float32')), [1]));
}

/** The program that answers: `pixels` in, each question's logits out. */
export function probeProgram(config: ProbeConfig, batch: number): Program {
  return program(probe(new Scope(), config, input('pixels', 'float32', [batch, 3, config.height, config.width])));
}

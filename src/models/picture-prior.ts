/**
 * What the next picture will be, before it is drawn: a network of mini's, which the published model does not have, between
 * the LLM and the features (a prior, as DALL-E 2 calls it: Ramesh et al. 2022). It reads the page's words, the picture before
 * and what the LLM says, decides what the picture shows, in categories, and decodes these into features. Categories are
 * picked and not averaged, so what it is unsure of becomes one picture or the other and no ghost of both (a bottleneck of
 * concepts: Koh et al. 2020). An LLM that has read a billion pages and pictures needs none of this
 * (docs/decisions/picture-prior.md).
 *
 * Letters: G pictures, L words of a page, N tokens a picture takes, D LLM width, P features of a picture, C their width,
 * W width of the reader, V = 1 + figures slots, K codes of a variable.
 */

import type { Tensor } from '../graph/op.ts';
import { add, cast, div, mul, relu, sqrt, step, sub } from '../graph/ops/elementwise.ts';
import { gather } from '../graph/ops/indexing.ts';
import { mean, sum } from '../graph/ops/reduce.ts';
import { concat, reshape, slice } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { attention, mergeHeads, splitHeads } from '../nn/attention.ts';
import { linear } from '../nn/linear.ts';
import { layerNorm } from '../nn/norm.ts';
import { sequenceTable } from '../nn/position.ts';
import {
  picked,
  spriteDecoder,
  type DecodedPicture,
  type PictureCodes,
  type SpriteDecoderConfig,
} from './sprite-decoder.ts';

export interface PicturePriorConfig extends PictureCodes {
  readonly vocabSize: number;
  /** L: of a longer page the first are read. */
  readonly words: number;
  /** W */
  readonly width: number;
  readonly heads: number;
  readonly wordLayers: number;
  readonly layers: number;
  readonly decoder: SpriteDecoderConfig;
}

/** What is known of a picture before it is foretold. */
export interface KnownBefore {
  /** int64 [G, L]: the tokens of its page, filled up with 0. */
  readonly words: Tensor;
  /** [G, P, C], the features of the picture before. */
  readonly features: Tensor;
  /** [G, N, D], the LLM's hidden states at its queries; undefined where it is not asked. */
  readonly hidden?: Tensor | undefined;
}

const zeros = { kind: 'zeros' } as const;
const normal = (std: number) => ({ kind: 'normal', std }) as const;
/** Of a place, while the first look at the picture before is flat. */
const glanceWidth = 16;

/**
 * What the picture shows.
 * @returns logits [G, variables, K]: the scene's variables, then each figure's
 */
export function readPage(scope: Scope, config: PicturePriorConfig, known: KnownBefore): Tensor {
  const { width, figures, sceneVariables, figureVariables, codes } = config;
  const words = readWords(scope.at('words'), config, known.words);
  const features = unitScale(known.features);
  const sources = { words, seen: seenPlaces(scope, config, features), hidden: known.hidden };
  let z = firstSlots(scope, config, words.bag, features);
  for (let i = 0; i < config.layers; i++) z = slotLayer(scope.at('layers').at(i), config, z, sources);
  z = layerNorm(scope.at('norm'), z);
  const init = normal(0.3 * width ** -0.5);
  const scene = linear(scope.at('scene'), slice(z, 1, 0, 1), sceneVariables * codes, { init });
  const figure = linear(scope.at('figure'), slice(z, 1, 1, 1 + figures), figureVariables * codes, { init });
  return concat(
    [reshape(scene, [-1, sceneVariables, codes]), reshape(figure, [-1, figures * figureVariables, codes])],
    1,
  );
}

/** The picture before, as keys. @param features [G, P, C] @returns [G, P, W] */
function seenPlaces(scope: Scope, { width }: PicturePriorConfig, features: Tensor): Tensor {
  const [, places, channels] = features.shape as [number, number, number];
  const positions = scope.at('seen.positions').parameter('weight', [places, width], normal(0.5));
  const projected = linear(scope.at('seen'), features, width, { init: normal(channels ** -0.5) });
  return layerNorm(scope.at('seen.norm'), add(projected, positions));
}

/**
 * What slots begin with: the words in no order, and a glance at the picture before. Where attention has yet to find out
 * what to look at, these tell most of what there is to know.
 * @returns [G, 1 + figures, W]
 */
function firstSlots(scope: Scope, { width, figures }: PicturePriorConfig, bag: Tensor, features: Tensor): Tensor {
  const slots = 1 + figures;
  const [, places, channels] = features.shape as [number, number, number];
  const flat = places * glanceWidth;
  const glance = linear(scope.at('glance.places'), features, glanceWidth, { init: normal(channels ** -0.5) });
  const told = linear(scope.at('bag'), bag, slots * width, { bias: false, init: normal(0.3 * width ** -0.5) });
  const seen = linear(scope.at('glance'), relu(reshape(glance, [-1, flat])), slots * width, {
    init: normal(0.3 * flat ** -0.5),
  });
  const queries = scope.at('queries').parameter('weight', [slots, width], normal(0.5));
  return add(reshape(add(told, seen), [-1, slots, width]), queries);
}

interface Sources {
  readonly words: { readonly vectors: Tensor; readonly mask: Tensor };
  readonly seen: Tensor;
  readonly hidden: Tensor | undefined;
}

function slotLayer(scope: Scope, config: PicturePriorConfig, slots: Tensor, { words, seen, hidden }: Sources): Tensor {
  let z = slots;
  const hear = (name: string, keys: Tensor, options?: AttendOptions): void => {
    const own = scope.at(name);
    z = add(z, attend(own, config, layerNorm(own.at('norm'), z), keys, options));
  };
  hear('words', words.vectors, { mask: words.mask });
  hear('seen', seen);
  // Begins as nothing, so that the LLM adds to what is foretold without it.
  if (hidden) hear('llm', layerNorm(scope.at('llm.hidden_norm'), hidden), { init: zeros });
  return selfBlock(scope, config, z);
}

/**
 * Features of a picture that shows what was read.
 * @param logits [G, variables, K]
 * @param like features [.., P, C], for their sizes
 * @returns [G, P, C]
 */
export function imagine(scope: Scope, config: PicturePriorConfig, logits: Tensor, like: Tensor): Tensor {
  return decodeCodes(scope, config, picked(logits), like).features;
}

/**
 * The same of codes by their chances.
 * @param chances [G, variables, K], of which each row adds up to 1
 * @param placement chances of where the landmark and the figures stand, where that is known
 */
export function decodeCodes(
  scope: Scope,
  config: PicturePriorConfig,
  chances: Tensor,
  like: Tensor,
  placement?: Tensor,
): DecodedPicture {
  const [places, width] = like.shape.slice(-2) as [number, number];
  return spriteDecoder(scope.at('decoder'), config.decoder, config, chances, { places, width }, placement);
}

/** @returns vectors [G, L, W] in context, the mask of their keys, and the sum of the words alone [G, W] */
function readWords(scope: Scope, config: PicturePriorConfig, ids: Tensor) {
  const { vocabSize, width, words: length, wordLayers } = config;
  const embedded = gather(scope.at('embed').parameter('weight', [vocabSize, width], normal(0.3)), ids);
  const present = step(cast(ids, 'float32'));
  const mask = reshape(mul(sub(present, 1), 1e4), [-1, 1, 1, length]);
  const bag = layerNorm(scope.at('bag'), sum(mul(embedded, reshape(present, [-1, length, 1])), [1]));
  let x = add(embedded, mul(constant(sequenceTable(length, width)), 0.3));
  for (let i = 0; i < wordLayers; i++) x = selfBlock(scope.at(i), config, x, mask);
  return { vectors: layerNorm(scope.at('norm'), x), mask, bag };
}

/** x + self(norm(x)), then x + mlp(norm(x)). */
function selfBlock(scope: Scope, config: PicturePriorConfig, x: Tensor, mask?: Tensor): Tensor {
  const normed = layerNorm(scope.at('self.norm'), x);
  const attended = add(x, attend(scope.at('self'), config, normed, normed, { mask }));
  return add(attended, mlp(scope.at('mlp'), layerNorm(scope.at('mlp.norm'), attended), config.width));
}

interface AttendOptions {
  readonly mask?: Tensor | undefined;
  /** Of what the output projection begins as. */
  readonly init?: typeof zeros | undefined;
}

function attend(
  scope: Scope,
  { width, heads }: PicturePriorConfig,
  x: Tensor,
  keys: Tensor,
  { mask, init }: AttendOptions = {},
): Tensor {
  const projected = (name: string, of: Tensor): Tensor => {
    const inFeatures = of.shape.at(-1) as number;
    return splitHeads(linear(scope.at(name), of, width, { bias: false, init: normal(inFeatures ** -0.5) }), heads);
  };
  const heard = attention(projected('q_proj', x), projected('k_proj', keys), projected('v_proj', keys), mask);
  return linear(scope.at('o_proj'), mergeHeads(heard), width, { init: init ?? normal(0.5 * width ** -0.5) });
}

function mlp(scope: Scope, x: Tensor, width: number): Tensor {
  const wide = relu(linear(scope.at('up'), x, 4 * width, { init: normal(width ** -0.5) }));
  return linear(scope.at('down'), wide, width, { init: normal(0.35 * width ** -0.5) });
}

/** Features of mean square 1. */
function unitScale(x: Tensor): Tensor {
  return div(x, sqrt(add(mean(mul(x, x), [-1], true), 1e-12)));
}

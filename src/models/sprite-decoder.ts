/**
 * From what a picture shows, in categories, to its features: a backdrop that is painted place by place, before it, as
 * sprites, the landmark that identifies the place, and the figures. What stands elsewhere or before another background is
 * then the same, and features, which say how their patch looks, are read off the canvas
 * (docs/decisions/picture-prior.md). Knows no language.
 *
 * Letters: G pictures, P places, C width of a feature, E scene variables, F figures with V variables each, K codes of a
 * variable, Z width of a slot, S side of a sprite, R side of the canvas, H channels of both.
 */

import type { Initialiser, Tensor } from '../graph/op.ts';
import { add, mul, relu, sub } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { softmax } from '../graph/ops/reduce.ts';
import { concat, pad, reshape, slice, transpose } from '../graph/ops/shape.ts';
import type { Scope } from '../graph/scope.ts';
import { linear } from '../nn/linear.ts';
import { layerNorm } from '../nn/norm.ts';
import { heNormal, reluLayers } from '../nn/relu-layers.ts';
import { placed, placementLogits, type PlacementConfig } from './placement.ts';
import { onCanvas, type SpriteConfig } from './sprites.ts';

/** What a picture is said to show. Code 0 of each variable says that there is none. */
export interface PictureCodes {
  /** E: place, time and so on. */
  readonly sceneVariables: number;
  readonly figures: number;
  /** V: who, doing what and so on. */
  readonly figureVariables: number;
  /** K */
  readonly codes: number;
}

export interface SpriteDecoderConfig {
  /** Z */
  readonly slotWidth: number;
  readonly figureWidth: number;
  readonly landmarkWidth: number;
  readonly backdropWidth: number;
  /** Of what a place holds of the backdrop, and of the canvas. */
  readonly placeWidth: number;
  readonly patchWidth: number;
  readonly mlpWidth: number;
  readonly sprite: SpriteConfig;
  readonly placement: PlacementConfig;
  /** Of pictures, width by height. */
  readonly aspect: number;
}

/** How many variables a picture has: those of its scene, then those of each figure. */
export function variableCount({ sceneVariables, figures, figureVariables }: PictureCodes): number {
  return sceneVariables + figures * figureVariables;
}

/** How much surer the decoder is than who reads or places: what is twice as likely counts 2^8 times as much. */
const sharpness = 8;

/** Of logits, almost one where they are largest. */
export function picked(logits: Tensor): Tensor {
  return softmax(mul(logits, sharpness));
}

const embedding: Initialiser = { kind: 'normal', std: 1 };

export interface DecodedPicture {
  /** [G, P, C] */
  readonly features: Tensor;
  /** [G, A, B], see `placementLogits`. */
  readonly placement: Tensor;
}

/**
 * @param chances [G, E + F · V, K], of each code; each row adds up to 1
 * @param places P, a square number that divides the canvas
 * @param width C
 * @param placement chances [G, A, B] of where the landmark and the figures stand, where that is known; else what the network
 *   says
 */
export function spriteDecoder(
  scope: Scope,
  config: SpriteDecoderConfig,
  codes: PictureCodes,
  chances: Tensor,
  { places, width }: { readonly places: number; readonly width: number },
  placement?: Tensor,
): DecodedPicture {
  const shown = splitCodes(codes, chances);
  const { slotWidth } = config;
  const { all, logits } = placementLogits(
    scope.at('placement'),
    config.placement,
    embedded(scope.at('shown'), shown.all, slotWidth),
    codes.figures,
  );
  const where = placed(placement ?? picked(logits));
  const slots = slotVectors(scope, config, shown, { all, landmarkX: where.landmarkX });
  const canvas = onCanvas(config.sprite, spritesOf(scope, config, slots), where.sprites, shown.here, config.aspect);
  const backdrop = painted(
    scope.at('backdrop'),
    'places',
    slots.scene,
    config.backdropWidth,
    places * config.placeWidth,
  );
  const behind = reshape(backdrop, [-1, places, config.placeWidth]);
  return { features: seenFrom(scope, config, behind, patchesOf(canvas, Math.sqrt(places)), width), placement: logits };
}

interface ShownCodes {
  /** [G, (E + F · V) · K] */
  readonly all: Tensor;
  /** [G, E · K] */
  readonly scene: Tensor;
  /** [G, F, V · K] */
  readonly figures: Tensor;
  /** [G, 1 + F], how likely it is that a sprite is there; the landmark always is. */
  readonly here: Tensor;
}

function splitCodes(codes: PictureCodes, chances: Tensor): ShownCodes {
  const { sceneVariables, figures: count, figureVariables, codes: each } = codes;
  const variables = variableCount(codes);
  const figures = reshape(slice(chances, 1, sceneVariables, variables), [-1, count, figureVariables * each]);
  const nobody = reshape(slice(figures, 2, 0, 1), [-1, count]);
  return {
    all: reshape(chances, [-1, variables * each]),
    scene: reshape(slice(chances, 1, 0, sceneVariables), [-1, sceneVariables * each]),
    figures,
    here: sub(1, pad(nobody, [0, 1], [0, 0])),
  };
}

/** The sum of the embeddings of what is likely. @param chances [.., K] @returns [.., Z] */
function embedded(scope: Scope, chances: Tensor, width: number): Tensor {
  return matmul(chances, scope.parameter('weight', [chances.shape.at(-1) as number, width], embedding));
}

interface Slots {
  /** [G, Z] */
  readonly scene: Tensor;
  /** [G, Z]; it looks alike wherever it stands. */
  readonly landmark: Tensor;
  /** [G, F, Z] */
  readonly figures: Tensor;
}

/**
 * A figure is the sum of the embeddings of its variables and of the scene's, as light and framing change how it looks, and of
 * what else follows from the others: whom it turns to. The same whichever slot it stands in.
 * @param known what the placement was read from, and the chances of where the landmark stands
 */
function slotVectors(
  scope: Scope,
  { slotWidth, placement }: SpriteDecoderConfig,
  shown: ShownCodes,
  known: { readonly all: Tensor; readonly landmarkX: Tensor },
): Slots {
  const count = shown.figures.shape[1] as number;
  const also = reshape(
    linear(scope.at('also'), known.all, (1 + count) * slotWidth, { init: heNormal(placement.width, 0.5) }),
    [-1, 1 + count, slotWidth],
  );
  const own = (name: string, chances: Tensor): Tensor => embedded(scope.at(name), chances, slotWidth);
  const light = reshape(own('light', shown.scene), [-1, 1, slotWidth]);
  return {
    scene: add(
      add(own('scene', shown.scene), own('shift', known.landmarkX)),
      reshape(slice(also, 1, 0, 1), [-1, slotWidth]),
    ),
    landmark: own('landmark', shown.scene),
    figures: add(add(own('figure', shown.figures), light), slice(also, 1, 1, 1 + count)),
  };
}

/** @returns [G, 1 + F, S · H · S] */
function spritesOf(scope: Scope, { sprite, figureWidth, landmarkWidth }: SpriteDecoderConfig, slots: Slots): Tensor {
  const size = sprite.side * sprite.channels * sprite.side;
  const landmark = painted(scope.at('landmark'), 'pixels', slots.landmark, landmarkWidth, size);
  const figures = painted(scope.at('sprite'), 'pixels', slots.figures, figureWidth, size);
  return concat([reshape(landmark, [-1, 1, size]), figures], 1);
}

/** @param x [.., Z] @returns [.., size] */
function painted(scope: Scope, name: string, x: Tensor, width: number, size: number): Tensor {
  return linear(scope.at(name), reluLayers(scope, x, width), size, { init: heNormal(width) });
}

/**
 * @param backdrop [G, P, placeWidth]
 * @param patches [G, P, ..], of the canvas
 * @returns [G, P, C]
 */
function seenFrom(
  scope: Scope,
  { placeWidth, patchWidth, mlpWidth }: SpriteDecoderConfig,
  backdrop: Tensor,
  patches: Tensor,
  width: number,
): Tensor {
  const patch = linear(scope.at('patch'), patches, patchWidth, { init: heNormal(patches.shape.at(-1) as number) });
  const both = concat([backdrop, patch], 2);
  const inFeatures = placeWidth + patchWidth;
  const init = heNormal(inFeatures, Math.SQRT2);
  const wide = relu(linear(scope.at('mlp.up'), layerNorm(scope.at('mlp.norm'), both), mlpWidth, { init }));
  return add(
    linear(scope.at('mlp.down'), wide, width, { init: heNormal(mlpWidth) }),
    linear(scope.at('straight'), both, width, { bias: false, init: heNormal(inFeatures) }),
  );
}

/** @param canvas [G, R, H, R] @returns [G, grid · grid, R/grid · H · R/grid] */
function patchesOf(canvas: Tensor, grid: number): Tensor {
  const [, side, channels] = canvas.shape as [number, number, number];
  const pixels = side / grid;
  const cut = transpose(reshape(canvas, [-1, grid, pixels, channels, grid, pixels]), [0, 1, 4, 2, 3, 5]);
  return reshape(cut, [-1, grid * grid, pixels * channels * pixels]);
}

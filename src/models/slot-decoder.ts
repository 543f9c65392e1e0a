/**
 * From what a picture shows, in categories, to its features: one slot for the scene and one for each figure. Every slot
 * paints all places and says how much of each is its own; shares add up to one (the spatial decoder of Slot Attention:
 * Locatello et al. 2020). A figure that stands before another background is then the same figure, which a network over
 * all places at once takes six times as long to learn (docs/decisions/picture-prior.md). Knows no language.
 *
 * Letters: G pictures, P places, C width of a feature, V = 1 + figures slots, E scene variables, F variables of a figure,
 * K codes of a variable, Z width of a slot.
 */

import type { Tensor } from '../graph/op.ts';
import { add, mul, relu } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { softmax, sum } from '../graph/ops/reduce.ts';
import { concat, reshape, slice, transpose } from '../graph/ops/shape.ts';
import type { Scope } from '../graph/scope.ts';
import { linear } from '../nn/linear.ts';
import { layerNorm } from '../nn/norm.ts';

/** What a picture is said to show. Code 0 of each variable says that there is none. */
export interface PictureCodes {
  /** E: place, time and so on. */
  readonly sceneVariables: number;
  readonly figures: number;
  /** F: who, doing what and so on. */
  readonly figureVariables: number;
  /** K */
  readonly codes: number;
}

export interface SlotDecoderConfig {
  /** Z */
  readonly slotWidth: number;
  readonly hiddenWidth: number;
  /** Of a place while slots are mixed. */
  readonly placeWidth: number;
  readonly mlpWidth: number;
}

/** How many variables a picture has: those of its scene, then those of each figure. */
export function variableCount({ sceneVariables, figures, figureVariables }: PictureCodes): number {
  return sceneVariables + figures * figureVariables;
}

/** He's, for a layer before or behind a ReLU. */
const normal = (inFeatures: number, gain = 1) => ({ kind: 'normal', std: gain * inFeatures ** -0.5 }) as const;

/**
 * @param chances [G, E + figures · F, K], of each code; each row adds up to 1
 * @param places P
 * @param width C
 * @returns [G, P, C]
 */
export function slotDecoder(
  scope: Scope,
  config: SlotDecoderConfig,
  codes: PictureCodes,
  chances: Tensor,
  places: number,
  width: number,
): Tensor {
  const { hiddenWidth, placeWidth, mlpWidth } = config;
  const slots = 1 + codes.figures;
  const z = layerNorm(scope.at('slots.norm'), slotVectors(scope.at('slots'), config, codes, chances));
  const first = relu(linear(scope.at('hidden.0'), z, hiddenWidth, { init: normal(config.slotWidth, Math.SQRT2) }));
  const second = relu(linear(scope.at('hidden.1'), first, hiddenWidth, { init: normal(hiddenWidth, Math.SQRT2) }));
  const painted = linear(scope.at('places'), add(first, second), places * (placeWidth + 1), {
    init: normal(hiddenWidth),
  });
  const bySlot = reshape(painted, [-1, slots, places, placeWidth + 1]);
  const own = transpose(reshape(slice(bySlot, 3, placeWidth, placeWidth + 1), [-1, slots, places]), [0, 2, 1]);
  const shares = reshape(softmax(own), [-1, places, slots, 1]);
  const mixed = sum(mul(transpose(slice(bySlot, 3, 0, placeWidth), [0, 2, 1, 3]), shares), [2]);
  const wide = relu(
    linear(scope.at('mlp.up'), layerNorm(scope.at('mlp.norm'), mixed), mlpWidth, {
      init: normal(placeWidth, Math.SQRT2),
    }),
  );
  return add(
    linear(scope.at('mlp.down'), wide, width, { init: normal(mlpWidth) }),
    linear(scope.at('straight'), mixed, width, { bias: false, init: normal(placeWidth) }),
  );
}

/**
 * A slot is the sum of the embeddings of its variables. Figures share theirs, wherever they stand, and know the scene's:
 * light and framing change how they look.
 * @returns [G, V, Z]
 */
function slotVectors(scope: Scope, { slotWidth }: SlotDecoderConfig, codes: PictureCodes, chances: Tensor): Tensor {
  const { sceneVariables, figures, figureVariables, codes: count } = codes;
  const init = { kind: 'normal', std: 1 } as const;
  const summed = (name: string, of: Tensor, rows: number): Tensor =>
    matmul(of, scope.at(name).parameter('weight', [rows, slotWidth], init));
  const scene = reshape(slice(chances, 1, 0, sceneVariables), [-1, 1, sceneVariables * count]);
  const seen = reshape(slice(chances, 1, sceneVariables, variableCount(codes)), [-1, figures, figureVariables * count]);
  const figure = add(
    add(summed('figure', seen, figureVariables * count), summed('light', scene, sceneVariables * count)),
    scope.at('stand').parameter('weight', [figures, slotWidth], init),
  );
  return concat([summed('scene', scene, sceneVariables * count), figure], 1);
}

/** Normalisations, as the runtime's fused operations with gradients made of primitives. */

import { sizeOf } from '../../core/tensor.ts';
import { apply } from '../build.ts';
import { ShapeMismatch, type OpTable, type Tensor } from '../op.ts';
import { allFixed, expectInputs, expectSame } from '../shapes.ts';
import { add, div, mul, sqrt, sub } from './elementwise.ts';
import { mean, sum, sumTo } from './reduce.ts';
import { expand, reshape } from './shape.ts';

export const normOps: OpTable<'layerNorm' | 'rmsNorm' | 'groupNorm'> = {
  layerNorm: {
    infer(inputs) {
      expectInputs(inputs, 3);
      expectSame(inputs[1]!.shape.join(), String(inputs[0]!.shape.at(-1)), 'one gain for each feature');
      expectSame(inputs[2]!.shape.join(), String(inputs[0]!.shape.at(-1)), 'one bias for each feature');
      return inputs[0]!;
    },
    grad(node, g) {
      const [x, gain, bias] = node.inputs as [Tensor, Tensor, Tensor];
      const { normal, deviation } = standardise(x, node.attributes.eps);
      return [throughNormal(mul(g, gain), normal, deviation), sumTo(mul(g, normal), gain.shape), sumTo(g, bias.shape)];
    },
    onnx: (inputs, node, writer) =>
      writer.node('LayerNormalization', inputs, { axis: -1, epsilon: { float: node.attributes.eps } }),
  },
  rmsNorm: {
    infer(inputs) {
      expectInputs(inputs, 2);
      expectSame(inputs[1]!.shape.join(), String(inputs[0]!.shape.at(-1)), 'one gain for each feature');
      return inputs[0]!;
    },
    grad(node, g) {
      const [x, gain] = node.inputs as [Tensor, Tensor];
      const scale = sqrt(add(mean(mul(x, x), [-1], true), node.attributes.eps));
      const normal = div(x, scale);
      const scaled = mul(g, gain);
      const dx = div(sub(scaled, mul(normal, mean(mul(scaled, normal), [-1], true))), scale);
      return [dx, sumTo(mul(g, normal), gain.shape)];
    },
    onnx: (inputs, node, writer) =>
      writer.node('SimplifiedLayerNormalization', inputs, { axis: -1, epsilon: { float: node.attributes.eps } }),
  },
  groupNorm: {
    infer(inputs, { groups }) {
      expectInputs(inputs, 3);
      const channels = inputs[0]!.shape[1];
      if (typeof channels !== 'number' || channels % groups !== 0) {
        throw new ShapeMismatch(`${channels} channels do not divide into ${groups} groups`);
      }
      expectSame(inputs[1]!.shape.join(), String(channels), 'one gain for each channel');
      return inputs[0]!;
    },
    grad(node, g) {
      const [x, gain] = node.inputs as [Tensor, Tensor, Tensor];
      const { groups, eps } = node.attributes;
      const [batch, channels, ...space] = allFixed(x.shape, 'group norm') as [number, number, ...number[]];
      const grouped = (t: Tensor): Tensor => reshape(t, [batch, groups, -1]);
      const planes = (t: Tensor): Tensor => reshape(t, [batch, channels, -1]);
      const { centred, deviation } = centre(grouped(x), eps);
      // Everything but the last line below works on sums over a channel's plane, which are small.
      const sums = sum(planes(g), [2], true);
      const products = sum(mul(planes(g), planes(centred)), [2], true);
      const perChannel = reshape(gain, [1, channels, 1]);
      const groupMean = (t: Tensor): Tensor =>
        mul(sum(grouped(mul(t, perChannel)), [-1], true), groups / (channels * sizeOf(space)));
      const slope = div(groupMean(products), mul(mul(deviation, deviation), deviation));
      const shift = div(groupMean(sums), deviation);
      const inGroup = (t: Tensor): Tensor => reshape(t, [batch, groups, channels / groups]);
      const scale = reshape(div(inGroup(expand(perChannel, [batch, channels, 1])), deviation), [batch, channels, 1]);
      const dx = sub(grouped(mul(planes(g), scale)), add(mul(centred, slope), shift));
      const overBatch = (t: Tensor): Tensor => reshape(sum(t, [0]), [channels]);
      return [reshape(dx, x.shape), overBatch(planes(div(inGroup(products), deviation))), overBatch(sums)];
    },
    onnx([x, gain, bias], node, writer) {
      const { groups, eps } = node.attributes;
      const [batch, channels, ...space] = node.shape as [number | string, ...number[]];
      if (typeof batch === 'string') throw new ShapeMismatch('group norm needs a fixed batch');
      const grouped = writer.node('Reshape', [x!, writer.ints([batch, groups, -1])]);
      const vector = (value: number): string =>
        writer.constant({ dtype: 'float32', shape: [groups], data: new Float32Array(groups).fill(value) });
      const normal = writer.node('InstanceNormalization', [grouped, vector(1), vector(0)], { epsilon: { float: eps } });
      const restored = writer.node('Reshape', [normal, writer.ints([batch, channels!, ...space])]);
      const broadcastable = writer.ints([channels!, ...space.map(() => 1)]);
      const scaled = writer.node('Mul', [restored, writer.node('Reshape', [gain!, broadcastable])]);
      return writer.node('Add', [scaled, writer.node('Reshape', [bias!, broadcastable])]);
    },
  },
};

/** Zero mean over the last axis, and what a norm divides by. */
function centre(x: Tensor, eps: number): { centred: Tensor; deviation: Tensor } {
  const centred = sub(x, mean(x, [-1], true));
  return { centred, deviation: sqrt(add(mean(mul(centred, centred), [-1], true), eps)) };
}

/** Zero mean and unit variance over the last axis, and the deviation that was divided by. */
function standardise(x: Tensor, eps: number): { normal: Tensor; deviation: Tensor } {
  const { centred, deviation } = centre(x, eps);
  return { normal: div(centred, deviation), deviation };
}

/** The gradient of `standardise` along its last axis. */
function throughNormal(g: Tensor, normal: Tensor, deviation: Tensor): Tensor {
  const projection = mul(normal, mean(mul(g, normal), [-1], true));
  return div(sub(sub(g, mean(g, [-1], true)), projection), deviation);
}

/** Over the last axis D; `gain` and `bias` [D]. */
export function layerNorm(x: Tensor, gain: Tensor, bias: Tensor, eps: number): Tensor {
  return apply('layerNorm', [x, gain, bias], { eps });
}

/** Root-mean-square norm over the last axis D; `gain` [D]. */
export function rmsNorm(x: Tensor, gain: Tensor, eps: number): Tensor {
  return apply('rmsNorm', [x, gain], { eps });
}

/** x [B, C, ...] over groups of channels; `gain` and `bias` [C]. */
export function groupNorm(x: Tensor, gain: Tensor, bias: Tensor, groups: number, eps: number): Tensor {
  return apply('groupNorm', [x, gain, bias], { groups, eps });
}

import * as ort from 'onnxruntime-node';
import { emitOnnx } from '/work/main/src/graph/onnx.ts';
import { openModelFolder } from '/work/main/src/story/model-folder.ts';
import { speaking, denoising } from '/work/main/src/story/model-programs.ts';
import { CachedLlama } from '/work/main/src/story/cached-llama.ts';
const folder = await openModelFolder('/tmp/mm/model');
async function make(program: any, w: any, threads: number, spin: string) {
  const s = await ort.InferenceSession.create(emitOnnx(program, w.entries), { executionProviders: ['cpu'], graphOptimizationLevel: 'all', intraOpNumThreads: threads, extra: { session: { 'intra_op': { allow_spinning: spin }, model_external_initializers_file_folder_path: w.folder } } } as any);
  return { async run(feeds: any) { const r = await s.run(Object.fromEntries(Object.entries(feeds).map(([k, v]: any) => [k, new ort.Tensor(v.dtype, v.data, v.shape)]))); return Object.fromEntries(Object.entries(r).map(([k, v]: any) => [k, { dtype: v.type, shape: v.dims, data: v.data }])); }, release: async () => {} };
}
const variants = [[2, '1'], [2, '0'], [1, '0']] as const;
const c = folder.config;
const rows: any = {};
const sess = [];
for (const [t, sp] of variants) sess.push({ t, sp, llm: await make(speaking(c), folder.weights.agent, t, sp), unet: await make(denoising(c), folder.weights.detokenizer, t, sp) });
const zero = (shape: number[]) => ({ dtype: 'float32', shape, data: new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(0.1) });
for (let round = 0; round < 3; round++) for (const v of sess) {
  const m = new CachedLlama(v.llm as any, c.llm); const cache = m.newCache();
  await m.pass(cache, new Float32Array(256 * 384).fill(0.01), 256);
  const one = new Float32Array(384).fill(0.02);
  const times: number[] = []; const end = performance.now() + 1500;
  while (performance.now() < end) { const a = performance.now(); await m.pass(cache, one, 0); times.push(performance.now() - a); }
  const ut: number[] = []; const e2 = performance.now() + 1500;
  while (performance.now() < e2) { const a = performance.now(); await v.unet.run({ latents: zero([1, 32, 16, 24]), timesteps: zero([1]), context: zero([1, 64, 256]), pooled: zero([1, 256]), condition: zero([1, 32, 16, 24]) }); ut.push(performance.now() - a); }
  const med = (x: number[]) => x.toSorted((a, b) => a - b)[x.length >> 1]!.toFixed(1); const min = (x: number[]) => Math.min(...x).toFixed(1);
  console.log(round, v.t, 'spin', v.sp, 'decode med', med(times), 'min', min(times), 'n', times.length, '| unet med', med(ut), 'min', min(ut), 'n', ut.length);
}

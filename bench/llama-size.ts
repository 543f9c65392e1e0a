/** The LLaMA that both language benchmarks run; `reference/bench_llama.py` builds the same. */

import { llamaPresets, type LlamaConfig } from '../src/models/llama.ts';

export const llama8x384: LlamaConfig = { ...llamaPresets.mini, width: 384, layers: 8, heads: 6, mlpWidth: 1024 };

"""Tokens a second in decoding: one token after 256 in the cache."""

import torch
from transformers import DynamicCache

import bench_llama
from bench import measure

CACHED = 256

if __name__ == "__main__":
    torch.manual_seed(0)
    model = bench_llama.build().eval()
    ids = torch.randint(bench_llama.VOCABULARY, (1, CACHED + 1))
    cache = DynamicCache()

    @torch.inference_mode()
    def step():
        model(input_ids=ids[:, CACHED:], past_key_values=cache, logits_to_keep=1)
        cache.crop(-1)

    with torch.inference_mode():
        model(input_ids=ids[:, :CACHED], past_key_values=cache)
    measure("llama-decode", step, 1, "tokens")

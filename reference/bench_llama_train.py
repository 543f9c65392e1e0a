"""Tokens a second in training: 4 sequences of 512 tokens, forward, backward, AdamW."""

import torch

import bench_llama
from bench import measure, trainer

BATCH, LENGTH = 4, 512

if __name__ == "__main__":
    torch.manual_seed(0)
    ids = torch.randint(bench_llama.VOCABULARY, (BATCH, LENGTH))
    step = trainer(bench_llama.build(), lambda model: model(input_ids=ids, labels=ids, use_cache=False).loss)
    measure("llama-train", step, BATCH * LENGTH, "tokens")

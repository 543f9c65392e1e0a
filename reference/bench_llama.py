"""The LLaMA that both language benchmarks run (bench/llama-size.ts), as transformers defines it."""

from transformers import LlamaConfig, LlamaForCausalLM

VOCABULARY = 4096


def build():
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=384,
        intermediate_size=1024,
        num_hidden_layers=8,
        num_attention_heads=6,
        max_position_embeddings=2048,
        tie_word_embeddings=False,
    )
    return LlamaForCausalLM(config)

"""The agent's two resamplers and the de-tokenizer's, as the authors' code defines them."""

import torch

from authors import SOURCE, authors_module
from fixture import write_network

# The published agent's widths agree, so kv_proj is absent there; the output case has one.
AGENT = {
    "input": (dict(grid_size=2, embed_dim=24, num_heads=3, kv_dim=24), 9),
    "output": (dict(grid_size=3, embed_dim=24, num_heads=3, kv_dim=16), 4),
}
DETOKENIZER = dict(
    dim=16, depth=2, dim_head=8, heads=2, num_queries=5, embedding_dim=12, output1_dim=6, output2_dim=10, ff_mult=4
)


def write_agent(kind):
    config, tokens = AGENT[kind]
    write_network(
        f"resampler-{kind}",
        authors_module("src.models.qwen_visual").Resampler(**config),
        {"x": torch.randn(2, tokens, config["kv_dim"])},
        lambda model, inputs: {"y": model(inputs["x"])},
        config=config,
        source=f"{SOURCE} src.models.qwen_visual Resampler",
        rename=lambda key: f"{kind}_resampler.{key}",
        fixed=["pos_embed"],
    )


def run_detokenizer(model, inputs):
    context, pooled = model(inputs["features"])
    return {"context": context, "pooled": pooled}


def write():
    torch.manual_seed(41)
    for kind in AGENT:
        write_agent(kind)
    write_network(
        "resampler-detokenizer",
        authors_module("src.models_ipa.resampler").ResamplerXLV2(**DETOKENIZER),
        {"features": torch.randn(2, 7, DETOKENIZER["embedding_dim"])},
        run_detokenizer,
        config=DETOKENIZER,
        source=f"{SOURCE} src.models_ipa.resampler ResamplerXLV2",
        rename=lambda key: f"resampler.{key}",
    )

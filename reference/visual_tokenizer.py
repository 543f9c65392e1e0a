"""The visual tokenizer, Qwen-VL's ViT with attention pooling, as the authors' code defines it."""

import torch

from authors import SOURCE, authors_module
from fixture import write_network

CONFIG = dict(image_size=18, patch_size=3, width=16, layers=2, heads=2, mlp_ratio=4.9231, n_queries=4, output_dim=24)
POOL_HEADS = 3


def build(module):
    """Upstream fixes 128 values a pooling head, too wide for a fixture; here the number of heads is given instead."""
    original = module.Resampler
    module.Resampler = lambda **options: original(**{**options, "num_heads": POOL_HEADS})
    try:
        return module.VisionTransformerWithAttnPool(**CONFIG)
    finally:
        module.Resampler = original


def write():
    torch.manual_seed(40)
    write_network(
        "visual-tokenizer",
        build(authors_module("src.models.qwen_visual")),
        {"image": torch.randn(2, 3, CONFIG["image_size"], CONFIG["image_size"])},
        lambda model, inputs: {"features": model(inputs["image"])},
        config={**CONFIG, "pool_heads": POOL_HEADS},
        source=f"{SOURCE} src.models.qwen_visual VisionTransformerWithAttnPool",
        fixed=["pos_embed"],
    )

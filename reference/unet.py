"""SDXL's UNet as diffusers defines it: two resolutions, and three as in SDXL itself."""

import diffusers
import torch
from diffusers import UNet2DConditionModel

from fixture import write_network

COMMON = dict(
    in_channels=4,
    out_channels=4,
    layers_per_block=1,
    cross_attention_dim=10,
    use_linear_projection=True,
    addition_embed_type="text_time",
    addition_time_embed_dim=4,
    norm_num_groups=2,
)
POOLED = 6
CASES = {
    "unet-2": dict(
        block_out_channels=[4, 8],
        down_block_types=["DownBlock2D", "CrossAttnDownBlock2D"],
        up_block_types=["CrossAttnUpBlock2D", "UpBlock2D"],
        transformer_layers_per_block=[1, 2],
        attention_head_dim=[1, 2],
    ),
    "unet-3": dict(
        block_out_channels=[4, 8, 8],
        down_block_types=["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"],
        up_block_types=["CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"],
        transformer_layers_per_block=[1, 1, 2],
        attention_head_dim=[1, 2, 4],
    ),
}


def build(config):
    return UNet2DConditionModel(
        **config, projection_class_embeddings_input_dim=POOLED + 6 * config["addition_time_embed_dim"]
    )


def run(model, inputs):
    added = {"text_embeds": inputs["text_embeds"], "time_ids": inputs["time_ids"]}
    context = inputs["encoder_hidden_states"]
    return {"sample": model(inputs["sample"], inputs["timestep"], context, added_cond_kwargs=added).sample}


def write():
    for seed, (name, case) in enumerate(CASES.items(), start=10):
        torch.manual_seed(seed)
        config = {**COMMON, **case}
        inputs = {
            "sample": torch.randn(2, config["in_channels"], 8, 12),
            "timestep": torch.tensor([981, 40]),
            "encoder_hidden_states": torch.randn(2, 5, config["cross_attention_dim"]),
            "text_embeds": torch.randn(2, POOLED),
            "time_ids": torch.tensor([[480, 854, 398, 0, 1024, 1024], [1024, 1024, 0, 0, 1024, 1024]]),
        }
        write_network(
            name,
            build(config),
            inputs,
            run,
            config={**config, "pooled_dim": POOLED},
            source=f"diffusers {diffusers.__version__} UNet2DConditionModel",
            rename=lambda key: f"unet.{key}",
        )

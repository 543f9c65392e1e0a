"""Samples a second in training mini's UNet (the preset in src/models/unet.ts): 8 folded latents, forward, backward, AdamW."""

import torch
from diffusers import UNet2DConditionModel

from bench import measure, trainer

BATCH, HEIGHT, WIDTH = 8, 16, 24
LATENT, COARSE = 64, 64  # channels: the noisy latent, and the coarse one beside it
CONTEXT, CONTEXT_WIDTH = 64, 256
POOLED, TIME_ID_WIDTH = 256, 32


def build():
    return UNet2DConditionModel(
        in_channels=LATENT + COARSE,
        out_channels=LATENT,
        block_out_channels=[96, 192],
        down_block_types=["DownBlock2D", "CrossAttnDownBlock2D"],
        up_block_types=["CrossAttnUpBlock2D", "UpBlock2D"],
        layers_per_block=1,
        attention_head_dim=[3, 6],
        norm_num_groups=8,
        cross_attention_dim=CONTEXT_WIDTH,
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=TIME_ID_WIDTH,
        projection_class_embeddings_input_dim=POOLED + 6 * TIME_ID_WIDTH,
    )


def loss_of():
    sample = torch.randn(BATCH, LATENT + COARSE, HEIGHT, WIDTH)
    target = torch.randn(BATCH, LATENT, HEIGHT, WIDTH)
    timestep = torch.randint(1000, (BATCH,))
    context = torch.randn(BATCH, CONTEXT, CONTEXT_WIDTH)
    added = {"text_embeds": torch.randn(BATCH, POOLED), "time_ids": torch.full((BATCH, 6), 256)}

    def loss(model):
        predicted = model(sample, timestep, context, added_cond_kwargs=added).sample
        return torch.nn.functional.mse_loss(predicted, target)

    return loss


if __name__ == "__main__":
    torch.manual_seed(0)
    measure("unet-train", trainer(build(), loss_of()), BATCH, "samples")

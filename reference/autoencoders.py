"""The two autoencoders as diffusers defines them: SDXL's KL autoencoder and the tiny one (TAESD's structure)."""

import diffusers
import torch
from diffusers import AutoencoderKL, AutoencoderTiny

from fixture import write_network

KL = dict(
    in_channels=3,
    out_channels=3,
    down_block_types=["DownEncoderBlock2D"] * 3,
    up_block_types=["UpDecoderBlock2D"] * 3,
    block_out_channels=[4, 8, 12],
    layers_per_block=1,
    latent_channels=4,
    norm_num_groups=4,
)
TINY = dict(
    in_channels=3,
    out_channels=3,
    encoder_block_out_channels=[8, 8, 8],
    decoder_block_out_channels=[8, 8, 8],
    num_encoder_blocks=[1, 2, 2],
    num_decoder_blocks=[2, 2, 1],
    latent_channels=4,
    upsampling_scaling_factor=2,
)


def run_kl(model, inputs):
    """`moments` are the mean and log variance before clamping; `image` is decoded from the latent as given, unscaled."""
    return {
        "moments": model.quant_conv(model.encoder(inputs["sample"])),
        "image": model.decode(inputs["latent"]).sample,
    }


def run_tiny(model, inputs):
    """Pictures in [-1, 1] on both sides, as AutoencoderTiny's `encode` and `decode` take and give them."""
    return {"latent": model.encode(inputs["sample"]).latents, "image": model.decode(inputs["latent"]).sample}


def write():
    version = diffusers.__version__
    cases = (
        ("autoencoder-kl", AutoencoderKL, KL, run_kl, 20),
        ("tiny-autoencoder", AutoencoderTiny, TINY, run_tiny, 21),
    )
    for name, network, config, run, seed in cases:
        torch.manual_seed(seed)
        inputs = {"sample": torch.rand(2, 3, 16, 24) * 2 - 1, "latent": torch.randn(2, 4, 4, 6) * 2}
        write_network(
            name, network(**config), inputs, run, config=config, source=f"diffusers {version} {network.__name__}"
        )

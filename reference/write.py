"""Rewrites the parity fixtures: all of them, or the groups named on the command line.

Some need SEED_STORY_SOURCE, a checkout of TencentARC/SEED-Story; README.md says which.
"""

import sys
from importlib import import_module

import torch

GROUPS = ["llama", "unet", "autoencoders", "schedulers", "visual_tokenizer", "resamplers", "agent", "images", "optimiser", "tokenizer"]


def main(names):
    unknown = set(names) - set(GROUPS)
    if unknown:
        sys.exit(f"unknown groups {sorted(unknown)}; there are {GROUPS}")
    torch.set_num_threads(1)
    for name in names or GROUPS:
        import_module(name).write()


if __name__ == "__main__":
    main(sys.argv[1:])

"""Imports modules of the authors' code (TencentARC/SEED-Story) from a checkout; holds none of it."""

import os
import sys
from importlib import import_module

SOURCE = "TencentARC/SEED-Story"


def authors_module(name):
    """A module such as `src.models.qwen_visual`, from the checkout that SEED_STORY_SOURCE names."""
    folder = os.environ.get("SEED_STORY_SOURCE")
    if not folder or not os.path.isdir(os.path.join(folder, "src", "models_clm")):
        sys.exit(f"set SEED_STORY_SOURCE to a checkout of {SOURCE} (it is {folder!r})")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return import_module(name)

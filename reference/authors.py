"""Imports modules of the authors' code (TencentARC/SEED-Story) from a checkout; holds none of it."""

import os
import sys
from importlib import import_module
from unittest.mock import MagicMock

# Loaded before the stand-ins below exist: both look for torchvision and must not find a fake one.
import diffusers  # noqa: F401
from transformers import LlamaForCausalLM, LogitsProcessor, LogitsProcessorList  # noqa: F401
from transformers.optimization import get_scheduler  # noqa: F401

# Imported at the top of the authors' files, used by nothing that a fixture runs.
UNUSED = ("requests", "torchvision", "torchvision.transforms")
SOURCE = "TencentARC/SEED-Story"


def authors_module(name):
    """A module such as `src.models.qwen_visual`, from the checkout that SEED_STORY_SOURCE names."""
    folder = os.environ.get("SEED_STORY_SOURCE")
    if not folder or not os.path.isdir(os.path.join(folder, "src", "models_clm")):
        sys.exit(f"set SEED_STORY_SOURCE to a checkout of {SOURCE} (it is {folder!r})")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    absent = [module for module in UNUSED if module not in sys.modules]
    sys.modules.update({module: MagicMock() for module in absent})
    try:
        return import_module(name)
    finally:
        for module in absent:
            del sys.modules[module]

"""What happens to pixels and position tables before a network: Pillow's resizing, normalisation, bicubic tables."""

import numpy
import PIL
import torch
import torchvision
from PIL import Image

from authors import SOURCE, authors_module
from fixture import write_case

PICTURE = (13, 19)  # height, width
FILTERS = {"bilinear": Image.Resampling.BILINEAR, "bicubic": Image.Resampling.BICUBIC}
SIZES = ((7, 5), (8, 8), (30, 22))  # width, height: smaller, both directions unlike, larger
TRANSFORMS = {
    "clip": dict(type="clip", keep_ratio=False, image_size=8),
    "clip_cropped": dict(type="clip", keep_ratio=True, image_size=8),
    "diffusion": dict(type="sd", keep_ratio=True, image_size=10),
}
TABLE_GRID, TABLE_WIDTH = 4, 6
GRIDS = (3, 7, 8)


def write_pictures():
    """`resized` as [height, width, 3] bytes; `pixels` as [3, height, width] after the authors' whole preprocessing."""
    bytes_ = torch.randint(256, (*PICTURE, 3), dtype=torch.uint8)
    bytes_[4:9, 5:12] = torch.tensor([250, 3, 120], dtype=torch.uint8)
    picture = Image.fromarray(bytes_.numpy())
    outputs = {
        f"resized.{name}.{width}x{height}": torch.from_numpy(numpy.array(picture.resize((width, height), resample)))
        for name, resample in FILTERS.items()
        for width, height in SIZES
    }
    get_transform = authors_module("src.processer.transforms").get_transform
    outputs |= {f"pixels.{name}": get_transform(**options)(picture) for name, options in TRANSFORMS.items()}
    write_case(
        "pictures",
        {"inputs": {"picture": bytes_}, "outputs": outputs},
        config=TRANSFORMS,
        source=f"Pillow {PIL.__version__}, torchvision {torchvision.__version__.split('+')[0]}, {SOURCE} src.processer.transforms",
    )


def write_position_tables():
    """A learned table resized to other grids, and the fixed sin-cos tables."""
    qwen = authors_module("src.models.qwen_visual")
    table = torch.randn(TABLE_GRID**2, TABLE_WIDTH)
    resized = {f"resized.{grid}": qwen.get_abs_pos(table, grid**2) for grid in GRIDS}
    computed = {f"sincos.{grid}": torch.from_numpy(qwen.get_2d_sincos_pos_embed(8, grid)) for grid in GRIDS}
    write_case(
        "position-tables",
        {"inputs": {"table": table}, "outputs": resized | computed},
        config={"grid": TABLE_GRID, "sincos_width": 8},
        source=f"{SOURCE} src.models.qwen_visual get_abs_pos, get_2d_sincos_pos_embed",
    )


def write():
    torch.manual_seed(60)
    write_pictures()
    write_position_tables()

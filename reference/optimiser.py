"""AdamW with a clipped gradient norm and the authors' schedule (warm-up, then cosine to a floor), step by step."""

import torch

from authors import SOURCE, authors_module
from fixture import write_case

ADAMW = dict(lr=0.01, betas=(0.9, 0.98), eps=1e-6, weight_decay=0.05)
SCHEDULE = dict(num_warmup_steps=2, num_training_steps=6, min_lr_ratio=0.05)
MAX_NORM = 1.0
SHAPES = {"matrix": (3, 4), "vector": (5,)}


def write():
    """`inputs.<parameter>_grads` and `outputs.<parameter>` have the step as first dimension; outputs are after the step."""
    torch.manual_seed(70)
    steps = SCHEDULE["num_training_steps"]
    start = {name: torch.randn(shape) for name, shape in SHAPES.items()}
    # Norms on both sides of MAX_NORM, so that clipping acts in some steps only.
    scales = torch.tensor([2.0, 0.1, 1.0, 0.05, 3.0, 0.2])
    grads = {name: torch.einsum("s,s...->s...", scales, torch.randn(steps, *shape)) for name, shape in SHAPES.items()}
    parameters = {name: torch.nn.Parameter(value.clone()) for name, value in start.items()}
    optimiser = torch.optim.AdamW(parameters.values(), **ADAMW)
    schedule = authors_module("src.train.schedular").get_scheduler("cosine", optimiser, **SCHEDULE)
    rates, norms, values = [], [], {name: [] for name in SHAPES}
    for step in range(steps):
        for name, parameter in parameters.items():
            parameter.grad = grads[name][step].clone()
        norms.append(torch.nn.utils.clip_grad_norm_(parameters.values(), MAX_NORM))
        rates.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        schedule.step()
        for name, parameter in parameters.items():
            values[name].append(parameter.detach().clone())
    write_case(
        "optimiser",
        {
            "inputs": start | {f"{name}_grads": value for name, value in grads.items()},
            "outputs": {name: torch.stack(steps_) for name, steps_ in values.items()}
            | {"learning_rates": torch.tensor(rates), "gradient_norms": torch.stack(norms)},
        },
        config={**ADAMW, **SCHEDULE, "max_norm": MAX_NORM},
        source=f"torch {torch.__version__.split('+')[0]} AdamW, clip_grad_norm_; {SOURCE} src.train.schedular",
    )

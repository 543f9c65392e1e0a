"""What the PyTorch sides of the benchmarks share: threads, timing, and one JSON line as result."""

import argparse
import json
import time

import torch

THREADS = 2


def measure(name, step, amount, unit):
    """Runs `step` over and over for `--seconds`, after two runs that are not counted, and prints the rate.

    `amount` is how many `unit`s one step works through; `ms` and `perSecond` are of the median
    step, `bestMs` is the fastest: far apart, something else was using the machine.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=10)
    seconds = parser.parse_args().seconds
    torch.set_num_threads(THREADS)
    for _ in range(2):
        step()
    times = []
    while sum(times) < seconds:
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    median = sorted(times)[len(times) // 2]
    result = {
        "benchmark": name,
        "engine": f"PyTorch {torch.__version__} fp32",
        "threads": THREADS,
        "steps": len(times),
        "ms": round(median * 1000, 3),
        "bestMs": round(min(times) * 1000, 3),
        "perSecond": round(amount / median, 2),
        "unit": unit,
    }
    print(json.dumps(result))


def trainer(model, loss):
    """One training step: forward, backward, AdamW. `loss` takes the model."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=1e-4)

    def step():
        optimiser.zero_grad()
        loss(model).backward()
        optimiser.step()

    return step

"""Noise schedules and sampling steps as diffusers defines them, with SDXL base's configuration and with flow matching."""

import diffusers
import torch
from diffusers import DDPMScheduler, EulerDiscreteScheduler, FlowMatchEulerDiscreteScheduler

from fixture import write_case

SDXL_BETAS = dict(num_train_timesteps=1000, beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
EULER = dict(
    **SDXL_BETAS, prediction_type="epsilon", timestep_spacing="leading", steps_offset=1, interpolation_type="linear"
)
STEP_COUNTS = (50, 30, 16)
SHIFTS = (1.0, 3.0)
STEPS = 4
SHAPE = (2, 4, 3, 5)


def tables(build):
    """`timesteps.N` and `sigmas.N` for every number of steps."""
    found = {}
    for steps in STEP_COUNTS:
        scheduler = build()
        scheduler.set_timesteps(steps)
        found |= {f"timesteps.{steps}": scheduler.timesteps, f"sigmas.{steps}": scheduler.sigmas}
    return found


def trajectory(scheduler, noise, gain, offset):
    """Latents before the first step and after each, with the model `gain * input + offset * timestep / 1000`."""
    scheduler.set_timesteps(STEPS)
    latents = [noise * getattr(scheduler, "init_noise_sigma", 1.0)]
    for timestep in scheduler.timesteps:
        scale = getattr(scheduler, "scale_model_input", lambda sample, _: sample)
        predicted = gain * scale(latents[-1], timestep) + offset * timestep / 1000
        latents.append(scheduler.step(predicted, timestep, latents[-1]).prev_sample)
    return torch.stack(latents)


def source(scheduler):
    return f"diffusers {diffusers.__version__} {scheduler.__name__}"


def write_euler(inputs):
    scheduler = EulerDiscreteScheduler(**EULER)
    outputs = {"trajectory": trajectory(scheduler, **inputs), **tables(lambda: EulerDiscreteScheduler(**EULER))}
    write_case(
        "scheduler-euler",
        {"inputs": inputs, "outputs": outputs},
        config={**EULER, "steps": STEPS},
        source=source(EulerDiscreteScheduler),
    )


def write_flow(inputs):
    """One file a shift; `noised` is `sample` at `sample_timesteps` on its way to `noise`."""
    for shift in SHIFTS:
        build = lambda: FlowMatchEulerDiscreteScheduler(num_train_timesteps=1000, shift=shift)
        outputs = {"trajectory": trajectory(build(), **inputs), **tables(build)}
        scheduler = build()
        chosen = scheduler.timesteps[[10, 700]]
        sample = torch.randn(SHAPE)
        outputs["noised"] = scheduler.scale_noise(sample, chosen, inputs["noise"])
        write_case(
            f"scheduler-flow-shift-{shift:g}",
            {"inputs": {**inputs, "sample": sample, "sample_timesteps": chosen}, "outputs": outputs},
            config={"num_train_timesteps": 1000, "shift": shift, "steps": STEPS},
            source=source(FlowMatchEulerDiscreteScheduler),
        )


def write_ddpm():
    scheduler = DDPMScheduler(**SDXL_BETAS)
    inputs = {
        "sample": torch.randn(4, 4, 3, 5),
        "noise": torch.randn(4, 4, 3, 5),
        "timesteps": torch.tensor([0, 1, 500, 999]),
    }
    outputs = {
        "noised": scheduler.add_noise(inputs["sample"], inputs["noise"], inputs["timesteps"]),
        "alphas_cumprod": scheduler.alphas_cumprod,
    }
    write_case(
        "scheduler-ddpm", {"inputs": inputs, "outputs": outputs}, config=SDXL_BETAS, source=source(DDPMScheduler)
    )


def write():
    torch.manual_seed(30)
    inputs = {"noise": torch.randn(SHAPE), "gain": torch.randn(SHAPE) * 0.3, "offset": torch.randn(SHAPE)}
    write_euler(inputs)
    write_flow(inputs)
    write_ddpm()

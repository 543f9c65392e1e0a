"""Writes one parity case as a safetensors file: what goes into an original network, what comes out, and the gradients.

Knows nothing of any network; each network's file says how to build a small one and how to run it.
"""

import json
from pathlib import Path

import torch
from safetensors.torch import save

FOLDER = Path(__file__).parent.parent / "test" / "fixtures" / "parity"
MAX_BYTES = 400_000


def randomise(module, fixed=()):
    """Gives every parameter a value that matters, so that no mistake hides behind a one, a zero or a symmetry.

    Norm weights lie around 1, biases around 0, matrices keep the scale of what they multiply. Parameters whose last
    name is in `fixed` keep their value (tables that are computed, not learned).
    """
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            last = name.rsplit(".", 1)[-1]
            if last in fixed:
                continue
            if last.endswith("bias"):
                parameter.normal_(0, 0.2)
            elif parameter.ndim == 1:
                parameter.normal_(1, 0.2)
            else:
                parameter.normal_(0, (parameter.numel() / parameter.shape[0]) ** -0.5)
    return module


def published_names(module, rename):
    """Every parameter under the key it has in the published checkpoint; `rename` returns None for one to leave out."""
    named = {rename(name): parameter for name, parameter in module.named_parameters()}
    named.pop(None, None)
    return named


def write_network(
    name, module, inputs, run, *, config, source, rename=lambda key: key, fixed=(), scored=None, input_grads=True
):
    """Randomises `module`, runs it and writes parameters, inputs, cotangents, outputs and gradients.

    `run(module, inputs)` returns named outputs. Gradients are those of the sum over outputs of sum(output * cotangent).
    Only outputs in `scored` take part (all, when it is None); a scalar's cotangent is 1, others are random.
    `input_grads` says whether float inputs are differentiated too.
    """
    randomise(module, fixed).eval()
    leaves = {key: _leaf(value) if input_grads else value for key, value in inputs.items()}
    outputs = run(module, leaves)
    cotangents = {
        key: torch.randn_like(value) if value.ndim else torch.ones_like(value)
        for key, value in outputs.items()
        if scored is None or key in scored
    }
    sum((outputs[key] * cotangent).sum() for key, cotangent in cotangents.items()).backward()
    parameters = published_names(module, rename)
    trained = {key: parameter for key, parameter in parameters.items() if parameter.requires_grad}
    unused = [key for key, parameter in trained.items() if parameter.grad is None]
    if unused:
        raise ValueError(f"{name}: no gradient reaches {unused}")
    write_case(
        name,
        {
            "params": parameters,
            "inputs": inputs,
            "cotangents": cotangents,
            "outputs": outputs,
            "grads": {key: parameter.grad for key, parameter in trained.items()},
            "inputGrads": {key: leaf.grad for key, leaf in leaves.items() if leaf.grad is not None},
        },
        config=config,
        source=source,
    )


def write_case(name, groups, *, config, source):
    """Writes `{group: {key: tensor}}` with keys `group.key`; floats as float32, everything else as it is."""
    tensors = {
        f"{group}.{key}": _stored(value) for group, values in groups.items() for key, value in values.items()
    }
    for key, tensor in tensors.items():
        if not torch.isfinite(tensor.double()).all():
            raise ValueError(f"{name}: {key} is not finite")
    data = save(tensors, metadata={"config": json.dumps(config), "source": source})
    write_bytes(f"{name}.safetensors", _ordered(data))


def write_bytes(name, data):
    """Writes one small file among the fixtures."""
    if len(data) > MAX_BYTES:
        raise ValueError(f"{name} would take {len(data)} bytes, more than {MAX_BYTES}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_bytes(data)
    print(f"{name}: {len(data) / 1000:.0f} kB")


def _leaf(value):
    return value.clone().requires_grad_() if value.is_floating_point() else value


def _stored(value):
    value = torch.as_tensor(value).detach()
    return (value.float() if value.is_floating_point() else value).contiguous().clone()


def _ordered(data):
    """The library writes metadata in an order that changes from run to run; with sorted keys the bytes stay the same."""
    end = 8 + int.from_bytes(data[:8], "little")
    header = json.dumps(json.loads(data[8:end]), separators=(",", ":"), sort_keys=True)
    return data[:8] + header.encode().ljust(end - 8) + data[end:]

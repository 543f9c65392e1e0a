"""LLaMA as transformers defines it, plain and with the LoRA that the published agent carries."""

import peft
import torch
import transformers
from transformers import LlamaConfig, LlamaForCausalLM

from fixture import write_network

CONFIG = dict(
    vocab_size=50,
    hidden_size=32,
    intermediate_size=48,
    num_hidden_layers=2,
    num_attention_heads=4,
    num_key_value_heads=4,
    rms_norm_eps=1e-5,
    max_position_embeddings=64,
    tie_word_embeddings=False,
)
LORA = dict(r=4, lora_alpha=8)
PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
NORMS = ["input_layernorm", "post_attention_layernorm", "norm"]


def build():
    rope = dict(rope_type="default", rope_theta=10000.0)
    return LlamaForCausalLM(LlamaConfig(**CONFIG, rope_parameters=rope, attn_implementation="eager"))


def build_lora():
    """The agent's LLM: LoRA on the projections; norms, embeddings and head trained whole."""
    config = peft.LoraConfig(
        **LORA, lora_dropout=0.0, target_modules=PROJECTIONS, modules_to_save=NORMS, task_type="CAUSAL_LM"
    )
    model = peft.get_peft_model(build(), config)
    model.get_input_embeddings().requires_grad_(True)
    model.get_output_embeddings().requires_grad_(True)
    return model


def published_key(key):
    """PEFT's present names to those of the published checkpoint, which an older PEFT wrote."""
    return None if ".original_module." in key else key.replace(".base_layer.", ".")


def run(model, inputs):
    output = model(input_ids=inputs["input_ids"], output_hidden_states=True, use_cache=False)
    return {"logits": output.logits, "hidden_states": output.hidden_states[-1]}


def write():
    source = f"transformers {transformers.__version__} LlamaForCausalLM"
    torch.manual_seed(1)
    ids = {"input_ids": torch.randint(CONFIG["vocab_size"], (2, 7))}
    write_network("llama", build(), ids, run, config=CONFIG, source=source)
    write_network(
        "llama-lora",
        build_lora(),
        ids,
        run,
        config={**CONFIG, **LORA},
        source=f"{source}, peft {peft.__version__} LoraConfig",
        rename=lambda key: (name := published_key(key)) and f"llm.{name}",
    )

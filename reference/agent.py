"""The whole agent as the authors' code trains it: LLM with LoRA, both resamplers, both losses; and its logits rule.

The LLM is transformers' LLaMA, which the authors' code takes from outside. Sizes are those of `llama.py`.
"""

from types import SimpleNamespace

import torch

import llama
from authors import SOURCE, authors_module
from fixture import write_case, write_network

WIDTH = llama.CONFIG["hidden_size"]
INPUT = dict(grid_size=2, embed_dim=WIDTH, num_heads=4, kv_dim=WIDTH)
OUTPUT = dict(grid_size=3, embed_dim=WIDTH, num_heads=2, kv_dim=WIDTH)
FEATURES = OUTPUT["grid_size"] ** 2
BOS, EOS, BOI, EOI = 1, 2, 40, 41
QUERIES = list(range(42, 42 + INPUT["grid_size"] ** 2))
IGNORED = -100
# Per story: context pages as texts, then the target's text. Every text is followed by a picture.
STORIES = [([[5, 9, 11]], [7, 8, 12, 30]), ([[4], [17, 3]], [7, 21])]


def layout(context, target):
    """Token ids, labels, and which positions hold pictures given as context or asked for."""
    ids, labels, given, asked = [BOS], [IGNORED], [False], [False]

    def add(tokens, *, scored=False, is_given=False, is_asked=False):
        ids.extend(tokens)
        labels.extend(tokens if scored else [IGNORED] * len(tokens))
        given.extend([is_given] * len(tokens))
        asked.extend([is_asked] * len(tokens))

    for text in context:
        add(text + [BOI])
        add(QUERIES, is_given=True)
        add([EOI])
    add(target + [BOI], scored=True)
    add(QUERIES, is_asked=True)
    add([EOI])
    add([EOS], scored=True)
    return ids, labels, given, asked


def batch():
    rows = [layout(*story) for story in STORIES]
    length = max(len(ids) for ids, *_ in rows)
    pad = lambda values, filler: values + [filler] * (length - len(values))
    ids, labels, given, asked = zip(*rows)
    is_target = [[False] * len(context) + [True] for context, _ in STORIES]
    generated = torch.tensor(sum(is_target, []))
    return {
        "input_ids": torch.tensor([pad(row, 0) for row in ids]),
        "attention_mask": torch.tensor([pad([1] * len(row), 0) for row in ids]),
        "labels": torch.tensor([pad(row, IGNORED) for row in labels]),
        "image_embeds": torch.randn(len(generated), FEATURES, WIDTH),
        "embeds_cmp_mask": ~generated,
        "embeds_gen_mask": generated,
        "ids_cmp_mask": torch.tensor([pad(row, False) for row in given]),
        "ids_gen_mask": torch.tensor([pad(row, False) for row in asked]),
    }


def run(model, inputs):
    seen = {}
    hook = model.llm.register_forward_hook(lambda _module, _arguments, output: seen.update(logits=output.logits))
    outputs = model(**inputs, return_recon_image_embeds=True)
    hook.remove()
    return {**outputs, **seen}


def write_training():
    resampler = authors_module("src.models.qwen_visual").Resampler
    agent = authors_module("src.models_clm.models").ContinuousLVLM
    write_network(
        "agent",
        agent(llama.build_lora(), resampler(**INPUT), resampler(**OUTPUT)),
        batch(),
        run,
        config={"llm": {**llama.CONFIG, **llama.LORA}, "input_resampler": INPUT, "output_resampler": OUTPUT},
        source=f"{SOURCE} src.models_clm.models ContinuousLVLM",
        rename=llama.published_key,
        fixed=["pos_embed"],
        scored=["lm_loss", "rec_loss"],
        input_grads=False,
    )


def write_logits_rule():
    """Scores before and after the rule that forces image tokens, for each kind of last token."""
    image = [BOI, *QUERIES, EOI]
    tokenizer = SimpleNamespace(encode=lambda _text, add_special_tokens: image)
    build = authors_module("src.models_clm.generation").AutoImageTokenGenerationProcessor
    last = torch.tensor([BOI, QUERIES[1], QUERIES[-1], EOI, 7])
    scores = torch.randn(len(last), llama.CONFIG["vocab_size"])
    forced = build(tokenizer, num_img_gen_tokens=len(QUERIES))(last[:, None], scores.clone())
    write_case(
        "image-token-scores",
        {"inputs": {"last_ids": last, "scores": scores}, "outputs": {"scores": forced}},
        config={"boi": BOI, "image_tokens": QUERIES, "eoi": EOI},
        source=f"{SOURCE} src.models_clm.generation AutoImageTokenGenerationProcessor",
    )


def write():
    torch.manual_seed(42)
    write_training()
    write_logits_rule()

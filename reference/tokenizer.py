"""sentencepiece in LLaMA's settings: prints the ids of a text, and trains a small model with expected encodings.

    tokenizer.py MODEL TEXTFILE     one JSON array of ids a line of text
"""

import io
import json
import sys

import sentencepiece
from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

from fixture import write_bytes

SYMBOLS = ["<img>", "</img>", "<img_00000>", "<img_00001>"]
SETTINGS = dict(
    model_type="bpe",
    vocab_size=400,
    character_coverage=1.0,
    byte_fallback=True,
    split_digits=True,
    allow_whitespace_only_pieces=True,
    normalization_rule_name="identity",
    remove_extra_whitespaces=False,
    add_dummy_prefix=True,
    unk_id=0,
    bos_id=1,
    eos_id=2,
    pad_id=-1,
    user_defined_symbols=SYMBOLS,
    num_threads=1,
)
CORPUS = """
The little fox woke before the sun and looked out over the harbour.
A red kite hung in the cold air, and nobody held its string.
"Who left you up there?" asked the fox, but the kite only nodded.
So the fox packed an apple, a lantern and 3 biscuits, and set out along the shore.
By noon it had met a heron, two old crabs and a boat with no name.
The heron had seen the kite come down from the hills in the night.
"Follow the stream," it said, "and count 12 stones; then turn to the left."
The stream was loud and the stones were slippery, and the fox counted them twice.
Behind the last stone stood a small house with a blue door.
Inside, a girl was winding string around a stick, and she was crying.
"I let go," she said. "Only for a moment, and then it was gone."
The fox gave her the apple and told her about the harbour.
Together they walked back under the first stars, with the lantern between them.
The kite was still there. It came down slowly, like someone coming home.
In the morning the girl and the fox flew it again, and this time they held on.
    Red in the morning,    red on the hill,
    up goes the kite      when the harbour is still.
        Hold on, hold on,
        for the string is long.
""".strip("\n").split("\n")
INPUTS = [
    "",
    " ",
    "   ",
    "The fox and the girl held the lantern.",
    "  two leading spaces",
    "many   inner    spaces and a trailing one ",
    "first line\nsecond line\n\n",
    "tab\there",
    "In 1936 there were 480x854 pixels, 3.14 of them odd.",
    "caf\u00e9, cafe\u0301, na\u00efve, \u0141\u00f3d\u017a",
    "\u6625\u306e\u6d77 \u043b\u0438\u0441\u0430",
    "\U0001f98a\U0001f469\u200d\U0001f680!",
    "\ufb01ne \u2460 \uff21",
    "non\u00a0breaking \u3000wide",
    "a literal \u2581 mark",
    "<img>",
    "The fox<img><img_00000><img_00001></img>[INST]The girl",
    "<img> spaced </img>",
    "almost <img or <img_00002> or img>",
    "<s>not special</s><unk>",
    "<0x41> is not a byte",
    "THE FOX, THE FOX, THE FOX",
    "lanternlanternlantern",
    "\u0000\u0007",
]


def train():
    model = io.BytesIO()
    SentencePieceTrainer.train(sentence_iterator=iter(CORPUS), model_writer=model, minloglevel=2, **SETTINGS)
    return model.getvalue()


def write():
    model = train()
    processor = SentencePieceProcessor(model_proto=model)
    cases = []
    for text in INPUTS:
        ids = processor.encode(text)
        cases.append({"text": text, "ids": ids, "pieces": processor.id_to_piece(ids), "decoded": processor.decode(ids)})
    # Ids no encoder gives in this order: bytes that are no UTF-8, control symbols.
    decodings = [{"ids": ids, "decoded": processor.decode(ids)} for ids in undecodable(processor)]
    expected = {"source": f"sentencepiece {sentencepiece.__version__}", "encode": cases, "decode": decodings}
    write_bytes("tokenizer.model", model)
    write_bytes("tokenizer.json", (json.dumps(expected, indent=1) + "\n").encode())


def undecodable(processor):
    byte = lambda value: processor.piece_to_id(f"<0x{value:02X}>")
    word = processor.encode("fox")
    return [
        [byte(0xE6), byte(0x98)],
        [*word, byte(0xF0), byte(0x9F), *word],
        [byte(0xFF), byte(0xC3), byte(0xA9)],
        [processor.bos_id(), *word, processor.eos_id()],
        [processor.unk_id(), *word],
        [*word, *word],
    ]


def print_ids(model, path):
    processor = SentencePieceProcessor(model_file=model)
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            print(json.dumps(processor.encode(line.removesuffix("\n")), separators=(",", ":")))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print_ids(*sys.argv[1:])

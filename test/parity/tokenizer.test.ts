/** Encoding and decoding against sentencepiece itself; `reference/tokenizer.py` wrote the fixture. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseSentencePieceModel } from '../../src/formats/sentencepiece.ts';
import { Bpe } from '../../src/models/bpe.ts';

interface Expected {
  readonly encode: readonly { text: string; ids: number[]; pieces: string[]; decoded: string }[];
  readonly decode: readonly { ids: number[]; decoded: string }[];
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/parity/${name}`, import.meta.url));
const expected = JSON.parse(fixture('tokenizer.json').toString()) as Expected;
const bpe = new Bpe(parseSentencePieceModel(fixture('tokenizer.model'), 'tokenizer.model'));

for (const { text, ids, pieces, decoded } of expected.encode) {
  test(`encodes ${JSON.stringify(text)}`, () => {
    assert.deepEqual(bpe.encode(text), ids);
    assert.deepEqual(
      ids.map((id) => bpe.pieces[id]!.text),
      pieces,
    );
    assert.equal(bpe.decode(ids), decoded);
  });
}
for (const { ids, decoded } of expected.decode) {
  test(`decodes ${JSON.stringify(ids)}`, () => assert.equal(bpe.decode(ids), decoded));
}

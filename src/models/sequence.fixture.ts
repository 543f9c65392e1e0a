/** A tokenizer for tests: one token a byte, then BOS, EOS and the picture tokens. It has no piece for `;`, as mini's has none. */

import { pictureTokens } from './tokenizer.ts';
import type { TextCodec } from './sequence.ts';

/** @param count picture tokens; the vocabulary has 260 + count ids */
export function byteCodec(count: number): TextCodec & { readonly size: number } {
  const specials = ['<s>', '</s>', ...pictureTokens(count)];
  const idOf = (piece: string): number | undefined => {
    const index = specials.indexOf(piece);
    return index < 0 ? undefined : 256 + index;
  };
  const textOf = (id: number): string => (id < 256 ? String.fromCharCode(id) : specials[id - 256]!);
  return {
    bos: 256,
    eos: 257,
    size: 256 + specials.length,
    idOf,
    encode: (text) =>
      text.split(/(<\/?img(?:_\d+)?>)/).flatMap((part) => idOf(part) ?? [...new TextEncoder().encode(part)]),
    decode: (ids) => [...ids].map(textOf).join(''),
    pieceOf: (id) => (textOf(id) === ';' ? '<0x3B>' : textOf(id)),
  };
}

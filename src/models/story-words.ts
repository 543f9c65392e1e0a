/**
 * The words of a story as the shortcuts to its pictures read them: those of the page, and what is left of those of the
 * pages before, which fade. Where a story plays is named when it arrives there, and holds for pages that do not say so.
 *
 * Letters: V vocabulary.
 */

/** How much of a word is left a page later. Of two places one after the other, eight pages apart, the later counts 6 times as much. */
const fading = 0.8;

/**
 * @param left of the pages before, [V]
 * @param tokens of the page that follows them
 * @returns how often each piece of the vocabulary stands on that page, and behind it `left`, [2 · V]
 */
export function wordsOfPage(left: Float32Array, tokens: readonly number[]): Float32Array {
  const words = new Float32Array(2 * left.length);
  for (const token of tokens) words[token]!++;
  words.set(left, left.length);
  return words;
}

/** What is left, [V], when that page is one of those before. */
export function wordsLeft(left: Float32Array, tokens: readonly number[]): Float32Array {
  const next = left.slice();
  for (const token of tokens) next[token]!++;
  return next.map((count) => count * fading);
}

/**
 * The same for a page of which all pages before are known.
 * @param pages the tokens of all pages up to it, its own last
 * @returns [2 · V]
 */
export function wordsUpTo(vocabSize: number, pages: readonly (readonly number[])[]): Float32Array {
  const left = pages.slice(0, -1).reduce<Float32Array>(wordsLeft, new Float32Array(vocabSize));
  return wordsOfPage(left, pages.at(-1) ?? []);
}

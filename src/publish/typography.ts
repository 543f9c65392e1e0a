/**
 * Plain text made fit for print: quotation marks, dashes, and a title out of a story's first sentence.
 * Knows nothing of pages or pictures.
 */

const titleLength = 60;

/** Typewriter marks to those of a printed book: "so" to “so”, it's to it’s, -- to —, ... to …. */
export function typographic(text: string): string {
  return text
    .replace(/\s*--+\s*/g, '—')
    .replace(/\.{3}/g, '…')
    .replace(/(^|[\s([{—“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}

/**
 * The first sentence of a text without its full stop; a long one ends at a clause, or else at a word and an ellipsis.
 * @returns at most 60 characters; `A story` for a text without words
 */
export function titleFrom(text: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text.trim().replace(/\s+/g, ' '));
  const sentence = (first?.segment ?? '').trim().replace(/[.,;:]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(sentence)) return 'A story';
  if (sentence.length <= titleLength) return sentence;
  const room = sentence.slice(0, titleLength);
  const clause = /^(.{20,}?)[,;:—–]/.exec(room)?.[1];
  return clause ?? `${room.slice(0, room.lastIndexOf(' ', titleLength - 1)) || room.slice(0, -1)}…`;
}

/**
 * Trains a sentencepiece BPE vocabulary: byte fallback, every digit a piece of its own, pieces inside one word and one
 * script. The result loads in sentencepiece's own library. Knows nothing of models or stories.
 *
 * Source: google/sentencepiece, src/bpe_model_trainer.cc, with one difference: all neighbours that spell the same text
 * are merged together, as they are when text is encoded, where the original counts each split of it separately.
 */
import { UsageError } from '../core/errors.ts';
import { bytePiece, spaceSymbol, type Piece, type SentencePieceModel } from '../formats/sentencepiece.ts';
import { alternation } from '../models/bpe.ts';

export interface TokenizerTrainingOptions {
  /** Number of pieces in all, the fixed ones included. */
  readonly vocabularySize: number;
  /** Symbols that are matched before anything else, such as those for pictures. */
  readonly userDefined?: readonly string[];
  /** Share of all characters that get a piece; rarer ones are written as bytes. In (0, 1]. */
  readonly characterCoverage?: number;
  /** In characters. */
  readonly maxPieceLength?: number;
}

/** Scripts that words are written in; each entry is one class inside [ ]. */
const letters = [
  ...['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Hangul'].map((s) => `\\p{Script=${s}}`),
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
];
/** A piece never spans two chunks: spaces before the last one, a word of one script, a digit, a run of anything else. */
const chunkPattern = new RegExp(
  [
    `${spaceSymbol}+(?=${spaceSymbol})`,
    ...letters.map((script) => `${spaceSymbol}?[${script}]+`),
    '\\p{N}',
    `${spaceSymbol}?[^${spaceSymbol}\\p{N}${letters.join('')}]+`,
    spaceSymbol,
  ].join('|'),
  'gu',
);

/**
 * Learns a vocabulary from `texts`; each line counts as a text of its own.
 * @throws UsageError when the size is too small for the fixed pieces or larger than the texts can fill
 */
export function trainTokenizer(texts: Iterable<string>, options: TokenizerTrainingOptions): SentencePieceModel {
  const { vocabularySize, userDefined = [], characterCoverage = 0.9999, maxPieceLength = 16 } = options;
  const chunks = countChunks(texts, userDefined);
  const alphabet = frequentCharacters(chunks, characterCoverage);
  const fixed = fixedPieces(userDefined);
  const mergeCount = vocabularySize - fixed.length - alphabet.length;
  if (mergeCount < 0) {
    throw new UsageError(
      `a vocabulary of ${vocabularySize} is too small: ${fixed.length} pieces are fixed and ${alphabet.length} are single characters`,
    );
  }
  const merges = new Merger(chunks, alphabet, maxPieceLength).learn(mergeCount);
  if (merges.length < mergeCount) {
    throw new UsageError(
      `a vocabulary of ${vocabularySize} is too large: the texts give only ${vocabularySize - mergeCount + merges.length} pieces`,
    );
  }
  const learned = [...merges, ...alphabet].map((text, i): Piece => ({ text, score: -i, kind: 'normal' }));
  return {
    pieces: [...fixed, ...learned],
    byteFallback: true,
    addDummyPrefix: true,
    removeExtraWhitespaces: false,
    bosPiece: '<s>',
    eosPiece: '</s>',
    unknownSurface: ' \u2047 ',
  };
}

function fixedPieces(userDefined: readonly string[]): Piece[] {
  const piece =
    (kind: Piece['kind']) =>
    (text: string): Piece => ({ text, score: 0, kind });
  return [
    piece('unknown')('<unk>'),
    ...['<s>', '</s>'].map(piece('control')),
    ...userDefined.map(piece('userDefined')),
    ...Array.from({ length: 256 }, (_, byte) => piece('byte')(bytePiece(byte))),
  ];
}

/** How often each chunk occurs, most frequent first. */
function countChunks(texts: Iterable<string>, userDefined: readonly string[]): Map<string, number> {
  const symbols = userDefined.length > 0 ? alternation(userDefined) : undefined;
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const line of text.toWellFormed().split(/\r?\n/)) {
      if (line === '') continue;
      const escaped = (spaceSymbol + line).replaceAll(' ', spaceSymbol);
      for (const stretch of symbols ? escaped.split(symbols) : [escaped]) {
        for (const chunk of stretch.match(chunkPattern) ?? []) counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The most frequent characters, until they make up `coverage` of all. A space is one always: every text begins with it. */
function frequentCharacters(chunks: ReadonlyMap<string, number>, coverage: number): string[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [chunk, count] of chunks) {
    for (const char of chunk) {
      counts.set(char, (counts.get(char) ?? 0) + count);
      total += count;
    }
  }
  const frequent: string[] = [];
  let covered = 0;
  for (const [char, count] of [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))) {
    if (covered < coverage * total || char === spaceSymbol) frequent.push(char);
    covered += count;
  }
  return frequent;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A chunk as it is split at the moment. */
interface Word {
  symbols: string[];
  readonly count: number;
}

/** A text that two neighbours spell, somewhere. */
interface Candidate {
  readonly text: string;
  readonly length: number;
  count: number;
  /** Words that hold it now or did once. */
  readonly words: Set<Word>;
}

/** Byte-pair merging with counts kept up to date word by word. */
class Merger {
  readonly #words: readonly Word[];
  /** Symbols that may be part of a merge: frequent characters and what was merged from them. */
  readonly #known: Set<string>;
  readonly #candidates = new Map<string, Candidate>();
  readonly #maxLength: number;

  constructor(chunks: ReadonlyMap<string, number>, alphabet: readonly string[], maxLength: number) {
    this.#words = [...chunks].map(([chunk, count]) => ({ symbols: [...chunk], count }));
    this.#known = new Set(alphabet);
    this.#maxLength = maxLength;
    for (const word of this.#words) this.#count(word, 1);
  }

  /** At most `count` merges, the most frequent first; among equals the shorter, then the lexically smaller. */
  learn(count: number): string[] {
    const queue = new CandidateQueue(this.#candidates.values());
    const merges: string[] = [];
    while (merges.length < count) {
      const best = queue.pop();
      if (!best) break;
      merges.push(best.text);
      this.#known.add(best.text);
      for (const changed of this.#merge(best)) queue.push(changed);
    }
    return merges;
  }

  /** Rewrites every word that holds `best`; returns the candidates that now occur more or less often. */
  #merge(best: Candidate): Set<Candidate> {
    const changed = new Set<Candidate>();
    this.#candidates.delete(best.text);
    for (const word of best.words) {
      const merged = mergeIn(word.symbols, best.text);
      if (merged.length === word.symbols.length) continue;
      this.#count(word, -1, changed);
      word.symbols = merged;
      this.#count(word, 1, changed);
    }
    return changed;
  }

  #count(word: Word, sign: 1 | -1, changed?: Set<Candidate>): void {
    const { symbols } = word;
    for (let i = 1; i < symbols.length; i++) {
      const text = symbols[i - 1]! + symbols[i]!;
      if (!this.#known.has(symbols[i - 1]!) || !this.#known.has(symbols[i]!) || this.#known.has(text)) continue;
      let candidate = this.#candidates.get(text);
      if (!candidate) {
        const length = [...text].length;
        if (length > this.#maxLength) continue;
        candidate = { text, length, count: 0, words: new Set() };
        this.#candidates.set(text, candidate);
      }
      candidate.count += sign * word.count;
      if (sign > 0) candidate.words.add(word);
      changed?.add(candidate);
    }
  }
}

/** Joins neighbours that spell `text`, from the left. */
function mergeIn(symbols: readonly string[], text: string): string[] {
  const merged: string[] = [];
  for (let i = 0; i < symbols.length; i++) {
    const joins = i + 1 < symbols.length && symbols[i]! + symbols[i + 1]! === text;
    merged.push(joins ? text : symbols[i]!);
    if (joins) i++;
  }
  return merged;
}

/** Candidates by count. An entry whose count has changed since is dropped when it comes up; the change pushed a new one. */
class CandidateQueue {
  #buckets = new Map<number, Set<Candidate>>();
  #top = 0;

  constructor(candidates: Iterable<Candidate>) {
    for (const candidate of candidates) this.push(candidate);
  }

  push(candidate: Candidate): void {
    if (candidate.count <= 0) return;
    let bucket = this.#buckets.get(candidate.count);
    if (!bucket) this.#buckets.set(candidate.count, (bucket = new Set()));
    bucket.add(candidate);
    this.#top = Math.max(this.#top, candidate.count);
  }

  pop(): Candidate | undefined {
    for (; this.#top > 0; this.#top--) {
      const bucket = this.#buckets.get(this.#top);
      if (!bucket) continue;
      let best: Candidate | undefined;
      for (const candidate of bucket) {
        if (candidate.count !== this.#top) bucket.delete(candidate);
        else if (!best || comesBefore(candidate, best)) best = candidate;
      }
      if (best) {
        bucket.delete(best);
        return best;
      }
      this.#buckets.delete(this.#top);
    }
    return undefined;
  }
}

function comesBefore(a: Candidate, b: Candidate): boolean {
  return a.length < b.length || (a.length === b.length && a.text < b.text);
}

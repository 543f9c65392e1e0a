/**
 * What the telling loop needs of a model: to see, to go on with a story, and to draw. Knows no network, so that the
 * loop runs on any implementation, one without weights included.
 *
 * Letters: V vocabulary, P features of a picture, C their width.
 */

import type { HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import type { StoryTokens } from '../models/sequence.ts';
import type { Retention } from './retention.ts';

export interface StoryModel {
  readonly name: string;
  readonly tokens: StoryTokens;
  /** Whether it writes what a page is about before its text, as it was trained to. */
  readonly plans?: boolean;
  /** Those that it was taught, as BCP 47 tags; undefined where nobody said. */
  readonly languages?: readonly string[] | undefined;
  /**
   * How unlike an opening the next picture may be, where it was trained on such pictures, as 1 - cosine of features
   * (recognition.ts); undefined where nobody measured that.
   */
  readonly knownWithin?: number | undefined;
  /** What the model sees in a picture, [P, C]. */
  encodePicture(image: RgbImage): Promise<HostTensor>;
  /** @param memory what a session of this model and this retention remembered, to go on from */
  startSession(retention: Retention, memory?: Memory): StorySession;
  /**
   * A picture of features [P, C]. Runs beside the session, so that the next page can be written meanwhile; calls do
   * not overlap.
   */
  draw(features: HostTensor, options: DrawOptions): Promise<RgbImage>;
}

export interface DrawOptions {
  readonly seed: number;
  /** Denoising steps, the model's default when left out. */
  readonly steps?: number | undefined;
  /** Classifier-free guidance, the model's default when left out; 1 is none. */
  readonly guidance?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onPreview?: ((image: RgbImage) => void) | undefined;
}

/**
 * A story as the model remembers it: whole pages, and after them a draft of the next page's text.
 *
 * Whatever was drafted is forgotten when a page is read, and the page is read anew in one pass. So the memory after a
 * page depends on the pages' texts and pictures alone, bit by bit: a resumed story, or one whose texts are given, goes
 * on exactly as one that was never interrupted.
 */
export interface StorySession {
  /** Tokens held in memory. */
  readonly length: number;
  /** What its memory takes, with the room that is kept free for tokens to come. */
  readonly bytes: number;
  /** Goes on with the draft. @returns the scores [V] of what follows */
  draft(tokens: readonly number[]): Promise<Float32Array>;
  /** Takes back so many of the tokens drafted last. */
  forget(count: number): void;
  /** Reads a whole page's text in place of the draft. @returns features [P, C] of the picture it imagines for it */
  readPage(text: string): Promise<HostTensor>;
  /**
   * Adds the picture that ends the page last read, features [P, C], and lets old tokens go.
   * @returns the scores [V] of how the next page begins
   */
  show(features: HostTensor): Promise<Float32Array>;
  /** Everything that it remembers between two pages, to be kept. */
  memory(): Memory;
}

/** What a session remembers, as it can be written to a file. */
export interface Memory {
  /** `logits` [V] are the scores of how the next page begins; the others are the session's own. */
  readonly tensors: ReadonlyMap<string, HostTensor>;
  readonly notes: Readonly<Record<string, string>>;
}

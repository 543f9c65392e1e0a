/**
 * The telling loop: reads the story so far, then writes and draws page after page. While a page is being drawn, the
 * next one's text is written. Knows no network, no file and no clock but the one it is given.
 *
 * As in the released code, a page without a picture ends the story, and its text is dropped. Unlike there, the model
 * cannot end the story before the last page that was asked for, and nothing is decoded after a page's picture: the model
 * was taught that only EOS follows.
 */

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import type { HostTensor } from '../core/tensor.ts';
import { cleanText, pagesToCome, planOf, planStart, textTokens } from '../models/sequence.ts';
import { Channel } from './channel.ts';
import type { StoryEvent } from './events.ts';
import type { StoryModel, StorySession } from './model.ts';
import { maxTextTokens, writeText, type WrittenText } from './page-text.ts';
import type { Planning } from './plan-so-far.ts';
import { openingUnlikeness } from './recognition.ts';
import { assertPageText, type TellRequest } from './request.ts';
import { retention, type RetentionSettings } from './retention.ts';
import { Said } from './said.ts';

export interface TellOptions extends TellRequest {
  readonly model: StoryModel;
  /** How much the bounded cache policies keep. */
  readonly retentionSettings?: RetentionSettings;
  /** Milliseconds from any start. */
  readonly now?: () => number;
}

/**
 * Tells a story from its opening, or goes on with one. The same request gives the same events, but for times; going on
 * with a story gives the pages it would have got without the stop.
 * Leaving the loop early stops the work.
 * @throws UsageError for a story without opening, or a given text that is too long; the signal's reason when aborted
 */
export async function* tell(options: TellOptions): AsyncGenerator<StoryEvent, void> {
  const { soFar, texts = [], pages, pagesInAll = pages } = options;
  if (soFar.length === 0) throw new UsageError('a story needs an opening: a picture and a text');
  if (pagesInAll < pages) throw new UsageError(`a story of ${pagesInAll} pages has no page ${pages}`);
  for (const [page, { text, source }] of soFar.entries()) {
    if (source === 'given') assertPageText(text, `the text of page ${page + 1}`);
  }
  for (const [i, text] of texts.entries()) assertPageText(cleanText(text), `the text of page ${i + 2}`);
  const channel = new Channel<StoryEvent>();
  const stop = new AbortController();
  const work = new Telling(options, channel, stop).run().then(
    () => channel.close(),
    (error: unknown) => channel.fail(error),
  );
  try {
    yield* channel;
  } finally {
    stop.abort();
    await work;
  }
}

/** How a draw and the page it belongs to go on beside the writing. */
class Telling {
  readonly #options: TellOptions;
  readonly #channel: Channel<StoryEvent>;
  readonly #stop: AbortController;
  readonly #signal: AbortSignal;
  readonly #now: () => number;
  readonly #said: Said;
  /** The latest page with a plan, and the latest one. */
  #planned = '';
  #before = '';
  #lastPageAt: number;
  #drawing: Promise<void> = Promise.resolve();

  constructor(options: TellOptions, channel: Channel<StoryEvent>, stop: AbortController) {
    this.#options = options;
    this.#channel = channel;
    this.#stop = stop;
    this.#signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
    this.#now = options.now ?? (() => performance.now());
    this.#lastPageAt = this.#now();
    this.#said = new Said(options.noRepeatNgramSize ?? 0, options.model.tokens.codec);
  }

  async run(): Promise<void> {
    try {
      const reason = await this.#tellPages();
      await this.#drawing;
      this.#channel.push({ type: 'done', reason });
    } finally {
      // A drawing that goes on after the end would use the model behind its owner's back.
      await this.#drawing.catch(() => {});
    }
  }

  async #tellPages(): Promise<'page-limit' | 'ended'> {
    const { model, soFar, pages, cache, retentionSettings, remembered } = this.#options;
    this.#channel.push({ type: 'started', pages, firstPage: soFar.length, model: model.name });
    if (soFar.length >= pages) return 'page-limit';
    const session = model.startSession(retention(cache, retentionSettings), remembered?.memory);
    for (const [page, { plan = '', text }] of soFar.entries()) this.#remember(plan + text, page);
    let logits = await this.#readStory(session);
    for (let page = soFar.length; ; page++) {
      const written = await this.#textOf(page, session, logits);
      if (written === undefined) return 'ended';
      this.#remember(written.plan + written.text, page);
      this.#channel.push({ type: 'page-text', page, text: written.text });
      const features = await session.readPage(written.plan + written.text);
      await this.#startDrawing(page, written, features);
      const isLast = page + 1 >= pages;
      if (!isLast || this.#wantsMemory(page + 1)) logits = await this.#show(session, features, page);
      if (isLast) return 'page-limit';
    }
  }

  async #show(session: StorySession, features: HostTensor, page: number): Promise<Float32Array> {
    const logits = await session.show(features);
    const { length, bytes } = session;
    if (this.#wantsMemory(page + 1)) {
      await this.#options.onMemory!(page + 1, () => session.memory(), { tokens: length, bytes });
    }
    return logits;
  }

  #wantsMemory(pages: number): boolean {
    const { onMemory, memoryEvery = 1 } = this.#options;
    return onMemory !== undefined && pages % memoryEvery === 0;
  }

  /** By its text alone, so that a resumed story has said what one that was never interrupted has. */
  #remember(text: string, page: number): void {
    this.#before = page === 0 ? '' : this.#planOf(text);
    if (this.#before !== '') this.#planned = this.#before;
    if (!this.#said.forbidsRepeating) return;
    // Behind a plan words begin with the pieces that they have within a sentence, as an opening's do.
    const isWithin = page === 0 || this.#before !== '';
    this.#said.add(textTokens(this.#options.model.tokens, cleanText(text), isWithin));
  }

  /** A page that the model imagined is imagined again, as its picture is only what the de-tokenizer made of that. */
  async #readStory(session: StorySession): Promise<Float32Array> {
    const { soFar, remembered, model } = this.#options;
    let logits: Float32Array = Float32Array.from(
      (remembered?.memory.tensors.get('logits')?.data ?? []) as Float32Array,
    );
    for (const [page, { plan = '', text, source, image }] of soFar.entries()) {
      if (page < (remembered?.pages ?? 0)) continue;
      this.#signal.throwIfAborted();
      const imagined = await session.readPage(this.#planOf(plan) + text);
      if (source === 'generated') logits = await this.#show(session, imagined, page);
      else if (image !== undefined) {
        const seen = await model.encodePicture(image);
        if (soFar.length === 1) {
          this.#checkLanguage();
          await this.#recognise(text, seen);
        }
        logits = await this.#show(session, seen, page);
      } else throw new UsageError(`page ${page + 1} was given and is not remembered, so its picture is needed`);
    }
    return logits;
  }

  /** A model that was not taught to plan would take another one's plan for words. */
  #planOf(text: string): string {
    return this.#options.model.plans ? planOf(text) : '';
  }

  /** Where its texts are given, the model writes none. */
  #checkLanguage(): void {
    const { model, lang = 'en', texts } = this.#options;
    const { name, languages } = model;
    if (texts || !languages || taught(languages, lang) !== undefined) return;
    const known = new Intl.ListFormat('en').format(languages);
    const message = `${name} was taught stories in ${known} and none in ${lang}, so its pages will be in another language`;
    this.#channel.push({ type: 'warning', message });
  }

  /** Says so before the first page that follows an opening of a kind that the model does not know. */
  async #recognise(text: string, seen: HostTensor): Promise<void> {
    const { model } = this.#options;
    const { name, knownWithin } = model;
    if (knownWithin === undefined || (await openingUnlikeness(model, text, seen)) <= knownWithin) return;
    const message = `the opening's picture is unlike those that ${name} was trained on; the pages will look like those, not like it`;
    this.#channel.push({ type: 'warning', message });
  }

  /** The text of a page, given or written; undefined when there is none, which ends the story. */
  async #textOf(page: number, session: StorySession, logits: Float32Array): Promise<WrittenText | undefined> {
    this.#signal.throwIfAborted();
    const { texts } = this.#options;
    if (texts === undefined) return this.#write(page, session, logits);
    const text = texts[page - 1];
    return text === undefined
      ? undefined
      : { plan: this.#planOf(text), text: cleanText(text), tokens: 0, end: 'picture' };
  }

  async #write(page: number, session: StorySession, logits: Float32Array): Promise<WrittenText | undefined> {
    const { model, soFar, seed, temperature = 0, topP = 1 } = this.#options;
    // By the opening too: with the same draws a small model begins the same story from any picture.
    const random = new Random(seed).fork(soFar[0]!.text).fork(`text of page ${page}`);
    const written = await writeText({
      session,
      logits,
      tokens: model.tokens,
      sampling: { temperature, topP },
      ...(model.plans && { planning: this.#planning(page) }),
      said: this.#said,
      random,
      signal: this.#signal,
      onPiece: (piece) => this.#channel.push({ type: 'text', page, piece }),
    });
    const warning = warningOf(page, written);
    if (warning !== undefined) this.#channel.push({ type: 'warning', message: warning });
    return written.end === 'picture' ? written : undefined;
  }

  #planning(page: number): Planning {
    const { model, lang = 'en', pages, pagesInAll = pages } = this.#options;
    const head = { toCome: pagesToCome(page, pagesInAll), lang: tellingLanguage(model, lang) };
    return { start: planStart(head, this.#planned), before: this.#before };
  }

  /** Waits for the page before to be drawn, so that writing is never more than a page ahead. */
  async #startDrawing(page: number, written: WrittenText, features: HostTensor): Promise<void> {
    await this.#drawing;
    this.#signal.throwIfAborted();
    this.#drawing = this.#draw(page, written, features);
    this.#drawing.catch((error: unknown) => this.#stop.abort(error));
  }

  async #draw(page: number, { plan, text, tokens }: WrittenText, features: HostTensor): Promise<void> {
    const { model, seed, steps, guidance, previews } = this.#options;
    const image = await model.draw(features, {
      // As released: every page starts from the same noise.
      seed,
      steps,
      guidance,
      signal: this.#signal,
      ...(previews && { onPreview: (image) => this.#channel.push({ type: 'preview', page, image }) }),
    });
    this.#signal.throwIfAborted();
    const now = this.#now();
    this.#channel.push({
      type: 'page',
      page,
      ...(plan !== '' && { plan }),
      text,
      image,
      tokens,
      ms: now - this.#lastPageAt,
    });
    this.#lastPageAt = now;
  }
}

/** Which of a model's languages one is, whatever its country. */
function taught(languages: readonly string[], lang: string): string | undefined {
  const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  return languages.find((known) => languageOf(known) === languageOf(lang));
}

/** The first of a model's languages for one that it was not taught. */
function tellingLanguage({ languages = [] }: StoryModel, lang: string): string {
  return taught(languages, lang) ?? languages[0] ?? lang;
}

/** Readers count pages from one. */
function warningOf(page: number, { text, end }: WrittenText): string | undefined {
  if (end === 'limit') {
    return `page ${page + 1} did not come to its picture within ${maxTextTokens} tokens, so the story ends before it`;
  }
  if (text === '') return `page ${page + 1} has no text`;
  return undefined;
}

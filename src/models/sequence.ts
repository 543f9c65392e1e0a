/**
 * Lays out interleaved pages as tokens, once, for training and for generation (SEED-Story, section 3.2, and its released
 * data code): `BOS text_0 <img> <img_00000>... </img> [INST] text_1 <img> ... </img> [INST] text_2 ...`, joined without
 * spaces. Knows nothing of features, networks or batches' origin; a picture is N places for vectors.
 *
 * Letters: T tokens of a sequence, N tokens a picture takes, V vocabulary.
 */

import { UsageError } from '../core/errors.ts';

/** What the layout needs of a tokenizer. */
export interface TextCodec {
  readonly bos: number;
  readonly eos: number;
  /** Splits at special tokens and encodes each stretch on its own; adds no bos or eos. */
  encode(text: string): number[];
  decode(ids: Iterable<number>): string;
  idOf(piece: string): number | undefined;
  /** @throws UsageError for an id outside the vocabulary */
  pieceOf(id: number): string;
}

/** A vocabulary's ids for pages and pictures. */
export interface StoryTokens {
  readonly codec: TextCodec;
  readonly bos: number;
  readonly eos: number;
  /** `<img>` and `</img>` */
  readonly beginImage: number;
  readonly endImage: number;
  /** The ids of `<img_00000>` to the last, N of them. */
  readonly queries: readonly number[];
}

/** What stands between two pages; plain text to the tokenizer. */
export const pageMark = '[INST]';

/** @throws UsageError when the vocabulary lacks one of the picture tokens */
export function storyTokens(codec: TextCodec, pictureTokens: number): StoryTokens {
  const id = (piece: string): number => {
    const found = codec.idOf(piece);
    if (found === undefined)
      throw new UsageError(`the tokenizer has no ${piece}; pictures take ${pictureTokens} tokens`);
    return found;
  };
  const queries = Array.from({ length: pictureTokens }, (_, i) => id(`<img_${String(i).padStart(5, '0')}>`));
  return { codec, bos: codec.bos, eos: codec.eos, beginImage: id('<img>'), endImage: id('</img>'), queries };
}

/** Tags, picture tokens among them, and page marks. A lone `<` is text. */
const marks = /<\/?[a-z][^<>]*>|\[INST\]/gi;

/** What a reader is shown: without picture tokens, other tags and page marks, which no page's text may hold. */
export function cleanText(text: string): string {
  const without = text.replaceAll(marks, '');
  // What stood around a mark may form another one.
  return without === text ? text.trim() : cleanText(without);
}

/** How a plan begins: pages to come and, of those that mini writes, the language. */
const planHead = String.raw`<p\d{1,2}(?: [A-Za-z\d-]+)?;`;

/** What takes longer to say is no aim but what a model writes that knows none. */
const aimOf = new RegExp(`^${planHead} ([^;<>]{1,120});`);

/** Pages of the stories by whose length all are counted: as many as those have that mini learns from. */
const countedAs = 30;
/** Of its beginning and of its end so many pages are counted one by one. */
const [beginning, ending] = [6, 9];

/**
 * How many pages follow one, as plans count them: a story of any length as if it had thirty. What is behind its beginning and
 * before its end is stretched or shortened, so a number says how far the story has come.
 * @param page from 0 on
 * @param inAll pages of the whole story
 */
export function pagesToCome(page: number, inAll: number): number {
  const left = inAll - 1 - page;
  const last = countedAs - 1;
  if (page < beginning) return left < page ? left : last - page;
  if (left < ending) return left;
  const share = (left - ending) / Math.max(1, inAll - 1 - beginning - ending);
  return ending + Math.round(share * (last - beginning - ending));
}

/** What a teller says in a plan, and no model. */
export interface PlanHead {
  /** See `pagesToCome`. */
  readonly toCome: number;
  /** Of the words that follow: without it a small model forgets which one it tells in. */
  readonly lang: string;
}

/**
 * How a page's plan begins, as a tag, which no reader is shown.
 * @param planned the text of an earlier page that has a plan: what the story is after, its first part up to a `;`, stays
 */
export function planStart({ toCome, lang }: PlanHead, planned = ''): string {
  const aim = aimOf.exec(planOf(planned))?.[1];
  return `<p${toCome} ${lang};${aim === undefined ? '' : ` ${aim};`}`;
}

const wholeStart = new RegExp(`^${planHead}$`);

/** Whether a text is how a plan begins, and nothing else. */
export function isPlanStart(text: string): boolean {
  return wholeStart.test(text);
}

/** A page's plan, to stand before its text. @param plan without any of < > [ ] */
export function planTag(plan: string, head: PlanHead): string {
  return `${planStart(head)} ${plan}>`;
}

/**
 * A story's texts with their plans before them, as a teller that plans writes them; the opening, which is given, has none.
 * @param told all pages, and in which language: English where it is left out
 * @param plans one a text; undefined where there are none
 * @param hasPlan whether a page has one in this telling
 */
export function plannedTexts(
  { texts, lang = 'en' }: { readonly texts: readonly string[]; readonly lang?: string | undefined },
  plans: readonly string[] | undefined,
  hasPlan: () => boolean = () => true,
): readonly string[] {
  if (plans === undefined) return texts;
  return texts.map((text, page) =>
    page > 0 && hasPlan() ? planTag(plans[page]!, { toCome: pagesToCome(page, texts.length), lang }) + text : text,
  );
}

/** In a plan stands before a word of how things stand that is another than on the page before. */
export const planNews = 'now';

/**
 * How things stand on a page, the third part of its plan, word by word, those that say what is news left out. A word that is not
 * behind `planNews` is the one that the page before has in its place.
 * @returns nothing where the text has no plan, or a plan of fewer parts
 */
export function planState(text: string): string[] {
  const [, , , state = ''] = planOf(text).slice(0, -1).split(';');
  return state.split(' ').filter((word) => word !== '' && word !== planNews);
}

/** The token that ends a part of a plan. */
export function planPartEnd({ codec }: Pick<StoryTokens, 'codec'>): number {
  return codec.encode(';').at(-1)!;
}

/** The token that ends a plan, and nothing else in it. */
export function planEnd({ codec }: Pick<StoryTokens, 'codec'>): number {
  return codec.encode(planTag('', { toCome: 0, lang: 'en' })).at(-1)!;
}

/** Whether a sentence ends with a piece of a vocabulary. */
export function endsSentence(piece: string): boolean {
  return /[.!?]["”»]?$/.test(piece);
}

const wholePlan = new RegExp(`^${planHead}[^<>[\\]]*>`);

/** The plan that a page's text begins with, or nothing. */
export function planOf(text: string): string {
  return wholePlan.exec(text)?.[0] ?? '';
}

const unfinishedPlan = new RegExp(`${planHead}[^<>]*$`);

/** A text without the plan that it breaks off in, if it does. */
export function withoutUnfinishedPlan(text: string): string {
  return text.replace(unfinishedPlan, '');
}

/**
 * A page's tokens up to and with `<img>`: its plan, if it has one, and its words. They stand behind BOS where nothing comes
 * before them, else behind the page mark. A space is between plan and words, so that these begin with the pieces that they
 * have within a sentence, and a name with the one that the plan has.
 */
export function textTokens({ codec, bos, beginImage }: StoryTokens, text: string, isFirst: boolean): number[] {
  const plan = planOf(text);
  const words = plan === '' ? cleanText(text) : `${plan} ${cleanText(text)}`;
  return isFirst ? [bos, ...codec.encode(words), beginImage] : [...codec.encode(pageMark + words), beginImage];
}

/** How many tokens of a later page's text are the page mark; 0 should the tokenizer merge it with the text. */
export function pageMarkLength({ codec }: StoryTokens, tokens: readonly number[]): number {
  const mark = codec.encode(pageMark);
  return mark.every((id, i) => id === tokens[i]) ? mark.length : 0;
}

/** Whole pages as one sequence. */
export interface StoryLayout {
  readonly tokens: readonly number[];
  /** For each page, where its first token stands, and where `<img_00000>` does. */
  readonly pages: readonly { readonly start: number; readonly picture: number }[];
}

/**
 * @param texts of the pages, in order; each is followed by its picture
 * @param leaps whether pages that are not there lie between the first and the second, which then has no page mark
 */
export function layOutPages(tokens: StoryTokens, texts: readonly string[], leaps = false): StoryLayout {
  const ids: number[] = [];
  const pages = texts.map((text, page) => {
    const start = ids.length;
    const own = textTokens(tokens, text, page === 0);
    ids.push(...(leaps && page === 1 ? own.slice(pageMarkLength(tokens, own)) : own));
    const picture = ids.length;
    ids.push(...tokens.queries, tokens.endImage);
    return { start, picture };
  });
  return { tokens: ids, pages };
}

/** Examples of one length, row-major; what is behind an example's end is EOS with weight 0. */
export interface TrainingBatch {
  readonly size: number;
  readonly length: number;
  /** [B, T] */
  readonly tokens: BigInt64Array;
  readonly labels: BigInt64Array;
  readonly weights: Float32Array;
  /** [B, T]: for a token of a context picture the row of the batch's picture rows [pictures · N], elsewhere -1. */
  readonly pictureRows: Int32Array;
  /** The pictures that rows count, in order. */
  readonly pictures: readonly { readonly example: number; readonly page: number }[];
  /** [G, N]: the places of the target queries in the batch's B · T tokens; -1 where there is no target. */
  readonly queryRows: Int32Array;
  /** [G]: what is known before each target is asked for; undefined where there is no target. */
  readonly targetPages: readonly (TargetPage | undefined)[];
}

export interface TargetPage {
  /** Which of the batch's pictures is before it. */
  readonly pictureBefore: number;
  /** Its own tokens up to and with `<img>`. */
  readonly tokens: readonly number[];
}

/**
 * A batch to lay examples into: EOS everywhere, nothing counts, no pictures.
 * @param size B
 * @param length T
 * @param targetPictures G
 */
export function emptyBatch(tokens: StoryTokens, size: number, length: number, targetPictures: number) {
  const places = size * length;
  return {
    size,
    length,
    tokens: new BigInt64Array(places).fill(BigInt(tokens.eos)),
    labels: new BigInt64Array(places).fill(BigInt(tokens.eos)),
    weights: new Float32Array(places),
    pictureRows: new Int32Array(places).fill(-1),
    pictures: [] as { example: number; page: number }[],
    queryRows: new Int32Array(targetPictures * tokens.queries.length).fill(-1),
    targetPages: new Array<TargetPage | undefined>(targetPictures).fill(undefined),
  } satisfies TrainingBatch;
}

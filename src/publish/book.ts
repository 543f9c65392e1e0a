/**
 * A story as one HTML file that is a picture book: it opens anywhere, offline, and asks for nothing from elsewhere.
 * Knows a title, texts and pictures as bytes; not where they come from.
 */
import { readFile } from 'node:fs/promises';
import { decodeImage, encodeWebp } from '../formats/images.ts';
import { escapeHtml } from '../formats/html.ts';
import { bookWords, type BookWords } from './book-words.ts';
import { titleFrom, typographic } from './typography.ts';

/** The part of a story that a book shows. Page 0 is the opening. */
export interface BookStory {
  /** Empty: the first sentence of the opening. */
  readonly title: string;
  /** Of the texts, as a BCP 47 tag, by which screen readers choose their voice; English when left out. */
  readonly lang?: string;
  readonly model: { readonly name: string };
  readonly pages: readonly { readonly text: string }[];
}

/** An encoded picture that every browser shows. */
export interface BookPicture {
  readonly type: 'image/webp' | 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A page's picture (a PNG, JPEG or WebP file) at a sixth of a PNG's size. @throws FormatError as `decodeImage` */
export async function bookPicture(bytes: Uint8Array, name?: string): Promise<BookPicture> {
  const image = await decodeImage(bytes, name);
  return { type: 'image/webp', bytes: await encodeWebp(image, 90), width: image.width, height: image.height };
}

/**
 * @param loadPicture gives the picture of a page, by its number
 * @returns the whole file: style, script and pictures inside
 * @throws RangeError for a story without pages
 */
export async function renderBook(
  story: BookStory,
  loadPicture: (page: number) => Promise<BookPicture>,
): Promise<string> {
  const { lang = 'en' } = story;
  const words = bookWords(lang);
  const [opening] = story.pages;
  if (!opening) throw new RangeError('a book needs at least one page');
  const title = escapeHtml(typographic(story.title || titleFrom(opening.text)));
  const pictures = await Promise.all(story.pages.map((_, page) => loadPicture(page)));
  const spreads = story.pages.map(({ text }, page) => spread(text, page, pictures[page]!, words));
  const [style, script] = await Promise.all([asset('book.css'), asset('page-turning.js')]);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="seed-story">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>
${style}:root { ${sizes(pictures[0]!)} }
</style>
</head>
<body>
<main class="book" aria-label="${title}">
${cover(title, pictures[0]!, words)}
${spreads.join('\n')}
${ending(story.model.name, words)}
</main>
${controls(words)}
<script>
${script}</script>
</body>
</html>
`;
}

/** The style needs the shape of the pictures, and their size so as not to blow small ones up until they blur. */
function sizes({ width, height }: BookPicture): string {
  return `--aspect: ${(width / height).toFixed(4)}; --picture-width: ${width}`;
}

function cover(title: string, picture: BookPicture, words: BookWords): string {
  return `<section class="leaf cover" aria-label="${words.cover}">
<div class="board"><img class="cloth" alt="" ${source(picture)}><img class="plate" alt="" ${source(picture)}><h1>${title}</h1></div>
</section>`;
}

function spread(text: string, page: number, picture: BookPicture, words: BookWords): string {
  const printed = typographic(text.trim());
  const alt = escapeHtml(printed.replace(/\s+/g, ' '));
  const paragraphs = printed.split(/\s*\n\s*/).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<section class="leaf spread${page === 0 ? ' opening' : ''}" aria-label="${words.page} ${page + 1}">
<figure><img alt="${words.picture}: ${alt}" ${source(picture)}></figure>
<div class="words${lengthClass(printed)}">${paragraphs.join('')}</div>
<div class="folio" aria-hidden="true">${page + 1}</div>
</section>`;
}

/** Pages of the published model run to several hundred words; they are set smaller. */
function lengthClass(text: string): string {
  if (text.length > 700) return ' very-long';
  return text.length > 260 ? ' long' : '';
}

function ending(model: string, words: BookWords): string {
  const credit = words.credit(model).map(escapeHtml).join('<br>');
  return `<section class="leaf ending" aria-label="${words.ending}">
<div class="board"><p class="fin">${words.fin}</p><p class="credit">${credit}</p></div>
</section>`;
}

function source({ type, bytes, width, height }: BookPicture): string {
  return `width="${width}" height="${height}" src="data:${type};base64,${Buffer.from(bytes).toString('base64')}"`;
}

const arrow = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const controls = (words: BookWords): string => `<nav aria-label="${words.pages}">
<button type="button" data-turn="-1" aria-label="${words.previous}">${arrow('M15 5l-7 7 7 7')}</button>
<output aria-live="polite" data-of="${words.of}"></output>
<button type="button" data-turn="1" aria-label="${words.next}">${arrow('M9 5l7 7-7 7')}</button>
<div class="progress" aria-hidden="true"><div></div></div>
</nav>`;

function asset(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

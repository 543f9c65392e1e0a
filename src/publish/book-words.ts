/** What a book says itself, beside the story: for readers, and for screen readers. In a few languages. */

export interface BookWords {
  readonly cover: string;
  readonly page: string;
  readonly picture: string;
  readonly ending: string;
  readonly fin: string;
  /** Lines about who made it. */
  readonly credit: (model: string) => readonly [string, string];
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  /** Between the number of a page and that of all pages. */
  readonly of: string;
}

const english: BookWords = {
  cover: 'Cover',
  page: 'Page',
  picture: 'Picture',
  ending: 'The end',
  fin: 'The End',
  credit: (model) => [`Words and pictures by the model ${model},`, 'told with seed-story'],
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  of: 'of',
};

const spanish: BookWords = {
  cover: 'Portada',
  page: 'Página',
  picture: 'Ilustración',
  ending: 'Fin',
  fin: 'Fin',
  credit: (model) => [`Texto e ilustraciones del modelo ${model},`, 'contado con seed-story'],
  pages: 'Páginas',
  previous: 'Página anterior',
  next: 'Página siguiente',
  of: 'de',
};

/** @param language of the story, as a BCP 47 tag; English words where there are none of it */
export function bookWords(language: string): BookWords {
  return /^es\b/i.test(language) ? spanish : english;
}

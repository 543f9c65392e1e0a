import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { decodeImage, encodePng } from '../formats/images.ts';
import { bookPicture, renderBook } from './book.ts';

const colours = [200, 90, 40];
const pictures = await Promise.all(
  colours.map(async (value) =>
    bookPicture(await encodePng({ width: 36, height: 24, data: new Uint8Array(36 * 24 * 3).fill(value) })),
  ),
);
const story = {
  title: '',
  model: { name: 'mini' },
  pages: [
    { text: 'Pip found a kite. "Whose is it?"' },
    { text: 'So he climbed <b>up</b> & up.\n\n"</script><script>alert(1)</script>"' },
    { text: 'x'.repeat(300) },
  ],
};
const html = await renderBook(story, async (page) => pictures[page]!);

suite('book', () => {
  test('every page has its text, its picture and that picture described, in order', async () => {
    const shown = [
      ...html.matchAll(/<figure><img alt="([^"]*)" width="36" height="24" src="data:image\/webp;base64,([^"]+)"/g),
    ];
    assert.equal(shown.length, 3);
    assert.equal(shown[0]![1], 'Picture: Pip found a kite. “Whose is it?”');
    for (const [i, [, , data]] of shown.entries()) {
      const { data: pixels } = await decodeImage(Buffer.from(data!, 'base64'));
      assert(Math.abs(pixels[0]! - colours[i]!) <= 3);
    }
  });

  test('nothing is asked for from elsewhere, and a text cannot add markup', () => {
    const withoutPictures = html.replace(/data:image\/webp;base64,[A-Za-z0-9+/=]+/g, 'PICTURE');
    assert.doesNotMatch(withoutPictures, /(https?:)?\/\/[a-z]|url\(|@import/i);
    for (const [, address] of withoutPictures.matchAll(/\s(?:src|href)="([^"]*)"/g)) assert.equal(address, 'PICTURE');
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; img-src data:/);
    assert.equal(html.match(/<script>/g)!.length, 1);
    assert.match(html, /<p>So he climbed &lt;b&gt;up&lt;\/b&gt; &amp; up\.<\/p><p>“&lt;\/script&gt;/);
  });

  test('the title is the first sentence unless the story has one', async () => {
    assert.match(html, /<h1>Pip found a kite<\/h1>/);
    const named = await renderBook({ ...story, title: 'Up & "away"' }, async (page) => pictures[page]!);
    assert.match(named, /<title>Up &amp; “away”<\/title>/);
  });

  test('a book speaks the language of its story, or English', async () => {
    const spanish = await renderBook({ ...story, lang: 'es-MX' }, async (page) => pictures[page]!);
    assert.match(spanish, /<html lang="es-MX">/);
    for (const said of ['Portada', 'Página 2', 'Ilustración: Pip', '>Fin<', 'data-of="de"'])
      assert.ok(spanish.includes(said));
    assert.doesNotMatch(spanish, /"(Cover|Page|Picture|The end)\b/);
    assert.match(html, /<html lang="en">/);
    const other = await renderBook({ ...story, lang: 'fi' }, async (page) => pictures[page]!);
    assert.ok(other.includes('<html lang="fi">') && other.includes('The End'));
  });

  test('long texts are set smaller; a book without pages is refused', async () => {
    assert.match(html, /class="words long"/);
    await assert.rejects(
      renderBook({ ...story, pages: [] }, async (page) => pictures[page]!),
      RangeError,
    );
  });
});

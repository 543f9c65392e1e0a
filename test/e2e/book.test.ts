/** The published book in a real browser: what a reader sees, presses and prints. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { encodePng } from '../../src/formats/images.ts';
import { bookPicture, renderBook } from '../../src/publish/book.ts';
import { Browser, skipWithoutBrowser } from './browser.ts';

const pageCount = 5;

suite('book in a browser', { skip: skipWithoutBrowser, timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-story-book-'));
    const png = await encodePng({ width: 384, height: 256, data: new Uint8Array(384 * 256 * 3).fill(120) });
    const pages = Array.from({ length: pageCount }, (_, i) => ({
      text: `Page ${i + 1} of the story, ${'word '.repeat(28)}`,
    }));
    const html = await renderBook({ title: 'Kite', model: { name: 'mini' }, pages }, () => bookPicture(png));
    const path = join(folder, 'book.html');
    await writeFile(path, html);
    address = pathToFileURL(path).href;
    browser = await Browser.start();
  });
  after(async () => {
    await browser[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const visible = `[...document.querySelectorAll('.leaf:not(.ghost)')].filter((leaf) => leaf.checkVisibility()).map((leaf) => leaf.getAttribute('aria-label')).join()`;
  const settled = `Promise.allSettled(document.getAnimations().map((animation) => animation.finished)).then(() => document.querySelectorAll('.ghost').length)`;

  test('keys and buttons turn the pages, one at a time, and the address keeps the place', async () => {
    await browser.open(address, 1280, 800);
    const seen = [await browser.ask(visible)];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
      await browser.press(key);
      seen.push(await browser.ask(visible));
      assert.equal(await browser.ask(settled), 0, 'the turned leaf is gone');
    }
    assert.deepEqual(seen, ['Cover', 'Page 1', 'Page 2', 'Page 1', 'The end', 'The end', 'Cover']);
    await browser.ask(`document.querySelector('[data-turn="1"]').click()`);
    assert.equal(await browser.ask(`document.querySelector('nav output').textContent`), `1 of ${pageCount}`);
    await browser.open(`${address}#3`, 1280, 800);
    assert.equal(await browser.ask(visible), 'Page 3');
  });

  test('those who ask for less motion get none', async () => {
    await browser.setReducedMotion(true);
    await browser.open(`${address}#1`, 1280, 800);
    await browser.press('ArrowRight');
    assert.equal(await browser.ask(`document.querySelectorAll('.ghost').length`), 0);
    assert.equal(await browser.ask(visible), 'Page 2');
    await browser.setReducedMotion(false);
  });

  for (const [device, width, height] of [
    ['phone', 390, 844],
    ['small phone', 320, 568],
    ['phone on its side', 844, 390],
    ['tablet', 820, 1180],
    ['laptop', 1366, 768],
    ['large screen', 2560, 1440],
  ] as const) {
    test(`on a ${device} (${width} x ${height}) picture, words and buttons fit, unscrolled and apart`, async () => {
      await browser.open(`${address}#2`, width, height);
      const box = (selector: string): Promise<{ left: number; top: number; right: number; bottom: number }> =>
        browser.ask(`document.querySelector('${selector}').getBoundingClientRect().toJSON()`);
      const page = '.leaf:not([hidden])';
      const [picture, words, nav] = [await box(`${page} img`), await box(`${page} p`), await box('nav')];
      for (const [name, { left, top, right, bottom }] of Object.entries({ picture, words, nav })) {
        const fits = left >= 0 && top >= 0 && right <= width && bottom <= height;
        assert(fits, `${name} lies at ${[left, top, right, bottom].join()}`);
      }
      assert(words.left >= picture.right || words.top >= picture.bottom, 'words do not cover the picture');
      assert(Math.max(picture.bottom, words.bottom) <= nav.top, 'buttons do not cover the page');
      const ratio = (picture.right - picture.left) / (picture.bottom - picture.top);
      assert(Math.abs(ratio - 1.5) < 0.02, `the picture keeps its shape, got ${ratio}`);
    });
  }

  test('a page a sheet in print: cover, pages, ending', async () => {
    await browser.open(`${address}#2`, 1280, 800);
    assert.equal(await browser.sheets(), pageCount + 2);
  });

  test('nothing went wrong and nothing was asked for but the file', () => {
    assert.deepEqual(browser.errors, []);
    for (const request of browser.requests) assert.match(request, /^(file|data):/);
  });
});

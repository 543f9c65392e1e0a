/**
 * How a story's book opens and turns on a phone: makes the book, opens it in Chromium at a phone's size with the processor
 * slowed down four times, turns pages from the beginning, the middle and the end, and prints one JSON line. Smooth is what
 * misses no frame of 60 a second. Needs a Chromium.
 *
 *   node bench/book.ts STORY
 */

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { writeBook } from '../src/cli/book.ts';
import { Browser } from '../test/e2e/browser.ts';

const slower = 4;
const turnsEach = 8;
const turnMs = 400;

/** Turns one page and resolves to the times between the frames meanwhile, in ms. */
const turned = `new Promise((resolve) => {
  const gaps = [];
  const from = performance.now();
  let last = from;
  document.querySelector('[data-turn="1"]').click();
  requestAnimationFrame(function frame() {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (now - from < ${turnMs}) requestAnimationFrame(frame);
    else resolve(gaps);
  });
})`;

const { positionals } = parseArgs({ allowPositionals: true });
const [story] = positionals;
if (story === undefined) throw new Error('name the folder of a story');
const book = await writeBook(resolve(story));
await using browser = await Browser.start();
await browser.slowDown(slower);
const address = pathToFileURL(book).href;
await browser.open(address, 390, 844);
const openedMs = await browser.ask<number>(`performance.getEntriesByType('navigation')[0].loadEventEnd`);
const leaves = await browser.ask<number>(`document.querySelectorAll('.leaf').length`);
const gaps: number[] = [];
const first: number[] = [];
for (const start of [1, Math.floor(leaves / 2), leaves - turnsEach - 2]) {
  await browser.open(`${address}#${start}`, 390, 844);
  for (let turn = 0; turn < turnsEach; turn++) {
    const [begun, ...others] = await browser.ask<number[]>(turned);
    first.push(begun!);
    gaps.push(...others);
  }
}
const megabytes = (await stat(book)).size / 1e6;
const heap = await browser.ask<number>('performance.memory.usedJSHeapSize / 1e6');
const late = gaps.filter((gap) => gap > 1.5 * (1000 / 60)).length;
const sorted = gaps.toSorted((a, b) => a - b);
const round = (value: number): number => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    pages: leaves - 2,
    megabytes: round(megabytes),
    openedMs: round(openedMs),
    firstFrameMs: round(Math.max(...first)),
    frames: gaps.length,
    late,
    slowestFrameMs: round(sorted.at(-1)!),
    heapMegabytes: round(heap),
  }),
);

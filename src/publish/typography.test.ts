import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { escapeHtml } from '../formats/html.ts';
import { titleFrom, typographic } from './typography.ts';

suite('typography', () => {
  test('typewriter marks become those of a book', () => {
    const cases: [string, string][] = [
      ['"Hold tight!" she called.', '“Hold tight!” she called.'],
      ["It isn't Pip's kite.", 'It isn’t Pip’s kite.'],
      ['He said, "\'Tis mine -- truly..."', 'He said, “‘Tis mine—truly…”'],
      ['“Already” set', '“Already” set'],
    ];
    for (const [plain, printed] of cases) assert.equal(typographic(plain), printed);
  });

  test('what means something in HTML is escaped', () => {
    assert.equal(escapeHtml(`<img src="x" onerror='a&b'>`), '&lt;img src=&quot;x&quot; onerror=&#39;a&amp;b&#39;&gt;');
  });

  test('a title is the first sentence, cut at a clause, else at a word', () => {
    const long = 'On the last warm evening of the year, Juniper the fox carried nine lanterns down to the river.';
    const unbroken = 'The smallest mouse that ever lived in the old mill beside the river found a kite';
    const cases: [string, string][] = [
      ['Pip found a kite. It was red.', 'Pip found a kite'],
      ['  Who\n took the moon? Nobody knew.', 'Who took the moon?'],
      [long, 'On the last warm evening of the year'],
      [
        `At the lighthouse sat a surprise, and Mara, a girl in a yellow raincoat, stood guard over it.`,
        'At the lighthouse sat a surprise',
      ],
      [unbroken, 'The smallest mouse that ever lived in the old mill beside…'],
      ['x'.repeat(80), `${'x'.repeat(59)}…`],
      ['老鼠找到了一只风筝。它是红色的。', '老鼠找到了一只风筝。'],
      [' ... ', 'A story'],
      ['', 'A story'],
    ];
    for (const [text, title] of cases) assert.equal(titleFrom(text), title);
    for (const [text] of cases) assert(titleFrom(text).length <= 60);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine } from './context.ts';

test('a command is what one types in a checkout, or once the package is installed', () => {
  const typed = (words: string[], file: string): string =>
    commandLine('seed-story', words, `file:///seed-story/${file}`);
  const words = ['tell', '--resume', "the fox's tale"];
  assert.equal(typed(words, 'src/cli/context.ts'), `npm run -s seed-story -- tell --resume 'the fox'\\''s tale'`);
  assert.equal(typed(words, 'dist/cli/context.js'), `npx seed-story tell --resume 'the fox'\\''s tale'`);
  assert.equal(typed([], 'src/cli/context.ts'), 'npm run -s seed-story');
  assert.equal(typed([], 'dist/cli/context.js'), 'npx seed-story');
});

/** The lint rule that holds the folders of src/ apart, tried on files that do not exist. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';
import { ESLint } from 'eslint';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function layoutProblems(file: string, statement: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${statement}\n`, { filePath: resolve(root, 'src', file) });
  return result!.messages.filter(({ ruleId }) => ruleId === 'seedstory/layout').map(({ message }) => message);
}

suite('layout of src/', () => {
  const allowed: [file: string, statement: string][] = [
    ['graph/x.ts', `export * from '../core/tensor.ts';`],
    ['graph/ops/x.ts', `export * from '../x.ts';`],
    ['formats/x.ts', `export { default } from 'sharp';`],
    ['story/folder.ts', `export * from 'node:fs';`],
    ['cli/x.ts', `export * from '../story/folder.ts';`],
    ['models/x.test.ts', `export * from '../runtime/node.ts';`],
  ];
  const refused: [file: string, statement: string, problem: RegExp][] = [
    ['core/x.ts', `export * from '../graph/op.ts';`, /core\/ may import nothing/],
    ['models/x.ts', `export * from '../runtime/node.ts';`, /not runtime\//],
    ['publish/x.ts', `import type { Story } from '../story/folder.ts'; export type X = Story;`, /not story\//],
    ['server/x.ts', `export * from '../cli/main.ts';`, /not cli\//],
    ['models/x.ts', `export const x = await import('node:fs');`, /browser/],
    ['story/tell.ts', `export * from 'node:fs';`, /browser/],
    ['nn/x.ts', `export * from 'fs';`, /browser/],
    ['models/x.ts', `export * from 'onnxruntime-node';`, /only runtime\//],
    ['publish/x.ts', `export { default } from 'sharp';`, /only formats\//],
  ];
  for (const [file, statement] of allowed) {
    test(`${file}: ${statement}`, async () => assert.deepEqual(await layoutProblems(file, statement), []));
  }
  for (const [file, statement, problem] of refused) {
    test(`not ${file}: ${statement}`, async () =>
      assert.match((await layoutProblems(file, statement)).join(), problem));
  }
});

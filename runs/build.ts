/**
 * Compiles the package as it is published: `src` to JavaScript with declarations in `dist`, which is emptied before.
 * Node runs the sources as they are, but not those of an installed package.
 *
 *   npm run -s build
 */

import { spawnSync } from 'node:child_process';
import { constants, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [sources, compiled] = [join(root, 'src'), join(root, 'dist')];

await rm(compiled, { recursive: true, force: true });
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const { status, error } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (error) throw error;
if (status === 0) await copyTheRest();
else process.exitCode = 1;

/**
 * Style sheets, scripts for browsers, generated codecs: what modules read or import beside them, and the compiler leaves.
 * @throws when one would take the place of a compiled module of the same name
 */
async function copyTheRest(): Promise<void> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile() && !isCompiled(entry.name))) {
    const target = join(compiled, relative(sources, parentPath), name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(parentPath, name), target, constants.COPYFILE_EXCL);
  }
}

/** Or what something else in `src` was generated from. */
function isCompiled(name: string): boolean {
  return /\.(ts|proto)$/.test(name) && !name.endsWith('.d.ts');
}

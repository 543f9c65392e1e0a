/**
 * Lint rules: typescript-eslint's, and the layout of the source folders as a table. Formatting is prettier's.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { isBuiltin } from 'node:module';
import tseslint from 'typescript-eslint';

const source = resolve(import.meta.dirname, 'src');

const story = ['core', 'graph', 'runtime', 'formats', 'models'];
const library = [...story, 'nn', 'storystream', 'story', 'training', 'evaluation', 'publish'];

/** Which folders of src/ a folder may import beside itself. */
const mayImport = {
  core: [],
  graph: ['core'],
  formats: ['core'],
  runtime: ['core', 'graph'],
  nn: ['core', 'graph'],
  models: ['core', 'graph', 'nn', 'formats'],
  storystream: ['core', 'formats'],
  story,
  training: [...story, 'nn', 'storystream'],
  evaluation: ['core', 'formats', 'runtime', 'models', 'storystream', 'story'],
  publish: ['core', 'formats'],
  cli: library,
  server: library,
};

/** Packages that one folder alone may import. */
const onlyIn = { 'onnxruntime-node': 'runtime', 'onnxruntime-web': 'runtime', sharp: 'formats', hono: 'server' };

/** Folders that run in a browser too. Of story/, the files that hold a story on disk or load a model from it do not. */
const portable = ['core', 'graph', 'nn', 'models', 'story'];
const hostFiles = [
  'story/folder.ts',
  'story/story-file.ts',
  'story/snapshots.ts',
  'story/model-folder.ts',
  'story/saved-story.ts',
  'story/open-model.ts',
  'story/crew.ts',
  'story/teller-thread.ts',
];

/** What is wrong with `file` of src/ importing `target`, if anything. @param file relative to src/, with slashes */
function layoutProblem(file, target) {
  const folder = file.split('/')[0];
  if (target.startsWith('.')) {
    const imported = relative(source, resolve(source, dirname(file), target)).split(sep)[0];
    if (imported === folder || imported === '..' || mayImport[folder].includes(imported)) return undefined;
    return `${folder}/ may import ${mayImport[folder].join(', ') || 'nothing of src/'} beside itself, not ${imported}/`;
  }
  const owner = onlyIn[target];
  if (owner !== undefined && owner !== folder) return `only ${owner}/ may import ${target}`;
  if (isBuiltin(target) && portable.includes(folder) && !hostFiles.includes(file)) {
    return `${file} must run in a browser too: no ${target}`;
  }
  return undefined;
}

const layoutRule = {
  meta: { type: 'problem', docs: { description: 'folders of src/ import only what the layout allows' }, schema: [] },
  create(context) {
    const file = relative(source, context.filename).split(sep).join('/');
    const check = (node) => {
      const problem = node.source && layoutProblem(file, node.source.value);
      if (problem) context.report({ node, message: problem });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.work/', 'stories/', 'data/', '**/proto/*_pb.*'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Index access is checked by the compiler; `!` states what a loop's bounds already guarantee.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 65, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
    },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['src/*/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { seedstory: { rules: { layout: layoutRule } } },
    rules: { 'seedstory/layout': 'error' },
  },
  { files: ['bench/**/*.ts', 'runs/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);

/** `inspect`: says what is in a file or folder. What the formats are stands in formats/, models/ and story/. */
import { Command } from 'commander';
import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { SeedStoryError, UsageError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { reasonInWords } from '../formats/disk-errors.ts';
import { readImage } from '../formats/images.ts';
import { openCheckpoint, type Checkpoint } from '../formats/checkpoint.ts';
import { openSafetensors, type SafetensorsFile } from '../formats/safetensors.ts';
import { Tokenizer } from '../models/tokenizer.ts';
import { readStory } from '../story/story-file.ts';
import type { Context } from './context.ts';

interface InspectOptions {
  readonly json: boolean;
  readonly encode?: string;
}

/** One thing found, printed as it comes: as a JSON line, or as words with two spaces between. */
interface Finding {
  readonly type: string;
  readonly [property: string]: unknown;
}

type Inspector = (path: string) => AsyncIterable<Finding>;

const byExtension: Record<string, Inspector> = {
  '.safetensors': (path) => inspectTensors(openSafetensors(path)),
  '.bin': (path) => inspectTensors(openCheckpoint(path)),
  '.pt': (path) => inspectTensors(openCheckpoint(path)),
  '.pth': (path) => inspectTensors(openCheckpoint(path)),
  '.ckpt': (path) => inspectTensors(openCheckpoint(path)),
  '.model': inspectTokenizer,
  '.png': inspectPicture,
  '.jpg': inspectPicture,
  '.jpeg': inspectPicture,
  '.webp': inspectPicture,
};

export function inspectCommand(context: Context): Command {
  return new Command('inspect')
    .description('say what is in a checkpoint, a tokenizer, a model folder, a story or a picture')
    .argument('<file>', 'file or folder')
    .option('--encode <textfile>', 'with a tokenizer: the ids of each line, one JSON array a line')
    .option('--json', 'one JSON event a line', false)
    .action((path: string, options: InspectOptions) => inspect(path, options, context));
}

async function inspect(path: string, { json, encode }: InspectOptions, context: Context): Promise<void> {
  if (encode !== undefined) return printIds(path, encode, context);
  for await (const finding of inspectorOf(path, await isFolder(path))(path)) {
    context.signal.throwIfAborted();
    context.print(json ? JSON.stringify(finding) : line(finding));
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new SeedStoryError(`cannot inspect ${path}: ${reasonInWords(cause)}`, { cause });
  }
}

function inspectorOf(path: string, folder: boolean): Inspector {
  if (folder) return inspectFolder;
  const inspector = byExtension[extname(path).toLowerCase()];
  if (inspector) return inspector;
  throw new UsageError(
    `cannot tell what ${basename(path)} is; known are ${Object.keys(byExtension).join(', ')} and folders`,
  );
}

async function* inspectTensors(opening: Promise<SafetensorsFile | Checkpoint>): AsyncGenerator<Finding> {
  await using file = await opening;
  for (const [key, { dtype, shape }] of file.entries) {
    yield { type: 'tensor', key, dtype, shape, sha256: valueHash(await file.read(key)) };
  }
}

/** Of the values as little-endian float32, so that the same weights in another dtype or file can be recognised. */
function valueHash({ data }: HostTensor): string {
  const values = data instanceof Float32Array ? data : Float32Array.from(data as ArrayLike<number | bigint>, Number);
  return createHash('sha256')
    .update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
    .digest('hex');
}

async function* inspectTokenizer(path: string): AsyncGenerator<Finding> {
  const { size, bos, eos, unknown } = await readTokenizer(path);
  yield { type: 'tokenizer', size, bos, eos, unknown };
}

async function* inspectPicture(path: string): AsyncGenerator<Finding> {
  const { width, height } = await readImage(path);
  yield { type: 'picture', width, height };
}

async function* inspectFolder(path: string): AsyncGenerator<Finding> {
  const names = await readdir(path);
  if (names.length === 0) throw new SeedStoryError(`${path} is empty; give a model folder, a story or a file`);
  if (names.includes('story.json')) {
    const { pages, title, id, seed, model } = await readStory(path);
    yield { type: 'story', title, id, seed, model: model.name, pages: pages.length };
    return;
  }
  for (const name of names.sort()) {
    const inspector = byExtension[extname(name).toLowerCase()];
    yield { type: 'file', name, bytes: (await stat(join(path, name))).size };
    if (inspector) yield* inspector(join(path, name));
  }
}

async function printIds(path: string, textPath: string, context: Context): Promise<void> {
  const tokenizer = await readTokenizer(path);
  const text = await readFile(textPath, 'utf8').catch((cause: Error) => {
    throw new SeedStoryError(`cannot read the text to encode, ${textPath}: ${reasonInWords(cause)}`, { cause });
  });
  for (const row of text.replace(/\r?\n$/, '').split(/\r?\n/)) context.print(JSON.stringify(tokenizer.encode(row)));
}

async function readTokenizer(path: string): Promise<Tokenizer> {
  const bytes = await readFile(path).catch((cause: Error) => {
    throw new SeedStoryError(`cannot read the tokenizer ${path}: ${reasonInWords(cause)}; give a .model file`, {
      cause,
    });
  });
  return Tokenizer.fromModel(bytes, path);
}

function line({ type, ...properties }: Finding): string {
  const words = Object.entries(properties).map(([name, value]) =>
    name === 'key' ? String(value) : `${name} ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
  );
  return [type, ...words].join('  ');
}

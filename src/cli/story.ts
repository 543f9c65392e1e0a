/** `story show`: prints a story. What a story is stands in story/folder.ts. */
import { Command } from 'commander';
import { join } from 'node:path';
import { readStory } from '../story/folder.ts';
import { duration, type Context } from './context.ts';

export function storyCommand(context: Context): Command {
  const command = new Command('story').description('read a story that was told');
  command
    .command('show')
    .description('print the pages of a story')
    .argument('<dir>', 'folder of the story')
    .option('--json', 'one JSON event a line', false)
    .action((dir: string, options: { json: boolean }) => show(dir, options.json, context));
  return command;
}

async function show(dir: string, json: boolean, context: Context): Promise<void> {
  const { pages, ...head } = await readStory(dir);
  if (json) {
    context.print(JSON.stringify({ type: 'story', ...head }));
    for (const [page, entry] of pages.entries()) {
      context.print(JSON.stringify({ type: 'page', page, ...entry, image: join(dir, entry.image) }));
    }
    return;
  }
  const ms = pages.reduce((sum, page) => sum + page.ms, 0);
  context.print(
    `${head.title}\n${pages.length} pages by ${head.model.name}, seed ${head.seed}, ${duration(ms)} in all\n`,
  );
  for (const [page, { text, image }] of pages.entries()) context.print(`${page + 1}  ${text}\n   ${join(dir, image)}`);
}

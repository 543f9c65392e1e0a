/** Puts a story folder and the book made of it together; what a book looks like stands in publish/book.ts. */
import open from 'open';
import { join } from 'node:path';
import { bookPicture, renderBook } from '../publish/book.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import type { Context } from './context.ts';
import { sentence } from './sentence.ts';
import { readPageImage, readStory } from '../story/story-file.ts';

/** Writes `book.html` into the story's folder. @returns its path */
export async function writeBook(dir: string): Promise<string> {
  const story = await readStory(dir);
  const path = join(dir, 'book.html');
  const picture = async (page: number) => bookPicture(await readPageImage(dir, story, page), story.pages[page]!.image);
  await writeFileAtomic(path, await renderBook(story, picture));
  return path;
}

/**
 * Does what changes a story and makes its book. What was interrupted, or ran into an error, leaves a book of its whole pages
 * as well.
 */
export async function thenBind(
  work: () => Promise<void>,
  bind: () => Promise<void>,
  context: Pick<Context, 'progress'>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await bind().catch((second: unknown) => {
      // The first error is the one to report: often it is also why there is no book.
      context.progress(`there is no book: ${sentence(second)}\n`);
    });
    throw error;
  }
  await bind();
}

/** Shows a file in the browser, where there is a screen and a browser for it. @returns whether one was started */
export async function openInBrowser(path: string): Promise<boolean> {
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, SSH_CONNECTION } = process.env;
  const hasScreen = process.platform === 'linux' ? DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME : !SSH_CONNECTION;
  if (!hasScreen) return false;
  // It resolves once the opener runs and rejects when there is none.
  return open(path).then(
    () => true,
    () => false,
  );
}

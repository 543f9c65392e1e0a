/** What a story on disk comes to for its readers, for tests that compare stories. */
import { readPageImage, readStory } from '../../src/story/story-file.ts';

/** What each page says and shows, the picture's bytes in base64. */
export async function contents(dir: string): Promise<readonly (readonly [text: string, picture: string])[]> {
  const story = await readStory(dir);
  return Promise.all(
    story.pages.map(async ({ text }, page) => {
      const png = await readPageImage(dir, story, page);
      return [text, Buffer.from(png).toString('base64')] as const;
    }),
  );
}

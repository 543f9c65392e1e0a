/**
 * One StoryStream story as it stands on a JSON line (SEED-Story, `StoryStream`), with language, scenes, plot and goal of
 * the drawn world as extra keys. Checks records; knows nothing of files and folders.
 */

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import { feelings, framings, poses, seriesIds, slots, times, weathers, type Scene } from './world/scene.ts';
import type { Goal } from './world/story.ts';

const actorSchema = z.object({
  character: z.string().min(1),
  pose: z.enum(poses),
  feeling: z.enum(feelings),
  slot: z.enum(slots),
  looksAt: z.string().exactOptional(),
  holds: z.string().exactOptional(),
});

/** What a page of the drawn world shows. */
export const sceneSchema = z.object({
  series: z.enum(seriesIds),
  place: z.string().min(1),
  time: z.enum(times),
  weather: z.enum(weathers),
  framing: z.enum(framings),
  actors: z.array(actorSchema).min(1).max(3),
  props: z.array(z.object({ prop: z.string().min(1), slot: z.enum(slots) })),
}) satisfies z.ZodType<Scene>;

/** What a story of the drawn world asks for at first and shows at last. */
export const goalSchema = z.object({
  wanted: z.string().min(1),
  answers: z
    .array(
      z.object({
        page: z.number().int().nonnegative(),
        character: z.string().min(1),
        holds: z.string().exactOptional(),
        with: z.string().exactOptional(),
        feeling: z.enum(feelings).exactOptional(),
      }),
    )
    .min(1),
}) satisfies z.ZodType<Goal>;

const picturePath = z
  .string()
  .min(1)
  .refine(staysInside, { error: 'the path of a picture must stay inside the data set folder' });

const planSchema = z
  .string()
  .max(200)
  .regex(/^[^<>[\]]*$/, 'a plan holds none of < > [ ]');

/** One story. Any length; `id` may repeat (chunks of one source, or languages); `orders` may be absent. */
export const storyRecordSchema = z
  .object({
    id: z.union([z.number().int(), z.string().min(1)]),
    /** Picture files, relative to the picture folder. */
    images: z.array(picturePath).min(1),
    /** The pages' texts, one a picture. */
    captions: z.array(z.string()),
    /** Their language, as ISO 639 has it; English where it is absent. */
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .exactOptional(),
    orders: z.array(z.number().int().nonnegative()).exactOptional(),
    scenes: z.array(sceneSchema).exactOptional(),
    plot: z.string().min(1).exactOptional(),
    goal: goalSchema.exactOptional(),
    /** What each page is about, in a few words that nobody is shown; the first one's is not used. */
    plans: z.array(planSchema).exactOptional(),
  })
  .superRefine((story, context) => {
    for (const key of ['captions', 'orders', 'scenes', 'plans'] as const) {
      const count = story[key]?.length ?? story.images.length;
      if (count === story.images.length) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `expected ${story.images.length}, one a picture, got ${count}`,
      });
    }
  });

export type StoryRecord = z.infer<typeof storyRecordSchema>;

/**
 * Reads one line.
 * @param where the file and line, for errors
 * @throws FormatError for what is not one JSON object of this form; names `where`
 */
export function parseStory(line: string, where: string): StoryRecord {
  const result = storyRecordSchema.safeParse(parseJson(line, where));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const key = issue!.path.length > 0 ? `"${issue!.path.join('.')}": ` : '';
  throw new FormatError(`${where} is not a StoryStream story: ${key}${issue!.message}`);
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (/^\s*\{\s*'/.test(line)) {
      throw new FormatError(
        `${where} is a Python literal, not JSON (single quotes): write it with json.dumps instead of str`,
        { cause },
      );
    }
    throw new FormatError(`${where} is not a JSON object: ${(cause as Error).message}`, { cause });
  }
}

/** Whether a relative path can only name something below the folder it is relative to, on any system. */
export function staysInside(path: string): boolean {
  if (path.includes('\0') || /^([/\\]|[A-Za-z]:)/.test(path)) return false;
  return path.split(/[/\\]/).every((part) => part !== '..');
}

/** A key frame's name: its source and its moment as H-M-S-ms, milliseconds unpadded. */
export function keyFrameName(source: string, ms: number, extension: string): string {
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${source}_keyframe_${h}-${m}-${s}-${ms % 1000}.${extension}`;
}

/**
 * A data set as training reads it: the training split's stories of texts and picture files; no stage looks at the other
 * splits. Reads StoryStream folders; knows nothing of what a stage makes of them.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { FormatError } from '../core/errors.ts';
import type { StoryRecord } from '../storystream/records.ts';
import { pictureFolder, readStories, splitFiles } from '../storystream/reader.ts';
import { heldOut, isHeldOut, saysWhetherHeldOut } from '../storystream/world/held-out.ts';
import type { Scene } from '../storystream/world/scene.ts';

export interface TrainingStory {
  readonly texts: readonly string[];
  /** The same pages told in other languages. */
  readonly translations?: readonly (readonly string[])[];
  /** One file a text. */
  readonly images: readonly string[];
  /** What each picture shows, where the data set says so. */
  readonly scenes?: readonly Scene[];
}

/** A story in every language that it is told in. */
export function allTexts({ texts, translations = [] }: TrainingStory): readonly (readonly string[])[] {
  return [texts, ...translations];
}

export interface Dataset {
  readonly train: readonly TrainingStory[];
  /** The pages of stories without pictures, for language pretraining. */
  readonly texts: readonly (readonly string[])[];
  /** Combinations, in words, that certainly none of these stories shows. */
  readonly heldOut: readonly string[];
}

/** Stories without pictures, one JSON line each, may stand beside the splits. */
const textsFile = 'texts.jsonl';

/**
 * Without the stories that are held out, unless whoever learns from it sees them. A story that does not say what it
 * shows is kept, and then nothing is certain of the whole.
 * @throws FormatError naming file and line for what is not StoryStream, or when there is no training story
 */
export async function loadDataset(dir: string, { seesHeldOut = false } = {}): Promise<Dataset> {
  const [files, pictures] = await Promise.all([splitFiles(dir), pictureFolder(dir)]);
  const keep = (records: readonly StoryRecord[]): StoryRecord[] =>
    records.filter((record) => seesHeldOut || !isHeldOut(record));
  const records = files.train === undefined ? [] : await readStories(files.train);
  const texts = join(dir, textsFile);
  const told = existsSync(texts) ? keep(await readStories(texts)) : [];
  const shown = keep(records);
  const train = withTranslations(shown).map(({ record: { captions, images, scenes }, translations }) => ({
    texts: captions,
    ...(translations.length > 0 && { translations }),
    images: images.map((image) => join(pictures, image)),
    ...(scenes && { scenes }),
  }));
  if (train.length === 0) {
    throw new FormatError(
      records.length > 0 ? `every training story of ${dir} is held out` : `${dir} holds no training story`,
    );
  }
  const isCertain = !seesHeldOut && [...shown, ...told].every(saysWhetherHeldOut);
  return { train, texts: told.map(({ captions }) => captions), heldOut: isCertain ? heldOut : [] };
}

interface Translated {
  readonly record: StoryRecord;
  readonly translations: StoryRecord['captions'][];
}

/** Records in another language than English join the one before them that has the same pictures. */
function withTranslations(records: readonly StoryRecord[]): Translated[] {
  const stories = new Map<string | StoryRecord, Translated>();
  for (const record of records) {
    const pictures = JSON.stringify([record.id, record.images]);
    const known = record.lang === undefined ? undefined : stories.get(pictures);
    if (known) known.translations.push(record.captions);
    else stories.set(stories.has(pictures) ? record : pictures, { record, translations: [] });
  }
  return [...stories.values()];
}

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

/** The pages of a story in one language. */
export interface Telling {
  /** As the data set calls it; English where it is left out. */
  readonly lang?: string;
  readonly texts: readonly string[];
}

/** A story in words. */
export interface ToldStory extends Telling {
  /** The same pages told in other languages. */
  readonly translations?: readonly Telling[];
  /** What each page is about, where the data set says so; the same in all languages. */
  readonly plans?: readonly string[];
}

export interface TrainingStory extends ToldStory {
  /** One file a text. */
  readonly images: readonly string[];
  /** What each picture shows, where the data set says so. */
  readonly scenes?: readonly Scene[];
}

/** Of pages that have a plan, those that are learned without it, as a teller reads one that somebody wrote by hand. */
export const unplannedShare = 0.1;

/** A story in every language that it is told in. */
export function tellingsOf(story: ToldStory): readonly Telling[] {
  return [story, ...(story.translations ?? [])];
}

/** Its texts in each of them. */
export function allTexts(story: ToldStory): readonly (readonly string[])[] {
  return tellingsOf(story).map(({ texts }) => texts);
}

/** The texts of all stories, each language for itself. */
export function textsByLanguage(stories: readonly ToldStory[]): readonly (readonly (readonly string[])[])[] {
  return [...Map.groupBy(stories.flatMap(tellingsOf), ({ lang }) => lang).values()].map((group) =>
    group.map(({ texts }) => texts),
  );
}

export interface Dataset {
  readonly train: readonly TrainingStory[];
  /** Stories without pictures, for language pretraining. */
  readonly texts: readonly ToldStory[];
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
  const train = withTranslations(shown).map(({ record, translations }) => {
    const { images, plans, scenes } = record;
    return {
      ...tellingOf(record),
      ...(translations.length > 0 && { translations }),
      images: images.map((image) => join(pictures, image)),
      ...(plans && { plans }),
      ...(scenes && { scenes }),
    };
  });
  if (train.length === 0) {
    throw new FormatError(
      records.length > 0 ? `every training story of ${dir} is held out` : `${dir} holds no training story`,
    );
  }
  checkPlans(dir, [...train, ...told]);
  const isCertain = !seesHeldOut && [...shown, ...told].every(saysWhetherHeldOut);
  return {
    train,
    texts: told.map((record) => ({ ...tellingOf(record), ...(record.plans && { plans: record.plans }) })),
    heldOut: isCertain ? heldOut : [],
  };
}

function tellingOf({ captions, lang }: StoryRecord): Telling {
  return { ...(lang !== undefined && { lang }), texts: captions };
}

/** @throws FormatError when some stories have plans and some have none: a model must know whether to write them */
function checkPlans(dir: string, stories: readonly { readonly plans?: readonly string[] }[]): void {
  const without = stories.filter(({ plans }) => plans === undefined).length;
  if (without === 0 || without === stories.length) return;
  throw new FormatError(
    `of ${stories.length} stories in ${dir} ${without} have no plans; give them some ("plans"), or take them from all`,
  );
}

interface Translated {
  readonly record: StoryRecord;
  readonly translations: Telling[];
}

/** Records in another language than English join the one before them that has the same pictures. */
function withTranslations(records: readonly StoryRecord[]): Translated[] {
  const stories = new Map<string | StoryRecord, Translated>();
  for (const record of records) {
    const pictures = JSON.stringify([record.id, record.images]);
    const known = record.lang === undefined ? undefined : stories.get(pictures);
    if (known) {
      if (JSON.stringify(known.record.plans) !== JSON.stringify(record.plans)) {
        throw new FormatError(
          `story ${record.id} has other plans in "${record.lang}"; they must be the same in all languages`,
        );
      }
      known.translations.push(tellingOf(record));
    } else stories.set(stories.has(pictures) ? record : pictures, { record, translations: [] });
  }
  return [...stories.values()];
}

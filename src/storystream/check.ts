/**
 * Checks a StoryStream folder: counts, text lengths, lines that hold no story, pictures that are missing or broken.
 * Decodes no picture and knows nothing of what the stories are for.
 */

import { join } from 'node:path';

import { SeedStoryError } from '../core/errors.ts';
import { probePicture } from '../formats/picture-header.ts';
import { pictureFolder, readLines, splitFiles } from './reader.ts';
import type { StoryRecord } from './records.ts';
import { splits, type Split } from './splits.ts';

export interface SplitReport {
  readonly stories: number;
  readonly pages: number;
}

export interface DatasetReport {
  readonly splits: Readonly<Partial<Record<Split, SplitReport>>>;
  /** Pages a story. */
  readonly storyLength: Spread;
  /** Characters a page. */
  readonly textLength: Spread;
  /** Pages without any text. */
  readonly emptyTexts: number;
  /** Different picture files that are whole. */
  readonly pictures: number;
  /** What is wrong, each naming file and line, or picture; at most `maxProblems`. */
  readonly problems: readonly string[];
  /** How many there are in all. */
  readonly problemCount: number;
  /** Ids that are in more than one split: what is tested on was trained on. */
  readonly sharedIds: number;
}

export interface Spread {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

/** Problems that a report names one by one. */
export const maxProblems = 100;

/** Pictures looked at at once. */
const parallelProbes = 16;

/** @throws SeedStoryError when `dir` holds no split file; the signal's reason when aborted */
export async function checkDataset(dir: string, signal?: AbortSignal): Promise<DatasetReport> {
  const files = await splitFiles(dir);
  const images = await pictureFolder(dir);
  const findings = new Findings();
  for (const split of splits) {
    const file = files[split];
    if (!file) continue;
    findings.enter(split);
    for await (const line of readLines(file)) {
      signal?.throwIfAborted();
      if ('error' in line) findings.problem(line.error.message);
      else findings.story(split, line.story, images);
    }
  }
  await probeAll([...findings.pictures], findings, signal);
  return findings.report();
}

/** Gathers numbers while the lines go by. */
class Findings {
  readonly pictures = new Set<string>();
  readonly #splits: Partial<Record<Split, { stories: number; pages: number }>> = {};
  readonly #splitsOfId = new Map<string, Set<Split>>();
  readonly #storyLength = new Gauge();
  readonly #textLength = new Gauge();
  readonly #problems: string[] = [];
  #problemCount = 0;
  #emptyTexts = 0;
  #broken = 0;

  enter(split: Split): void {
    this.#splits[split] = { stories: 0, pages: 0 };
  }

  story(split: Split, story: StoryRecord, images: string): void {
    const counts = this.#splits[split]!;
    counts.stories += 1;
    counts.pages += story.images.length;
    this.#storyLength.add(story.images.length);
    for (const text of story.captions) {
      this.#textLength.add(text.length);
      if (text.trim() === '') this.#emptyTexts += 1;
    }
    for (const image of story.images) this.pictures.add(join(images, image));
    const seen = this.#splitsOfId.get(String(story.id)) ?? new Set();
    this.#splitsOfId.set(String(story.id), seen.add(split));
  }

  problem(message: string): void {
    this.#problemCount += 1;
    if (this.#problems.length < maxProblems) this.#problems.push(message);
  }

  brokenPicture(message: string): void {
    this.#broken += 1;
    this.problem(message);
  }

  report(): DatasetReport {
    return {
      splits: this.#splits,
      storyLength: this.#storyLength.spread(),
      textLength: this.#textLength.spread(),
      emptyTexts: this.#emptyTexts,
      pictures: this.pictures.size - this.#broken,
      problems: this.#problems,
      problemCount: this.#problemCount,
      sharedIds: [...this.#splitsOfId.values()].filter(({ size }) => size > 1).length,
    };
  }
}

class Gauge {
  #count = 0;
  #sum = 0;
  #least = Infinity;
  #most = 0;

  add(value: number): void {
    this.#count += 1;
    this.#sum += value;
    this.#least = Math.min(this.#least, value);
    this.#most = Math.max(this.#most, value);
  }

  spread(): Spread {
    if (this.#count === 0) return { least: 0, mean: 0, most: 0 };
    return { least: this.#least, mean: this.#sum / this.#count, most: this.#most };
  }
}

async function probeAll(paths: string[], findings: Findings, signal?: AbortSignal): Promise<void> {
  const probeNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      signal?.throwIfAborted();
      try {
        await probePicture(path);
      } catch (error) {
        if (!(error instanceof SeedStoryError)) throw error;
        findings.brokenPicture(error.message);
      }
    }
  };
  await Promise.all(Array.from({ length: parallelProbes }, probeNext));
}

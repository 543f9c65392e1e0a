/** Which results of a run's stages belong together: each was made from those of the stages that it needs. */

import { join } from 'node:path';

import { UsageError } from '../core/errors.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import { filesFingerprint } from './fingerprint.ts';
import { notedHeldOut } from './held-out-note.ts';
import { hasFinished, weightsFile, type Stage } from './stage.ts';

/** The stages of a run, by which the needs of each are found. */
export class Lineage {
  readonly #root: string;
  readonly #stages: readonly Stage[];

  constructor(root: string, stages: readonly Stage[]) {
    this.#root = root;
    this.#stages = stages;
  }

  /** Fingerprint of what the stages left that this one needs, which have all finished. */
  basisOf({ needs }: Stage): Promise<string> {
    return filesFingerprint(this.#named(needs).map(({ name, result }) => join(this.#root, name, result)));
  }

  /** @throws UsageError as `requireCurrent`, about the stages that this one needs */
  requireNeeds({ name, needs }: Stage): Promise<void> {
    return this.requireCurrent(this.#named(needs), name);
  }

  /**
   * That these have finished, and that none was trained on what an earlier stage no longer holds.
   * @throws UsageError naming the first one that did not, or was, and what it must run before
   */
  async requireCurrent(stages: readonly Stage[], before: string): Promise<void> {
    for (const stage of stages) {
      if (!hasFinished({ root: this.#root }, stage)) {
        throw new UsageError(`stage ${stage.name} must run in ${this.#root} before ${before}`);
      }
      await this.requireTrue(stage);
    }
  }

  /**
   * That a finished stage was trained on what the stages before it hold now, and so were these. Results of earlier versions
   * do not say.
   * @throws UsageError when it was not
   */
  async requireTrue(stage: Stage): Promise<void> {
    if (stage.result !== weightsFile) return;
    const { name, needs } = stage;
    for (const need of this.#named(needs)) {
      if (hasFinished({ root: this.#root }, need)) await this.requireTrue(need);
    }
    await using file = await openSafetensors(join(this.#root, name, weightsFile));
    const { basis } = file.metadata;
    if (basis === undefined || basis === (await this.basisOf(stage))) return;
    throw new UsageError(
      `${name} in ${this.#root} was trained on another ${needs.join(' or ')} than is there now; remove the folder ` +
        `${name} and train it anew`,
    );
  }

  /**
   * What each of these stages, and of those whose results went into theirs, notes that it was trained without; nothing
   * where it is not there to say. Stages that see what is held out do not count.
   * @throws FormatError when a note cannot be read
   */
  async heldOutLists(names: readonly string[]): Promise<readonly (readonly string[])[]> {
    const lists: (readonly string[])[] = [];
    for (const stage of this.#named(names)) {
      if (!stage.seesHeldOut) lists.push(await this.#heldOutOf(stage));
      lists.push(...(await this.heldOutLists(stage.needs)));
    }
    return lists;
  }

  async #heldOutOf(stage: Stage): Promise<readonly string[]> {
    if (!hasFinished({ root: this.#root }, stage)) return [];
    await using file = await openSafetensors(join(this.#root, stage.name, stage.result));
    return notedHeldOut(file);
  }

  #named(names: readonly string[]): readonly Stage[] {
    return this.#stages.filter(({ name }) => names.includes(name));
  }
}

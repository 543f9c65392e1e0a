/**
 * Measures the prose of the drawn world over many stories and prints one JSON line: how much any two stories share, how
 * many words there are, how long pages are and how often somebody speaks.
 *
 * Usage: node bench/prose.ts [stories] [first seed]
 */

import { parseArgs } from 'node:util';

import { planStory } from '../src/storystream/world/planner/plan.ts';
import type { PlannedStory } from '../src/storystream/world/story.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [count = 3000, first = 0] = positionals.map(Number);

/** Words are counted over so many stories, since their number grows with them. */
const vocabularyStories = 3000;

/** The sentences of each story as numbers, the same for the same sentence. */
class Sentences {
  readonly #numbers = new Map<string, number>();
  readonly stories: ReadonlySet<number>[] = [];

  add({ pages }: PlannedStory): void {
    const sentences = pages.flatMap(({ text }) => text.split(/(?<=[.!?]) /));
    this.stories.push(new Set(sentences.map((sentence) => this.#numberOf(sentence))));
  }

  get different(): number {
    return this.#numbers.size;
  }

  #numberOf(sentence: string): number {
    const number = this.#numbers.get(sentence) ?? this.#numbers.size;
    this.#numbers.set(sentence, number);
    return number;
  }

  /** Over all pairs the highest share of the shorter story that stands in the other one as well. */
  highestShare(): { share: number; pair: readonly [number, number] } {
    const holders = Array.from({ length: this.different }, (): number[] => []);
    const shared = new Int32Array(this.stories.length);
    let [share, pair]: [number, readonly [number, number]] = [0, [0, 0]];
    for (const [i, own] of this.stories.entries()) {
      const met: number[] = [];
      for (const sentence of own) {
        for (const j of holders[sentence]!) if (shared[j]!++ === 0) met.push(j);
        holders[sentence]!.push(i);
      }
      for (const j of met) {
        const now = shared[j]! / Math.min(own.size, this.stories[j]!.size);
        if (now > share) [share, pair] = [now, [first! + j, first! + i]];
        shared[j] = 0;
      }
    }
    return { share, pair };
  }
}

const sentences = new Sentences();
const words = new Set<string>();
const plots: Record<string, number> = {};
let [pages, characters, speaking] = [0, 0, 0];
for (let i = 0; i < count; i++) {
  const story = planStory(first + i);
  sentences.add(story);
  plots[story.plot] = (plots[story.plot] ?? 0) + 1;
  for (const { text } of story.pages) {
    pages += 1;
    characters += text.length;
    if (text.includes('"')) speaking += 1;
    if (i < vocabularyStories)
      for (const word of text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []) words.add(word);
  }
}
const { share, pair } = sentences.highestShare();
console.log(
  JSON.stringify({
    stories: count,
    highestShareOfSentences: share,
    pair,
    differentSentences: sentences.different,
    wordsInUpTo3000Stories: words.size,
    charactersAPage: characters / pages,
    pagesWithDialogue: speaking / pages,
    plots,
  }),
);

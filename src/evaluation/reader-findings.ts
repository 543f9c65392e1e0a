/** How often the reader of texts is right about true stories, whose scenes are known, question by question. */

import { readerAccuracy } from './agreement.ts';
import type { Findings } from './measures.ts';
import type { StorySet } from './stories.ts';

export function readerFindings(truth: StorySet): Findings {
  const measures = Object.entries(readerAccuracy(truth.stories)).map(([question, right]) => ({
    ...{ key: `reader:${question}`, name: `the reader is right about ${question}`, unit: 'share' as const },
    values: { [truth.name]: right },
  }));
  return { measures, curves: [] };
}

/**
 * How well a model foresees true stories: read page by page with their true pictures, in the memory that telling has, how
 * likely each text is to it, and how near the picture that it imagines for a page is to the true one's features.
 */

import { oneMinusCosines } from '../core/cosine.ts';
import type { HostTensor } from '../core/tensor.ts';
import { readImage } from '../formats/images.ts';
import type { OpenModel } from '../story/open-model.ts';
import { tellSettingsSchema } from '../story/request.ts';
import { retention, type Retention } from '../story/retention.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import { modelColumn, pageRanges, type Findings, type PageRange } from './measures.ts';
import type { MeasuredStory } from './stories.ts';
import { textLoss } from './text-loss.ts';

export interface ForeseenPage {
  /** Nats a token, `<img>` included. */
  readonly textLoss: number;
  /** 1 - cosine, mean over the places of the features. */
  readonly pictureLoss: number;
}

export interface ForesightOptions {
  readonly model: OpenModel;
  readonly stories: readonly MeasuredStory[];
  /** A story, the opening included. */
  readonly pages: number;
  readonly onStory?: (done: number, all: number) => void;
}

export async function foresightFindings({ model, stories, pages, onStory }: ForesightOptions): Promise<Findings> {
  const { cache } = tellSettingsSchema.parse({});
  const policy = retention(cache, model.folder.config.defaults.retention);
  const foreseen: ForeseenPage[][] = [];
  for (const story of stories) {
    foreseen.push(await foresee(model, story, pages, policy));
    onStory?.(foreseen.length, stories.length);
  }
  const over = (key: keyof ForeseenPage, [from, to]: PageRange): Estimate =>
    groupedMean(foreseen.map((all) => all.slice(from - 2, to - 1).map((page) => page[key])));
  const given = model.plans && stories.some(({ planned }) => planned) ? ' of true plans' : '';
  const findings = (
    [
      ['textLoss', `true texts${given}, nats a token`],
      ['pictureLoss', `imagined features${given} from the true ones, 1 - cosine`],
    ] as const
  ).map(([key, name]) => {
    const points = pageRanges(pages).map((range) => ({ pages: range, value: over(key, range) }));
    return {
      measure: { key, name, unit: 'number', values: { [modelColumn(model.name)]: over(key, [2, pages]) } } as const,
      curve: { key: `${key}ByPage`, name, unit: 'number', lines: { [modelColumn(model.name)]: points } } as const,
    };
  });
  return { measures: findings.map(({ measure }) => measure), curves: findings.map(({ curve }) => curve) };
}

/** Of every page after the opening, in the memory that a policy leaves. */
export async function foresee(
  model: OpenModel,
  { texts, planned = texts, images }: MeasuredStory,
  pages: number,
  policy: Retention,
): Promise<ForeseenPage[]> {
  const session = model.startSession(policy);
  const foreseen: ForeseenPage[] = [];
  let logits = new Float32Array() as Float32Array;
  for (const [page, text] of (model.plans ? planned : texts).slice(0, pages).entries()) {
    const nats = page > 0 ? await textLoss(session, model.tokens, text, logits) : NaN;
    const imagined = await session.readPage(text);
    const seen = await model.encodePicture(await readImage(images[page]!));
    if (page > 0) foreseen.push({ textLoss: nats, pictureLoss: oneMinusCosine(imagined, seen) });
    logits = await session.show(seen);
  }
  return foreseen;
}

/** Of features [P, C], mean over P. */
function oneMinusCosine(a: HostTensor, b: HostTensor): number {
  return oneMinusCosines(a, b).reduce((sum, one) => sum + one, 0) / a.shape[0]!;
}

/**
 * What becomes of a story's words alone: tells test openings without drawing a page, and
 * prints what `evaluate` would say of their texts, beside the true stories. With --out each story's plans and texts stand in
 * a file of their own, to be read.
 *
 *   node bench/words.ts --against DIR [--stories 20] [--pages 30] [--model mini] [--temperature 0.5] [--cache opening]
 *     [--seed 1] [--out DIR]
 */

import { mkdir, writeFile } from 'node:fs/promises';

import { Command, Option } from 'commander';

import { decimal, integer, seed } from '../src/cli/context.ts';
import { processContext } from '../src/cli/process-context.ts';
import { progressLine } from '../src/cli/progress-line.ts';
import { report as reportError } from '../src/cli/run.ts';
import { groupedMean } from '../src/evaluation/bootstrap.ts';
import { contradictionFindings } from '../src/evaluation/contradiction-findings.ts';
import { goalFindings } from '../src/evaluation/goal-findings.ts';
import type { Measure } from '../src/evaluation/measures.ts';
import { firstPages, testStories, toldFolder, type MeasuredStory, type StorySet } from '../src/evaluation/stories.ts';
import { namingMeasures } from '../src/evaluation/seen-findings.ts';
import { textFindings } from '../src/evaluation/text-findings.ts';
import { measureRow, textTable } from '../src/evaluation/text-table.ts';
import { readImage, type RgbImage } from '../src/formats/images.ts';
import { planOf } from '../src/models/sequence.ts';
import type { StoryModel } from '../src/story/model.ts';
import { openModel } from '../src/story/open-model.ts';
import { cachePolicies, type CachePolicyName } from '../src/story/retention.ts';
import { plannedText } from '../src/story/story-file.ts';
import { tell } from '../src/story/tell.ts';
import { charactersNamed } from '../src/storystream/world/reading/names.ts';
import { readStory } from '../src/storystream/world/reading/reader.ts';

interface Options {
  readonly against: string;
  readonly stories: number;
  readonly pages: number;
  readonly model: string;
  readonly temperature?: number;
  readonly cache: CachePolicyName;
  readonly seed: number;
  readonly out?: string;
}

const options = new Command()
  .requiredOption('--against <dir>', 'StoryStream folder; its test split gives the openings')
  .option('--stories <n>', 'openings, the first ones of the test split', integer(1, 10_000), 20)
  .option('--pages <n>', 'pages a story, the opening included', integer(2, 30), 30)
  .option('--model <name>', 'mini, or the folder of a model', 'mini')
  .option('--temperature <t>', "instead of the model's own", decimal(0, 2))
  .addOption(new Option('--cache <policy>').choices(cachePolicies).default('opening'))
  .option('--seed <n>', 'of all stories', seed, 1)
  .option('--out <dir>', 'gets a file of plans and texts a story')
  .parse()
  .opts<Options>();

/** What a page looks like that nobody draws. */
const unseen: RgbImage = { width: 1, height: 1, data: new Uint8Array(3) };

const context = processContext();
const line = progressLine(context);
try {
  const openings = await testStories(options.against, options.stories);
  const truth = openings.slice(0, options.stories).map((story) => firstPages(story, options.pages));
  await using opened = await openModel(options.model);
  const { name, tokens, plans } = opened;
  const { temperature = 0, topP = 1, noRepeatNgramSize = 0, retention } = opened.folder.config.defaults;
  const model: StoryModel = {
    ...{ name, tokens, plans },
    encodePicture: (image) => opened.encodePicture(image),
    startSession: (policy, memory) => opened.startSession(policy, memory),
    draw: () => Promise.resolve(unseen),
  };
  const told: MeasuredStory[] = [];
  for (const [i, opening] of truth.entries()) {
    line.show(`story ${i + 1} of ${truth.length}`);
    const sampling = { temperature: options.temperature ?? temperature, topP, noRepeatNgramSize };
    told.push(await tellWords(model, opening, { ...sampling, ...(retention && { retentionSettings: retention }) }));
  }
  line.end();
  if (options.out !== undefined) await writeWords(options.out, told);
  for (const row of tableOf({ name: 'told', stories: told }, { name: 'true stories', stories: truth }))
    context.print(row);
} catch (error) {
  line.end();
  process.exitCode = reportError(error, false, context);
}

type Sampling = Pick<Parameters<typeof tell>[0], 'temperature' | 'topP' | 'noRepeatNgramSize' | 'retentionSettings'>;

async function tellWords(model: StoryModel, opening: MeasuredStory, sampling: Sampling): Promise<MeasuredStory> {
  const texts = [opening.texts[0]!];
  const planned = [...texts];
  const soFar = [{ text: texts[0]!, image: await readImage(opening.images[0]!), source: 'given' as const }];
  const { pages, cache, seed: ownSeed } = options;
  for await (const event of tell({ ...sampling, ...{ model, soFar, pages, cache, seed: ownSeed } })) {
    context.signal.throwIfAborted();
    if (event.type !== 'page') continue;
    texts.push(event.text);
    planned.push(plannedText(event));
  }
  return { texts, planned, images: [] };
}

async function writeWords(dir: string, stories: readonly MeasuredStory[]): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [i, { planned }] of stories.entries()) {
    await writeFile(`${toldFolder(dir, i)}.txt`, `${planned!.join('\n\n')}\n`);
  }
}

function tableOf(told: StorySet, truth: StorySet): string[] {
  const measures = [
    ...textFindings([told, truth], options.pages).measures,
    ...namingMeasures([told, truth]),
    ...planRows([told, truth]),
    ...goalFindings([told], truth).measures,
    ...contradictionFindings([told], truth).measures,
  ];
  const columns = [told.name, truth.name];
  return textTable([['', ...columns], ...measures.map((measure) => measureRow(measure, columns))]);
}

interface PlanVerdict {
  readonly sameWho: number;
  readonly samePlace: number;
  readonly sameTime: number;
}

/** Whether words keep to the drawn world's plans (`planner/page-plan.ts`). */
function planRows(sets: readonly StorySet[]): Measure[] {
  const row = (key: keyof PlanVerdict, name: string): Measure => ({
    ...{ key, name, unit: 'share' },
    values: Object.fromEntries(
      sets.map((set) => [
        set.name,
        groupedMean(set.stories.map((story) => planVerdicts(story).map((verdict) => verdict[key]))),
      ]),
    ),
  });
  return [
    row('sameWho', 'everybody whom a page names is in its plan'),
    row('samePlace', "the place that was told last is the plan's"),
    row('sameTime', "the time of day that was told last is the plan's"),
  ];
}

function planVerdicts({ texts, planned = [] }: MeasuredStory): PlanVerdict[] {
  const readings = readStory(texts);
  return planned.flatMap((text, page) => {
    const [, , , setting, shown] = planOf(text).slice(0, -1).split('; ');
    if (setting === undefined || shown === undefined) return [];
    const { who, where = [], time = [] } = readings[page]!;
    const there = charactersNamed(shown);
    const [place, hour] = setting.replaceAll('now ', '').split(' ');
    return [
      {
        sameWho: Number(who.every((one) => there.includes(one))),
        samePlace: Number(where.includes(place!)),
        sameTime: Number(time.includes(hour!)),
      },
    ];
  });
}

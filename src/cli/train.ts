/** `train STAGE`: parses, runs one stage, shows its loss. What the stages do stands in training/. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { devices, type Device } from '../runtime/session.ts';
import { modelPath } from '../story/model-folder.ts';
import { trainingRuntime, usualStepsAtOnce } from '../training/runtime.ts';
import { stages, trainStage } from '../training/stages.ts';
import { duration, integer, printJson, seed, type Context } from './context.ts';
import { progressLine } from './progress-line.ts';

interface TrainOptions {
  readonly data: string;
  readonly out: string;
  readonly from?: string;
  readonly seed: number;
  readonly steps?: readonly number[];
  readonly device: Device;
  readonly threads?: number;
  readonly batchSize?: number;
  readonly stepsAtOnce?: number;
  readonly resume: boolean;
  readonly json: boolean;
}

export function trainCommand(context: Context): Command {
  const list = stages
    .map(
      ({ name, about, descents: own }) => `  ${name.padEnd(18)} ${about}${own.length > 0 ? ` (${own.join(',')})` : ''}`,
    )
    .join('\n');
  return new Command('train')
    .description('run one training stage; the stages before it must have run in the same folder')
    .argument('<stage>', `${stages.map(({ name }) => name).join(', ')}`)
    .requiredOption('--data <dir>', 'StoryStream folder')
    .requiredOption('--out <dir>', 'folder of the run, with one folder a stage in it')
    .option(
      '--from <model>',
      'begin with the weights of mini or of a model folder, also in place of stages that have not run',
    )
    .option('--resume', "go on from the stage's last checkpoint", false)
    .option(
      '--steps <n,...>',
      "instead of the stage's own length; of several, the learning rate descends to each, then begins again",
      descents,
    )
    .option('--batch-size <n>', "examples a step, instead of the stage's own number", integer(1, 4096))
    .option(
      '--steps-at-once <n>',
      `taken before weights come back from the device (default: ${usualStepsAtOnce.cuda} with cuda, otherwise 1)`,
      integer(1, 256),
    )
    .option('--seed <n>', 'of first weights and batches', seed, 1)
    .addOption(new Option('--device <name>', 'what computes').choices(devices).default('cpu'))
    .option('--threads <n>', 'that one operation may use; all cores when left out', integer(1, 1024))
    .option('--json', 'one JSON event a line', false)
    .addHelpText('after', `\nStages, in the order they run, with their own steps:\n${list}`)
    .action((stage: string, options: TrainOptions) => train(stage, options, context));
}

/** `2000,5000`. @throws InvalidArgumentError unless they ascend */
function descents(value: string): readonly number[] {
  const ends = value.split(',').map(integer(1, 2 ** 31 - 1));
  if (ends.every((end, i) => i === 0 || end > ends[i - 1]!)) return ends;
  throw new InvalidArgumentError('Expected numbers that ascend.');
}

async function train(
  stage: string,
  { data, out, from, json, threads, device, steps, stepsAtOnce = usualStepsAtOnce[device], ...options }: TrainOptions,
  context: Context,
): Promise<void> {
  const line = progressLine(context);
  const runtime = trainingRuntime(device, stepsAtOnce, threads);
  let finished = false;
  try {
    finished = await trainStage(stage, {
      ...options,
      stepsAtOnce,
      ...(steps && { descents: steps }),
      ...(from !== undefined && { from: modelPath(from) }),
      runtime,
      data,
      root: out,
      signal: context.signal,
      onProgress: (progress) => {
        if (json) return printJson(context, { type: 'progress', ...progress });
        const { step, steps, loss, secondsLeft } = progress;
        const learned = loss === undefined ? '' : `  loss ${loss.toFixed(4)}`;
        line.show(`${progress.stage}  ${step} of ${steps}${learned}  about ${duration(secondsLeft * 1000)} left`);
      },
    });
  } finally {
    line.end();
    await runtime.close();
  }
  if (!finished) context.signal.throwIfAborted();
  if (json) printJson(context, { type: 'done', stage, dir: out });
  else context.print(`${stage} is trained: ${out}`);
}

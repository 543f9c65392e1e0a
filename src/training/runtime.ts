/** What a training computes with, and how many steps it takes there at once. */

import { inlineRuntime } from '../runtime/node.ts';
import type { Device, Runtime } from '../runtime/session.ts';
import { threadRuntime } from '../runtime/threads.ts';

/** Unless a run is asked for others. On a CPU weights have no way to go, and elsewhere than on CUDA loops were not tried. */
export const usualStepsAtOnce: Readonly<Record<Device, number>> = { cpu: 1, webgpu: 1, cuda: 16 };

/**
 * Single steps are computed in this thread, as weights and their moments are fed at each and would have to be copied.
 * Several at once are worth the copy: while a device takes them, this thread makes the batches of the next.
 */
export function trainingRuntime(device: Device, stepsAtOnce: number, threads: number | undefined): Runtime {
  const settings = { device, ...(threads !== undefined && { threads }) };
  return stepsAtOnce > 1 ? threadRuntime(undefined, settings) : inlineRuntime(settings);
}

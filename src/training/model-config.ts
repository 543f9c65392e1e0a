/** What `config.json` says of a model that was trained here. How the telling side reads it stands in story/. */

import { presets as drawingPresets } from '../models/drawing.ts';
import { seedStoryPresets } from '../models/seed-story.ts';
import { presets as autoencoderPresets } from '../models/tiny-autoencoder.ts';
import { prediction } from './stages/detokenizer.ts';

export const modelFormat = 'seed-story-model/4';

export interface MeasuredModel {
  /** What it was trained without, in words. */
  readonly heldOut?: readonly string[];
  /** See `StoryModel`. */
  readonly plans?: boolean;
  /** See `StoryModel`; left out where nobody said. */
  readonly languages?: readonly string[];
  /** See `StoryModel`; left out where nobody measured it. */
  readonly knownWithin?: number;
}

/**
 * `config.json` as `story/model-config.ts` reads it; a contract test opens what this writes.
 * @param measured what is known of a model besides its sizes
 */
export function miniConfig({ heldOut = [], plans = false, languages = [], knownWithin }: MeasuredModel = {}) {
  const { llm, inputResampler, outputResampler, picturePrior, visualTokenizer } = seedStoryPresets.mini;
  return {
    format: modelFormat,
    name: 'mini',
    llm,
    llmBits: 8,
    inputResampler,
    outputResampler,
    picturePrior,
    visualTokenizer,
    drawing: drawingPresets.mini,
    autoencoder: autoencoderPresets.mini,
    prediction,
    ...(plans && { plans }),
    ...(languages.length > 0 && { languages }),
    ...(knownWithin !== undefined && { knownWithin }),
    ...(heldOut.length > 0 && { heldOut }),
    defaults: {
      steps: 5,
      // What is drawn of imagined features is soft, and sharper with guidance; at 1.5 colours are too strong (docs/log.md).
      // Guidance runs the UNet twice a step.
      guidance: 1.25,
      shift: 3,
      temperature: 0.5,
      topP: 0.9,
      // True stories of the drawn world never write a run of eight twice, and one of seven on 0.8 % of their pages.
      noRepeatNgramSize: 8,
      // With the page being written, as many positions as training's ten pages have.
      retention: { pictures: 8, firstTokens: 4, sinkPages: 4 },
    },
  };
}

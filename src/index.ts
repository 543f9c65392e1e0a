/** The public API. Everything else may change without notice. */

// For programs that import the package and are compiled for an older library than its types need.
/// <reference lib="esnext.disposable" preserve="true" />
/// <reference lib="esnext.float16" preserve="true" />

export * from './core/errors.ts';
export { type RgbImage, decodeImage, encodePng, encodeWebp, readImage } from './formats/images.ts';
export { openCrew, openCrewFor } from './story/crew.ts';
export { openModel, type OpenModel, type OpenModelOptions } from './story/open-model.ts';
export type { StoryEvent } from './story/events.ts';
export { openStory, type StoryFolder } from './story/folder.ts';
export { readPageImage, readStory, type Story } from './story/story-file.ts';
export type { StoryModel } from './story/model.ts';
export { tellSettingsSchema, type PageSoFar, type TellRequest, type TellSettings } from './story/request.ts';
export { beginStory, resumeStory, tellIntoFolder, type Opening } from './story/saved-story.ts';
export { tell, type TellOptions } from './story/tell.ts';
export { renderBook } from './publish/book.ts';
export { evaluate, type EvaluateOptions, type Report } from './evaluation/evaluate.ts';
export { measureAttention, type AttentionOptions } from './evaluation/attention.ts';
export { checkDataset } from './storystream/check.ts';
export { drawWorld } from './storystream/world/draw.ts';
export { trainStage, type TrainOptions } from './training/stages.ts';
export { exportModel } from './training/export.ts';
export { inlineRuntime } from './runtime/node.ts';

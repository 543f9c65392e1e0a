/** Stage 0: the tokenizer's vocabulary, learned from the data set's texts. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeFileAtomic } from '../../formats/atomic-file.ts';
import { encodeSentencePieceModel } from '../../formats/sentencepiece.ts';
import { llamaPresets } from '../../models/llama.ts';
import { pageMark, storyTokens, type StoryTokens } from '../../models/sequence.ts';
import { seedStoryPresets } from '../../models/seed-story.ts';
import { pictureTokens, Tokenizer } from '../../models/tokenizer.ts';
import { allTexts } from '../dataset.ts';
import { stageFolder, type Stage, type StageContext } from '../stage.ts';
import { trainTokenizer } from '../tokenizer.ts';

const { tokensPerPicture } = seedStoryPresets.mini;
const fileName = 'tokenizer.model';

export const vocabularyStage: Stage = {
  name: 'vocabulary',
  about: 'the tokenizer learns its pieces from the texts',
  seesHeldOut: true,
  needs: [],
  descents: [],
  batchSize: 0,
  result: fileName,
  keptIn: fileName,
  async run(context) {
    const { train, texts } = context.dataset;
    const model = trainTokenizer([...train, ...texts].flatMap(allTexts).flat(), {
      vocabularySize: llamaPresets.mini.vocabSize,
      // As a piece of its own the page mark costs two tokens a page instead of seven.
      userDefined: [...pictureTokens(tokensPerPicture), pageMark],
    });
    const folder = await stageFolder(context, this.name);
    await writeFileAtomic(join(folder.dir, fileName), encodeSentencePieceModel(model));
    return true;
  },
};

/** The bytes of the vocabulary's `.model` file. */
export async function vocabularyFile({ root }: Pick<StageContext, 'root'>): Promise<Uint8Array> {
  return readFile(join(root, vocabularyStage.name, fileName));
}

export async function loadVocabulary(context: Pick<StageContext, 'root'>): Promise<StoryTokens> {
  const tokenizer = Tokenizer.fromModel(await vocabularyFile(context), fileName, pictureTokens(tokensPerPicture));
  return storyTokens(tokenizer, tokensPerPicture);
}

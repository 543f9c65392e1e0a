/**
 * Which split a story belongs to. It follows from the story's id alone, so chunks of one source stay together and a
 * story is never trained on in one run and tested on in another. Knows nothing of files.
 */

export const splits = ['train', 'validation', 'test'] as const;
export type Split = (typeof splits)[number];

/** Of every hundred stories, those from here on are validation, and those from there on test. */
const validationFrom = 90;
const testFrom = 95;

/** 90 percent train, 5 validation, 5 test, by a hash of the id (FNV-1a, then Murmur3's finaliser). */
export function splitOf(id: number | string): Split {
  let hash = 0x811c9dc5;
  for (const char of String(id)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const bucket = ((hash ^ (hash >>> 16)) >>> 0) % 100;
  if (bucket < validationFrom) return 'train';
  return bucket < testFrom ? 'validation' : 'test';
}

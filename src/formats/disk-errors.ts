/** What a disk refuses, in words. */

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'files may not grow that large there',
  EROFS: 'the disk is read-only',
  EACCES: 'you may not do that there',
  EPERM: 'you may not do that there',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file is in its place',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'it is not there',
};

/** Why the disk refused, for the end of a sentence; where there are no words for it, in the system's. */
export function reasonInWords(error: unknown): string {
  return diskReason(error) ?? (error as Error).message;
}

/** Why the disk refused; undefined for an error that is none of a disk. */
export function diskReason(error: unknown): string | undefined {
  return reasons[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
}

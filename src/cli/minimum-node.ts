/** The oldest Node that runs this program: `main.ts` asks before it imports anything else, so this file imports nothing. */

/** The first with `Float16Array`, in which weights and features are held. */
export const minimumNode = 24;

export function canRun(version: string): boolean {
  return Number.parseInt(version, 10) >= minimumNode;
}

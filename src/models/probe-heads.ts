/**
 * How many heads a map of chances tells of. A head on the border of places is shared by up to four of them, so places
 * are taken together; those far from each other are not, however many of them are a little sure. Knows no network.
 */

export interface ProbeMap {
  readonly rows: number;
  readonly columns: number;
}

/** Heads are there where three by three places are surer of them than of none. */
const sureMass = 0.5;
/**
 * Where none is, there is one that they give a better chance than this: a probe that was taught to know disguises would rather
 * see nobody than the wrong one. Chosen on stories that no table is made of (docs/log.md, 2026-11-28, night).
 */
const leastMass = 0.3;

/**
 * Heads of one label: around every group of places that are near one, the expected number, rounded, which is at least
 * one.
 * @param chances [rows · columns], for each place in [0, 1], that it has the middle of such a head
 */
export function countHeads(chances: Float32Array, map: ProbeMap): number {
  // As for most labels of most pictures.
  if (chances.reduce((sum, chance) => sum + chance, 0) <= leastMass) return 0;
  const around = [...chances.keys()].map((place) => neighbours(place, map));
  const massOf = (places: Iterable<number>): number => [...places].reduce((sum, place) => sum + chances[place]!, 0);
  const nearer = (mass: number): number[] => [...chances.keys()].filter((place) => massOf(around[place]!) > mass);
  const near = new Set(nearer(sureMass));
  if (near.size === 0) return Math.min(1, nearer(leastMass).length);
  let heads = 0;
  for (const place of near) {
    const group = takeGroup(near, place, around);
    heads += Math.round(massOf(new Set(group.flatMap((one) => around[one]!))));
  }
  return heads;
}

/** A place and those that touch it. */
function neighbours(place: number, { rows, columns }: ProbeMap): number[] {
  const [row, column] = [Math.floor(place / columns), place % columns];
  const steps = [-1, 0, 1];
  return steps.flatMap((down) =>
    steps.flatMap((across) => {
      const [y, x] = [row + down, column + across];
      return y >= 0 && y < rows && x >= 0 && x < columns ? [y * columns + x] : [];
    }),
  );
}

/** Takes out of `places` all that hang together with one of them. @returns those taken */
function takeGroup(places: Set<number>, first: number, around: readonly (readonly number[])[]): number[] {
  const group = [first];
  places.delete(first);
  for (const place of group) group.push(...around[place]!.filter((next) => places.delete(next)));
  return group;
}

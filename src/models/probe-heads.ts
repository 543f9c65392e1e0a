/**
 * Which heads a map of chances tells of. A head on the border of places is shared by up to four of them, so places are
 * taken together; those far from each other are not, however many of them are a little sure. Knows no network.
 */

export interface ProbeMap {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A head is there where three by three places hold more than this of one, whosever it is: a probe hardly ever sees a head
 * where none is, and often is not sure of one that is there (docs/log.md, 2026-11-28).
 */
const leastMass = 0.2;

/**
 * Heads of each label: around every group of places that are near one, the expected number, rounded, which is at least one,
 * goes to the labels that are likeliest there, one by one.
 * @param chances [labels, rows · columns], for each place in [0, 1], that it has the middle of a head with that label
 */
export function countHeads(chances: Float32Array, map: ProbeMap): number[] {
  const places = map.rows * map.columns;
  const ofLabels = Array.from({ length: chances.length / places }, (_, label) =>
    chances.subarray(label * places, (label + 1) * places),
  );
  const ofAny = Float32Array.from({ length: places }, (_, place) =>
    ofLabels.reduce((sum, label) => sum + label[place]!, 0),
  );
  const counts = ofLabels.map(() => 0);
  for (const group of groupsOf(ofAny, map)) {
    const left = ofLabels.map((label) => massOf(label, group));
    for (let heads = Math.max(1, Math.round(massOf(ofAny, group))); heads > 0; heads--) {
      const likeliest = left.indexOf(Math.max(...left));
      counts[likeliest]!++;
      left[likeliest]!--;
    }
  }
  return counts;
}

/** Groups of places that are near a head, each with the places around it. */
function groupsOf(chances: Float32Array, map: ProbeMap): number[][] {
  const around = [...chances.keys()].map((place) => neighbours(place, map));
  const near = new Set([...chances.keys()].filter((place) => massOf(chances, around[place]!) > leastMass));
  const groups: number[][] = [];
  for (const place of near) {
    groups.push([...new Set(takeGroup(near, place, around).flatMap((one) => around[one]!))]);
  }
  return groups;
}

function massOf(chances: Float32Array, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + chances[place]!, 0);
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

/** Measures as a table of plain text: one row a measure, one column a set of stories. Knows no measures' meaning. */

import { formatEstimate, type Curve, type Measure } from './measures.ts';

export type TableRow = readonly string[];

/** The measure's name, and its value in each column, where it has one. */
export function measureRow({ name, unit, values }: Measure, columns: readonly string[]): TableRow {
  return [name, ...columns.map((column) => (values[column] === undefined ? '' : formatEstimate(values[column], unit)))];
}

/** A row for each range of pages that the curve has a value of. */
export function curveRows({ name, unit, lines }: Curve, columns: readonly string[]): TableRow[] {
  const points = columns.flatMap((column) => lines[column] ?? []);
  const ranges = new Map(points.map(({ pages }) => [pages.join(' to '), pages]));
  return [...ranges].map(([words, [from, to]]) => [
    `${name}, ${from === to ? `page ${from}` : `pages ${words}`}`,
    ...columns.map((column) => {
      const point = lines[column]?.find(({ pages }) => pages[0] === from && pages[1] === to);
      return point === undefined ? '' : formatEstimate(point.value, unit);
    }),
  ]);
}

/** Lines of equal columns, the first one flush left and the others flush right. @param rows of equal length */
export function textTable(rows: readonly TableRow[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

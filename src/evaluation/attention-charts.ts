/**
 * Attention as SVG: shares over the pages of a story, stacked, and grids of cells that got more or less than their even
 * share. Knows nothing of models.
 */

import { scaleLinear } from 'd3-scale';
import { area, stack, type SeriesPoint } from 'd3-shape';

import { escapeHtml } from '../formats/html.ts';
import type { Share } from './attention-tally.ts';
import { pageAxis } from './charts.ts';

export interface Band {
  readonly name: string;
  readonly colour: string;
  /** A share for each page. */
  readonly shares: readonly number[];
}

const [width, height] = [520, 260];
const margin = { left: 48, right: 12, top: 12, bottom: 36 };

/** @param bands whose shares add up to one on every page, from the bottom up */
export function stackedChart(label: string, bands: readonly Band[]): string {
  const pages = bands[0]!.shares.length;
  const x = scaleLinear()
    .domain([1, pages])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear().range([height - margin.bottom, margin.top]);
  const layers = stack<number, number>()
    .keys(bands.keys())
    .value((page, band) => bands[band]!.shares[page]!)([...Array(pages).keys()]);
  const path = area<SeriesPoint<number>>()
    .x((_, page) => x(page + 1))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high));
  const drawn = layers.map((layer, i) => {
    const { name, colour } = bands[i]!;
    return `<path fill="${colour}" d="${path(layer) ?? ''}"><title>${escapeHtml(name)}</title></path>`;
  });
  const rows = y.ticks(4).map((tick) => {
    const at = y(tick).toFixed(1);
    return `<text x="${margin.left - 8}" y="${at}" dy="0.32em" text-anchor="end">${Math.round(tick * 100)} %</text>`;
  });
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">${drawn.join('')}` +
    `${rows.join('')}${pageAxis(x, height - margin.bottom)}</svg>`
  );
}

export interface Grid {
  readonly label: string;
  /** [row][column]; rows may be of different lengths. */
  readonly cells: readonly (readonly Share[])[];
  readonly rowName: string;
  readonly columnName: string;
  /** Of the first row and column. */
  readonly from: number;
}

const cell = 14;
const edge = 26;

/** Cells above their even share are orange and cells below it blue, the stronger the further, up to eight times. */
export function shareGrid({ label, cells, rowName, columnName, from }: Grid): string {
  const rows = cells.length;
  const columns = Math.max(...cells.map(({ length }) => length));
  const squares = cells.flatMap((row, i) =>
    row.map((share, j) => {
      const title = `${rowName} ${i + from}, ${columnName} ${j + from}: ${describe(share)}`;
      return (
        `<rect x="${edge + j * cell}" y="${i * cell}" width="${cell - 1}" height="${cell - 1}" ${paint(share)}>` +
        `<title>${escapeHtml(title)}</title></rect>`
      );
    }),
  );
  const numbers = [
    ...ticks(rows, from).map((tick) => text(edge - 6, (tick - from + 0.5) * cell, tick, 'end')),
    ...ticks(columns, from).map((tick) => text(edge + (tick - from + 0.5) * cell, rows * cell + 10, tick, 'middle')),
  ];
  return (
    `<svg class="grid-chart" viewBox="0 0 ${edge + columns * cell} ${rows * cell + 20}" role="img" ` +
    `style="max-width:${(edge + columns * cell) / 10}rem" aria-label="${escapeHtml(label)}">` +
    `${squares.join('')}${numbers.join('')}</svg>`
  );
}

/** How many times its even share; undefined where there is nothing to see. */
export function timesEven({ share, even }: Share): number | undefined {
  return even > 0 ? share / even : undefined;
}

function describe(share: Share): string {
  const times = timesEven(share);
  return times === undefined ? 'not seen' : `${(share.share * 100).toFixed(2)} %, ${times.toPrecision(2)} times even`;
}

function paint(share: Share): string {
  const times = timesEven(share);
  if (times === undefined) return 'fill="none"';
  const strength = Math.min(1, Math.abs(Math.log2(Math.max(times, 1e-9))) / 3);
  return `fill="${times > 1 ? '#d55e00' : '#0072b2'}" fill-opacity="${(0.06 + 0.94 * strength).toFixed(2)}"`;
}

function ticks(count: number, from: number): number[] {
  const every = count > 12 ? 5 : 1;
  return Array.from({ length: count }, (_, i) => i + from).filter((tick) => tick === from || tick % every === 0);
}

function text(x: number, y: number, value: number, anchor: string): string {
  return `<text x="${x}" y="${y}" dy="0.35em" text-anchor="${anchor}">${value}</text>`;
}

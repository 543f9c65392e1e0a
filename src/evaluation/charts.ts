/** Line charts with intervals as SVG, in colours that follow the page's light or dark scheme. Knows no measures' meaning. */

import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

import { escapeHtml } from '../formats/html.ts';
import { formatValue, type Curve, type CurvePoint } from './measures.ts';

const [width, height] = [520, 240];
const margin = { left: 56, right: 12, top: 12, bottom: 36 };

/** Colours apart for colour-blind readers as well (Okabe and Ito 2008); beyond them shades by the golden angle. */
const palette = ['#7f7f7f', '#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

/** @param i of a line among all names */
export function colourOf(i: number): string {
  return palette[i] ?? `hsl(${Math.round(i * 137.5) % 360} 70% 45%)`;
}

/** @param names of lines in the order of their colours, those of other charts too */
export function lineChart({ name, unit, lines }: Curve, names: readonly string[]): string {
  const points = Object.values(lines).flat();
  const finite = points.flatMap(({ value }) => [value.mean, value.low, value.high]);
  const x = scaleLinear()
    .domain([Math.min(...points.map(({ pages }) => pages[0])), Math.max(...points.map(({ pages }) => pages[1]))])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...finite), Math.max(0, ...finite) || 1])
    .nice(4)
    .range([height - margin.bottom, margin.top]);
  const marks = names.map((one, i) => (lines[one] ? drawn(lines[one], colourOf(i), x, y) : ''));
  const rows = y.ticks(4).map((tick) => {
    const at = y(tick).toFixed(1);
    return (
      `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${at}" y2="${at}"/>` +
      `<text x="${margin.left - 8}" y="${at}" dy="0.32em" text-anchor="end">${formatValue(tick, unit)}</text>`
    );
  });
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(name)} by page">` +
    `${rows.join('')}${pageAxis(x, height - margin.bottom)}${marks.join('')}</svg>`
  );
}

/** Page numbers and what they are, 32 high. @param top where the chart above it ends */
export function pageAxis(x: ScaleLinear<number, number>, top: number): string {
  const [left, right] = x.range() as [number, number];
  const columns = x.ticks(6).map((tick) => {
    return `<text x="${x(tick).toFixed(1)}" y="${top + 18}" text-anchor="middle">${tick}</text>`;
  });
  return `${columns.join('')}<text x="${(left + right) / 2}" y="${top + 32}" text-anchor="middle">page</text>`;
}

type Scale = (value: number) => number;

function drawn(points: readonly CurvePoint[], colour: string, x: Scale, y: Scale): string {
  const middle = ({ pages }: CurvePoint): number => x((pages[0] + pages[1]) / 2);
  const band = area<CurvePoint>()
    .x(middle)
    .y0(({ value }) => y(value.low))
    .y1(({ value }) => y(value.high));
  const path = line<CurvePoint>()
    .x(middle)
    .y(({ value }) => y(value.mean));
  const dots = points.map(
    (point) => `<circle cx="${middle(point).toFixed(1)}" cy="${y(point.value.mean).toFixed(1)}" r="3"/>`,
  );
  return (
    `<g fill="${colour}"><path d="${band([...points]) ?? ''}" opacity="0.15"/>` +
    `<path d="${path([...points]) ?? ''}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}</g>`
  );
}

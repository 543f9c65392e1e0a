/** A line chart as an SVG file that stands on its own, with its title and legend, for documents. Knows no measures. */

import { escapeHtml } from '../formats/html.ts';
import { colourOf, lineChart } from './charts.ts';
import type { Curve } from './measures.ts';

const [width, height] = [560, 320];
/** Between the names of a legend, in letters. */
const gap = 5;

/** @param names of lines in the order of their colours, those of other charts too */
export function chartFile(curve: Curve, names: readonly string[]): string {
  const shown = names.flatMap((name, i) => (curve.lines[name] ? { name, colour: colourOf(i) } : []));
  const lengths = shown.map(({ name }) => name.length + gap);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const legend = shown.map(({ name, colour }, i) => {
    const before = lengths.slice(0, i).reduce((sum, length) => sum + length, 0);
    const x = 20 + (before * (width - 40)) / all;
    return `<circle cx="${x}" cy="46" r="5" fill="${colour}"/><text x="${x + 10}" y="50">${escapeHtml(name)}</text>`;
  });
  // A document shows it on white or on black, so it brings its own ground.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<style>text { font: 12px system-ui, sans-serif; fill: #222; } .grid { stroke: #8884; }</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="20" y="24" style="font-size: 15px">${escapeHtml(curve.name)}</text>
${legend.join('')}
<svg x="20" y="64" width="520" height="240">${lineChart(curve, names)}</svg>
</svg>
`;
}

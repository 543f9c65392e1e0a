/** A report as one HTML page: what was measured, curves over the length of stories, and the stories themselves. */

import { colourOf, lineChart } from './charts.ts';
import { escapeHtml } from '../formats/html.ts';
import { htmlPage } from './html-page.ts';
import type { Report, ReportedSet } from './evaluate.ts';
import {
  differenceColumn,
  formatDifference,
  formatEstimate,
  modelColumn,
  type Curve,
  type Measure,
} from './measures.ts';
import type { Sheet, Sheets, StorySheets } from './sheets.ts';

/** @param sheets beside the page, under the names they give */
export function reportPage(report: Report, sheets: Sheets): string {
  const { stories, pages, model } = report;
  const sets = report.sets.map(({ name }) => name);
  const columns = [modelColumn(model.name), ...sets];
  return htmlPage(
    `Report on ${sets.slice(0, -1).join(' and ')}`,
    `<p>${stories} test openings of ${pages} pages. Means with 95 % intervals over stories.</p>
<ul>
${report.sets.map(about).join('\n')}
<li>${escapeHtml(modelColumn(model.name))} (${model.hash.slice(0, 12)}): taken apart, and its visual tokenizer measures the
distances of pictures, so they can only be compared with those of another report by the same one</li>
${report.probe === undefined ? '' : `<li>the probe that was asked has the hash ${report.probe.slice(0, 12)}</li>`}
</ul>
<h2>Measures</h2>
${table(report.measures, columns)}
<h2>Over the length of a story</h2>
<p class="legend">${columns.map(legend).join(' ')}</p>
<div class="charts">${report.curves.map((curve) => chart(curve, columns)).join('\n')}</div>
<h2>The model's parts</h2>
<p>Each three: a true picture, as the autoencoder rebuilds it, as the de-tokenizer draws it from its true features.</p>
${image(sheets.parts, 'true, rebuilt and redrawn pictures')}
<h2>Stories</h2>
${sheets.stories.length < stories ? `<p>The first ${sheets.stories.length} of ${stories}.</p>` : ''}
${sheets.stories.map(storyOf).join('\n')}`,
  );
}

/** What told a set, where it was told. */
function about({ name, model, seed, settings }: ReportedSet): string {
  if (model === undefined) return `<li>${escapeHtml(name)}: of the same openings</li>`;
  const how = `by model ${model.name} (${model.hash.slice(0, 12)}), seed ${seed}, settings ${JSON.stringify(settings)}`;
  return `<li>${escapeHtml(name)}: told ${escapeHtml(how)}</li>`;
}

function table(measures: readonly Measure[], columns: readonly string[]): string {
  const differences = measures.some(({ difference }) => difference)
    ? [differenceColumn([columns[1]!, columns[2]!])]
    : [];
  const rows = measures.map(({ name, unit, values, difference, note }) => {
    const cells = columns.map((set) => `<td>${values[set] ? formatEstimate(values[set], unit) : ''}</td>`);
    if (differences.length > 0) cells.push(`<td>${difference ? formatDifference(difference, unit) : ''}</td>`);
    const title = note === undefined ? '' : `<small>${escapeHtml(note)}</small>`;
    return `<tr><th scope="row">${escapeHtml(name)}${title}</th>${cells.join('')}</tr>`;
  });
  const heads = [...columns, ...differences].map((set) => `<th scope="col">${escapeHtml(set)}</th>`);
  return (
    `<div class="wide"><table><thead><tr><td></td>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('\n')}</tbody></table></div>`
  );
}

function legend(name: string, i: number): string {
  return `<span><i style="background:${colourOf(i)}"></i>${escapeHtml(name)}</span>`;
}

function chart(curve: Curve, names: readonly string[]): string {
  const note = curve.note === undefined ? '' : `<small>${escapeHtml(curve.note)}</small>`;
  return `<figure><figcaption>${escapeHtml(curve.name)}${note}</figcaption>${lineChart(curve, names)}</figure>`;
}

function storyOf({ sets }: StorySheets, number: number): string {
  const shown = sets.map(
    ({ name, sheet, texts }) => `<h4>${escapeHtml(name)}</h4>
${image(sheet, `all pages of story ${number + 1}, ${name}`)}
<details><summary>its text</summary><ol>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ol></details>`,
  );
  return `<section><h3>Story ${number + 1}</h3>${shown.join('\n')}</section>`;
}

function image({ file, width, height }: Sheet, alt: string): string {
  return `<img src="${escapeHtml(file)}" width="${width}" height="${height}" loading="lazy" alt="${escapeHtml(alt)}">`;
}

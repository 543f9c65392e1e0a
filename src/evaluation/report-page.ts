/** A report as one HTML page: what was measured, curves over the length of stories, and the stories themselves. */

import { colourOf, lineChart } from './charts.ts';
import { escapeHtml } from '../formats/html.ts';
import type { Report, ReportedSet } from './evaluate.ts';
import { formatEstimate, modelColumn, type Curve, type Measure } from './measures.ts';
import type { Sheet, Sheets, StorySheets } from './sheets.ts';

/** @param sheets beside the page, under the names they give */
export function reportPage(report: Report, sheets: Sheets): string {
  const { stories, pages, model } = report;
  const sets = report.sets.map(({ name }) => name);
  const columns = [modelColumn(model.name), ...sets];
  const title = escapeHtml(`Report on ${sets.slice(0, -1).join(' and ')}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>${stories} test openings of ${pages} pages. Means with 95 % intervals over stories.</p>
<ul>
${report.sets.map(about).join('\n')}
<li>${escapeHtml(modelColumn(model.name))} (${model.hash.slice(0, 12)}): taken apart, and its visual tokenizer measures the
distances of pictures, so they can only be compared with those of another report by the same one</li>
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
${sheets.stories.map(storyOf).join('\n')}
</body>
</html>
`;
}

/** What told a set, where it was told. */
function about({ name, model, seed, settings }: ReportedSet): string {
  if (model === undefined) return `<li>${escapeHtml(name)}: of the same openings</li>`;
  const how = `by model ${model.name} (${model.hash.slice(0, 12)}), seed ${seed}, settings ${JSON.stringify(settings)}`;
  return `<li>${escapeHtml(name)}: told ${escapeHtml(how)}</li>`;
}

function table(measures: readonly Measure[], columns: readonly string[]): string {
  const rows = measures.map(({ name, unit, values, note }) => {
    const cells = columns.map((set) => `<td>${values[set] ? formatEstimate(values[set], unit) : ''}</td>`);
    const title = note === undefined ? '' : `<small>${escapeHtml(note)}</small>`;
    return `<tr><th scope="row">${escapeHtml(name)}${title}</th>${cells.join('')}</tr>`;
  });
  const heads = columns.map((set) => `<th scope="col">${escapeHtml(set)}</th>`);
  return (
    `<div class="wide"><table><thead><tr><td></td>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('\n')}</tbody></table></div>`
  );
}

function legend(name: string, i: number): string {
  return `<span><i style="background:${colourOf(i)}"></i>${escapeHtml(name)}</span>`;
}

function chart(curve: Curve, names: readonly string[]): string {
  return `<figure><figcaption>${escapeHtml(curve.name)}</figcaption>${lineChart(curve, names)}</figure>`;
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

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 78rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.35rem 0.9rem; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th[scope=row] { text-align: left; font-weight: normal; white-space: normal; min-width: 16rem; }
thead th { border-bottom: 2px solid; } tbody tr + tr > * { border-top: 1px solid #8884; }
small { display: block; opacity: 0.7; }
.legend span { margin-right: 1.2rem; } .legend i { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em; border-radius: 50%; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption { font-weight: 600; }
svg { width: 100%; height: auto; } svg text { font-size: 12px; fill: currentColor; } svg .grid { stroke: #8884; }
img { max-width: 100%; height: auto; border-radius: 4px; }
h4 { margin: 1rem 0 0.3rem; } li { margin: 0.3rem 0; }
`;

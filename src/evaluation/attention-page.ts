/** Where attention goes as one HTML page: tables, shares over the pages of a story, heads, and pages against pages. */

import { escapeHtml } from '../formats/html.ts';
import { shareGrid, stackedChart, timesEven, type Band } from './attention-charts.ts';
import { aroundPictures, kindNames, kinds, type Kind } from './attention-kinds.ts';
import {
  distanceNames,
  distances,
  type AskerReport,
  type AttentionReport,
  type Distance,
  type KindShare,
} from './attention-report.ts';
import { askers, type Asker, type Share } from './attention-tally.ts';
import { htmlPage } from './html-page.ts';
import { formatEstimate, formatValue } from './measures.ts';

const askerTitles: Record<Asker, string> = {
  text: 'Text, as it is read and written',
  imagined: 'Pictures, as they are imagined',
  shown: 'Pictures, as they are read',
};

/** The paper's kinds in warm and blue colours, text in greys. */
const colours: Record<Kind, string> = {
  bos: '#7b1e00',
  first: '#d55e00',
  mark: '#cc79a7',
  afterPicture: '#9a9a9a',
  text: '#c4c4c4',
  punctuation: '#e6b800',
  beforePicture: '#7f7f7f',
  beginImage: '#003f5c',
  pictureStart: '#0072b2',
  pictureMiddle: '#56b4e9',
  pictureEnd: '#3a86c8',
  endImage: '#009e73',
};

export function attentionPage(report: AttentionReport): string {
  const { model, cache, pictures, stories, pages } = report;
  return htmlPage(
    `Where the attention of ${model.name} goes`,
    `<p>${stories} stories of ${pages} pages, read in the memory that <code>${cache}</code> leaves (the window holds ${pictures}
pictures). Model ${escapeHtml(model.name)} (${model.hash.slice(0, 12)}). Means over stories, layers and heads, with 95 % intervals
over stories. <b>Times even</b> is a share divided by what it would be if a token gave the same to everything that it sees:
above 1 a kind draws attention, below it is passed over.</p>
<p>Tokens next to a picture are those that the paper's policy keeps, [BoI - 4, BoI + 8) and [EoI - 8, EoI + 4).</p>
<p class="key">In grids, times even: <i style="background:#0072b2"></i>1/8 <i style="background:#0072b25a"></i>1/2
<i style="background:#8882"></i>1 <i style="background:#d55e005a"></i>2 <i style="background:#d55e00"></i>8</p>
${askers.map((asker) => section(askerTitles[asker], report.askers[asker], report)).join('\n')}`,
    style,
  );
}

function section(title: string, of: AskerReport, { pictures, model }: AttentionReport): string {
  const map = shareGrid({
    ...{ label: `${title}: page by page`, cells: of.map, rowName: 'from page', columnName: 'to page', from: 1 },
  });
  return `<h2>${title}</h2>
${table(of.kinds)}
<h3>Over the length of a story</h3>
<div class="charts">
${bands(title, 'by kind of token', kindBands(of))}
${bands(title, 'by how far back', distanceBands(of, pictures))}
</div>
<h3>From page (down) to page (across)</h3>
${map}
<h3>Heads of ${escapeHtml(model.name)}: layers down, heads across</h3>
<div class="heads">${kinds.map((kind) => figure(name(kind), headGrid(title, of, kind))).join('')}</div>`;
}

function table(shares: readonly KindShare[]): string {
  const at = (kind: Kind, distance: Distance): KindShare =>
    shares.find((share) => share.kind === kind && share.distance === distance)!;
  const rows = kinds.map((kind) => row(name(kind), distances.map((distance) => at(kind, distance)).map(cells)));
  const around = distances.map((distance) => {
    const kept = aroundPictures.map((kind) => at(kind, distance));
    const share = sum(kept.map((one) => one.share.mean));
    return bare({ share, even: sum(kept.map(({ even }) => even)) });
  });
  const heads = distances.map((distance) => `<th scope="col" colspan="2">${distanceNames[distance]}</th>`);
  const under = distances.map(() => '<th scope="col">share</th><th scope="col">times even</th>');
  return (
    `<div class="wide"><table><thead><tr><td></td>${heads.join('')}</tr><tr><td></td>${under.join('')}</tr></thead>` +
    `<tbody>${rows.join('\n')}${row('all that the paper keeps next to pictures', around)}</tbody></table></div>`
  );
}

function row(title: string, values: readonly string[]): string {
  return `<tr><th scope="row">${title}</th>${values.join('')}</tr>`;
}

function cells({ share, even, distance }: KindShare): string {
  const shown = distance === 'anywhere' ? formatEstimate(share, 'share') : formatValue(share.mean, 'share');
  return bare({ share: share.mean, even }, shown);
}

function bare(share: Share, shown = formatValue(share.share, 'share')): string {
  const times = timesEven(share);
  return times === undefined ? '<td></td><td></td>' : `<td>${shown}</td><td>${times.toFixed(2)}</td>`;
}

function bands(title: string, caption: string, all: readonly Band[]): string {
  const key = all.map(({ name, colour }) => `<span><i style="background:${colour}"></i>${escapeHtml(name)}</span>`);
  const chart = stackedChart(`${title}: shares ${caption}`, all);
  return figure(caption, `${chart}<p class="legend">${key.toReversed().join(' ')}</p>`);
}

function kindBands({ byPage }: AskerReport): Band[] {
  return kinds.map((kind) => ({
    ...{ name: kindNames[kind], colour: colours[kind], shares: byPage.map((page) => page[kind].share) },
  }));
}

function distanceBands({ map }: AskerReport, pictures: number): Band[] {
  const band = (title: string, colour: string, has: (back: number, to: number) => boolean): Band => ({
    ...{ name: title, colour },
    shares: map.map((row, from) => sum(row.map(({ share }, to) => (has(from - to, to) ? share : 0)))),
  });
  return [
    band('this page', '#c4c4c4', (back) => back === 0),
    band('the page before', '#56b4e9', (back) => back === 1),
    band('the rest of the window', '#0072b2', (back) => back > 1 && back <= pictures),
    band('before the window, but for the opening', '#e6b800', (back, to) => back > pictures && to > 0),
    band('the opening, once it has left the window', '#d55e00', (back, to) => back > pictures && to === 0),
  ];
}

/** A kind's even share is the same for every head. */
function headGrid(title: string, { heads, kinds: shares }: AskerReport, kind: Kind): string {
  const { even } = shares.find((share) => share.kind === kind && share.distance === 'anywhere')!;
  const label = `${title}: ${kindNames[kind]} by layer and head`;
  const cells = heads[kind].map((layer) => layer.map((share) => ({ share, even })));
  return shareGrid({ label, cells, rowName: 'layer', columnName: 'head', from: 1 });
}

function figure(caption: string, chart: string): string {
  return `<figure><figcaption>${caption}</figcaption>${chart}</figure>`;
}

function name(kind: Kind): string {
  return escapeHtml(kindNames[kind]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const style = `
th, td { padding: 0.25rem 0.5rem; } th[scope=row] { min-width: 15rem; } th[colspan] { text-align: center; }
.legend span { display: inline-block; }
.key i { display: inline-block; width: 1.2em; height: 0.8em; margin: 0 0.3em 0 0.8em; }
.heads { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1.2rem; }
.heads figcaption { font-weight: normal; font-size: 0.85rem; }
svg.grid-chart text { font-size: 8px; }
`;

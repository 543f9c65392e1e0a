/** The frame and the looks of a page of findings, light or dark as its reader has it. Knows nothing of what was found. */

import { escapeHtml } from '../formats/html.ts';

/** @param body HTML below the title @param more CSS of this page alone */
export function htmlPage(title: string, body: string, more = ''): string {
  const escaped = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped}</title>
<style>${style}${more}</style>
</head>
<body>
<h1>${escaped}</h1>
${body}
</body>
</html>
`;
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

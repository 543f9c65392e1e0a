/** Plain SVG text: points, paths, groups and colour mixing. Knows nothing of series, characters or places. */

export type Point = readonly [x: number, y: number];

/** A number as SVG wants it: one decimal is a tenth of a pixel, below what anyone sees. */
export const num = (value: number): string => String(Math.round(value * 10) / 10);

export const at = ([x, y]: Point): string => `${num(x)} ${num(y)}`;

export const fillPath = (d: string, fill: string, rest = ''): string => `<path d="${d}" fill="${fill}"${rest}/>`;

/** An open line with round ends and joints. */
export const strokePath = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, rest = ''): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}"${rest}/>`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, rest = ''): string =>
  `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${rest}/>`;

export const group = (transform: string, content: string): string =>
  content && `<g transform="${transform}">${content}</g>`;

/** Shifts, then scales, then turns (degrees, clockwise) what is drawn around the origin. */
export const place = ([x, y]: Point, scale: number, content: string, turn = 0, mirror = 1): string => {
  const s = Math.round(scale * 1000) / 1000;
  return group(`translate(${at([x, y])}) scale(${s * mirror} ${s})${turn ? ` rotate(${num(turn)})` : ''}`, content);
};

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const between = (a: Point, b: Point, t = 0.5): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** A quarter turn of the plane per 90: [0, -1] is up, so `polar(0, r)` points up and `polar(90, r)` to the right. */
export const polar = (degrees: number, radius: number): Point => {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians) * radius, -Math.cos(radians) * radius];
};

const channels = (colour: string): number[] => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));

/** Mixes two #rrggbb colours; `amount` 0 gives the first, 1 the second. */
export const mix = (first: string, second: string, amount: number): string => {
  const other = channels(second);
  const mixed = channels(first).map((value, i) => Math.round(value + ((other[i] ?? value) - value) * amount));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

export const darker = (colour: string, amount = 0.25): string => mix(colour, '#1c1630', amount);
export const lighter = (colour: string, amount = 0.3): string => mix(colour, '#fffaf0', amount);

/** How characters look when they do not look like themselves: in another's clothes, or in another's colours. */

import { isDeepStrictEqual } from 'node:util';

import { cast, type SeriesId } from '../scene.ts';
import type { Garment, HeadPart, Look } from './looks.ts';
import { lookOf } from './staging.ts';

/** What looks call garments and is fur. */
const grown: ReadonlySet<Garment['kind']> = new Set<Garment['kind']>(['belly', 'spots']);
/** What is worn on a head; the rest of it grows there. */
const worn: ReadonlySet<HeadPart['kind']> = new Set<HeadPart['kind']>([
  'spectacles',
  'brimHat',
  'captainCap',
  'bakerCap',
  'cap',
]);
/** Of 255, in a channel: less does not tell two bodies apart. */
const leastColourStep = 50;

/** A character as nobody of its series looks: once in the clothes of each other one, and once in its colours. */
export function disguisesOf(series: SeriesId, character: string): Look[] {
  const own = lookOf(character);
  const others = Object.keys(cast[series]).filter((other) => other !== character);
  return others
    .map(lookOf)
    .flatMap((other) => [
      ...(isDeepStrictEqual(clothesOf(own), clothesOf(other)) ? [] : [dressedAs(own, other)]),
      ...(colourStep(own.body, other.body) < leastColourStep ? [] : [colouredAs(own, other)]),
    ]);
}

const garmentsOf = (look: Look): Garment[] => look.garments.filter(({ kind }) => !grown.has(kind));
const wornOnHead = (look: Look): HeadPart[] => look.onHead.filter(({ kind }) => worn.has(kind));

function clothesOf({ sleeves, trousers, shoes, ...look }: Look) {
  return [garmentsOf(look), wornOnHead(look), sleeves, trousers, shoes];
}

function dressedAs(own: Look, { sleeves, trousers, shoes, ...other }: Look): Look {
  const { sleeves: _, trousers: __, shoes: ___, ...bare } = own;
  return {
    ...bare,
    ...(sleeves && { sleeves }),
    ...(trousers && { trousers }),
    ...(shoes && { shoes }),
    garments: [...own.garments.filter(({ kind }) => grown.has(kind)), ...garmentsOf(other)],
    onHead: [...own.onHead.filter(({ kind }) => !worn.has(kind)), ...wornOnHead(other)],
  };
}

/** Skin or fur, and hair or muzzle, wherever its look has them; clothes keep their colours. */
function colouredAs(own: Look, other: Look): Look {
  const recoloured = (colour: string): string =>
    colour === own.body ? other.body : colour === own.second ? other.second : colour;
  const repaint = <Part extends HeadPart | Garment>({ trim, ...part }: Part) => ({
    ...part,
    colour: recoloured(part.colour),
    ...(trim && { trim: recoloured(trim) }),
  });
  return {
    ...own,
    body: other.body,
    second: other.second,
    garments: own.garments.map(repaint),
    behindHead: own.behindHead.map(repaint),
    onHead: own.onHead.map(repaint),
  };
}

/** The largest difference of two colours "#rrggbb" in red, green or blue, 0 to 255. */
function colourStep(a: string, b: string): number {
  const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const other = channels(b);
  return Math.max(...channels(a).map((value, i) => Math.abs(value - other[i]!)));
}

/**
 * Where a story of the drawn world contradicts itself about who has a thing, read from its texts page by page. What it
 * flags is meant to be wrong; what it does not flag may be wrong as well. Knows nothing of scenes.
 */

import type { SeriesId } from '../scene.ts';
import { handlingsOf, thingsNamed, type Handling } from './handling.ts';
import { charactersNamed, seriesOf } from './names.ts';
import { sentencesOf } from './prose.ts';

/** A text has somebody hold or give a thing that, by the texts before it, somebody else has. */
export interface Contradiction {
  /** From 0. */
  readonly page: number;
  readonly thing: string;
  /** Who holds or gives it on this page. */
  readonly by: string;
  /** Of whom one has it by the pages before; not `by`. */
  readonly holders: readonly string[];
}

/**
 * Each once: afterwards whoever was flagged has the thing.
 * @param texts the opening first, whose names say which series it is; without any, there are none
 */
export function contradictionsOf(texts: readonly string[]): Contradiction[] {
  const series = seriesOf(texts[0] ?? '');
  if (series === undefined) return [];
  const holders: Holders = new Map();
  return texts.flatMap((text, page) => readPage(text, series, holders).map((found) => ({ page, ...found })));
}

/** By thing those of whom one has it; a thing that anybody may have is not there. */
type Holders = Map<string, readonly string[]>;

/** Moves `holders` on to the end of the page. */
function readPage(text: string, series: SeriesId, holders: Holders): Omit<Contradiction, 'page'>[] {
  const named = charactersNamed(text);
  const handlings = handlingsOf(text, series);
  const sentences = sentencesOf(text);
  return thingsNamed(text, series).flatMap((thing) => {
    const about = sentences.filter((one) => /\bit\b/.test(one) || thingsNamed(one, series).includes(thing)).join(' ');
    const before = holders.get(thing);
    const told = handlings.filter((one) => one.thing === thing);
    const after = holdersAfter(about, named, told, before);
    if (after === undefined) holders.delete(thing);
    else holders.set(thing, after);
    const by = told[0]?.from ?? told[0]?.to;
    if (by === undefined || before === undefined || before.includes(by) || leaves.test(about)) return [];
    // Somebody who is there may have given it away in words that were not understood.
    const mayHaveGiven = told[0]!.from === undefined && before.some((character) => named.includes(character));
    return mayHaveGiven ? [] : [{ thing, by, holders: before }];
  });
}

/** @param about the sentences that may speak of the thing */
function holdersAfter(
  about: string,
  named: readonly string[],
  told: readonly Handling[],
  before: readonly string[] | undefined,
): readonly string[] | undefined {
  if (leaves.test(about)) return undefined;
  const last = told.at(-1);
  if (last?.to !== undefined) return [last.to];
  if (last !== undefined) return named.filter((character) => character !== last.from);
  const changes = before?.some((character) => named.includes(character)) && moves.test(about);
  return changes ? [...new Set([...before!, ...named])] : before;
}

/** Words of a thing that goes from one to the other. */
const moves =
  /\b(gave (him|her|back)|hand(ed|s)?|passed|t[ao]kes?|took|put|laid|set|pushed|tucked|held out|changed|went|turns?|shar\w*|brought|let|trade\w*|return\w*|back)\b/i;
/** Words of a thing that leaves somebody's hands. */
const leaves =
  /\b(lost|gone|fell|falls|drop\w*|down|bag|left|leave|stole\w*|thief|vanish\w*|miss\w*|let go|swap\w*|ground|hid|hide\w*|chest|hook|wall|box)\b/i;

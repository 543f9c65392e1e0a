/**
 * Who and what the marks of a wording stand for in a text that was told by it: the way back from `wording.ts`. Reads
 * sentence by sentence, so one that a model tells by heart is enough. Knows nothing of which wording belongs where.
 */

import type { SeriesId } from '../scene.ts';
import { sentencesOf } from '../reading/prose.ts';
import { charactersOf, propsOf, type Binding } from './cast.ts';
import type { Tongue } from './tongue.ts';
import type { Role, Thing } from './types.ts';

/** A sentence of a wording, as texts have it. */
interface Pattern {
  readonly text: RegExp;
  /** Roles and things, one a group of the expression. */
  readonly marks: readonly (Role | Thing)[];
}

/** Letters that a sentence must have beside its marks; any text has "{V} smiled". */
const leastLetters = 10;

/** Of people and things, whoever and whatever pages name first in a sentence of one of these wordings. */
export class Recogniser {
  readonly #patterns: readonly Pattern[];
  /** Keys of characters and props, by what a text calls them, in small letters. */
  readonly #people: ReadonlyMap<string, string>;
  readonly #things: ReadonlyMap<string, string>;

  /** @param wordings as the tables have them, in English */
  constructor(wordings: readonly string[], series: SeriesId, tongue: Tongue) {
    this.#people = new Map(
      charactersOf(series).flatMap((key) => {
        const { long, short, absent } = tongue.characters[key]!;
        return [tongue.nameOf(series, key), long, short, absent].map((said) => [spoken(said), key] as const);
      }),
    );
    this.#things = new Map(propsOf(series).map((key) => [spoken(tongue.thing(key, undefined)!), key]));
    this.#patterns = wordings.flatMap((wording) => this.#patternsOf(tongue.wordingOf(wording)));
  }

  /** @param texts of pages, in order */
  read(texts: readonly string[]): Binding {
    const roles: Partial<Record<Role, string>> = {};
    const things: Partial<Record<Thing, string>> = {};
    for (const [mark, said] of texts.flatMap((text) => this.#found(text))) {
      if (isRole(mark)) roles[mark] ??= this.#people.get(said)!;
      else things[mark] ??= this.#things.get(said)!;
    }
    return { roles, things };
  }

  #found(text: string): (readonly [mark: Role | Thing, said: string])[] {
    const found = this.#patterns.flatMap(({ text: pattern, marks }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ match, marks }];
    });
    const inOrder = found.toSorted((a, b) => a.match.index - b.match.index);
    return inOrder.flatMap(({ match, marks }) => marks.map((mark, i) => [mark, spoken(match[i + 1]!)] as const));
  }

  #patternsOf(wording: string): Pattern[] {
    const all: string[] = [];
    // Each stands for itself, as a piece without letters is no sentence.
    const bare = wording.replace(/\{([^}]+)\}/g, (_, mark: string) =>
      String.fromCharCode(firstHeld + all.push(mark) - 1),
    );
    return sentencesOf(bare).flatMap((sentence) => {
      const pieces = sentence.split(/([\uE000-\uE0FF])/);
      const markOf = (piece: string): string | undefined => all[piece.charCodeAt(0) - firstHeld];
      const marks = pieces.flatMap((piece) => markedIn(markOf(piece) ?? '') ?? []);
      const letters = sentence.replace(/\P{L}/gu, '').length;
      if (marks.length === 0 || letters < leastLetters) return [];
      const source = pieces.map((piece) => {
        const mark = markOf(piece);
        return mark === undefined ? piece.split(',').map(RegExp.escape).join(',?') : this.#sourceOf(mark);
      });
      return [{ text: new RegExp(source.join(''), 'iu'), marks }];
    });
  }

  #sourceOf(mark: string): string {
    const key = markedIn(mark);
    if (key === undefined) return '.{0,60}?';
    const said = [...(isRole(key) ? this.#people : this.#things).keys()].toSorted((a, b) => b.length - a.length);
    const article = mark.includes(' ') ? '\\p{L}+ ' : '';
    // A model may introduce somebody otherwise than the tables do.
    const introduction = isRole(key) ? '(?:, [^.!?"]{0,60}?)?,?' : '';
    return `${article}(${said.map((one) => RegExp.escape(one)).join('|')})${introduction}`;
  }
}

/** The first of the characters that stand for marks while a wording is cut into sentences; no text has them. */
const firstHeld = 0xe000;

function isRole(mark: Role | Thing): mark is Role {
  return /^[HCVWN]$/.test(mark);
}

/** The role or thing that a mark names in the text; undefined where it says something else of it, or of nobody. */
function markedIn(mark: string): Role | Thing | undefined {
  const [, role, thing] = /^(?:([HCVWN])(?:\.long|\.you|\.kind|\.Kind)?|(?:\p{L}+ )?([GQABD]))$/u.exec(mark) ?? [];
  return (role ?? thing) as Role | Thing | undefined;
}

function spoken(said: string): string {
  return said.replace(/,$/, '').toLowerCase();
}

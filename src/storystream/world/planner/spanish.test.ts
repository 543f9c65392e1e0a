/** What must hold of the Spanish wordings and lore, before any story is made of them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { allBeats, innerWordings, type PlacedWording } from './all-wordings.ts';
import * as englishCharacters from '../lore/characters.ts';
import { placeLore as englishPlaces } from '../lore/places.ts';
import { propLore as englishProps } from '../lore/props.ts';
import * as englishSky from '../lore/sky.ts';
import { spanish } from './spanish.ts';
import { catalogue } from './spanish/all.ts';

const told: readonly PlacedWording[] = allBeats.flatMap(({ where, beat }) =>
  beat.say.map((wording) => ({ where, wording })),
);
const wordings = [...told, ...innerWordings];

const marksOf = (wording: string): string[] => [...wording.matchAll(/\{([^}]*)\}/g)].map(([, mark]) => mark!);

/** Whom a wording names. */
const namedIn = (wording: string): Set<string> =>
  new Set(
    marksOf(wording).flatMap((mark) =>
      mark === 'They' ? ['H', 'C'] : /^[HCVWN](\.long|\.you)?$/.test(mark) ? [mark.charAt(0)] : [],
    ),
  );

/** Roles and things that a wording is about; hero, companion and the one the goal is about are in every story. */
const subjectsIn = (wording: string): Set<string> =>
  new Set(
    marksOf(wording).flatMap((mark) => {
      if (mark.startsWith('They')) return ['H', 'C'];
      const [, subject] = /^(?:\p{L}+ )?([HCVWNGQABD])(?:\.\p{L}+)?$/u.exec(mark) ?? [];
      return subject ?? [];
    }),
  );

const known = [
  /^[HCVWN](\.(long|you|o|él|Él|lo|Lo|kind|Kind|trait|oath))?$/,
  /^They(\.os)?$/,
  /^(?:(?:a|A|the|The) )?[GQABD]$/,
  /^[GQABD]\.(o|lo|Lo|worth|noise|use|fails|works)$/,
  /^[hH]ere$|^[hH]ome(\.at)?$|^[dD]est$|^[nN]ext$|^lead$|^[rR]ecall(\.[123])?$/,
];

test('every wording has its Spanish one, and none is left over', () => {
  for (const { where, wording } of wordings) assert.ok(wording in catalogue, `${where}: ${wording}`);
  const english = new Set(wordings.map(({ wording }) => wording));
  assert.deepEqual(
    Object.keys(catalogue).filter((wording) => !english.has(wording)),
    [],
  );
  assert.throws(() => spanish.wordingOf('{H} spoke in Klingon.'), /no entry for: \{H\} spoke in Klingon\./);
});

test('marks are known, and of nobody and nothing that the English wording does not have', () => {
  for (const [english, wording] of Object.entries(catalogue)) {
    for (const mark of marksOf(wording)) {
      assert.ok(
        known.some((form) => form.test(mark)),
        `{${mark}} in ${wording}`,
      );
    }
    const subjects = [...subjectsIn(english), 'H', 'C', 'V'];
    assert.ok(
      [...subjectsIn(wording)].every((subject) => subjects.includes(subject)),
      `${english}\n${wording}`,
    );
    assert.deepEqual(namedIn(wording), namedIn(english), `${english}\n${wording}`);
    for (const mark of ['lead', 'next', 'recall', 'recall.1', 'recall.2', 'recall.3']) {
      if (marksOf(english).includes(mark)) assert.ok(marksOf(wording).includes(mark), `${english}\n${wording}`);
    }
  }
});

test('a page introduces with the same words in both languages', () => {
  const long = (wording: string): string[] => marksOf(wording).filter((mark) => mark.endsWith('.long'));
  for (const { wording } of told) {
    assert.deepEqual(new Set(long(catalogue[wording]!)), new Set(long(wording)), wording);
  }
});

test('the Spanish lore knows the same characters, places, things and skies as the English', () => {
  const keys = Object.keys;
  assert.deepEqual(keys(spanish.characters).sort(), keys(englishCharacters.characterLore).sort());
  assert.deepEqual(keys(spanish.places).sort(), keys(englishPlaces).sort());
  assert.deepEqual(keys(spanish.props).sort(), keys(englishProps).sort());
  for (const [prop, { noise, skill }] of Object.entries(englishProps)) {
    const told = spanish.props[prop]!;
    assert.deepEqual([told.noise !== undefined, told.skill !== undefined], [noise !== undefined, skill !== undefined]);
  }
  for (const [place, { details }] of Object.entries(englishPlaces)) {
    assert.equal(spanish.places[place]!.details.length, details.length, place);
  }
  for (const [kind, sentences] of Object.entries(spanish.sky)) {
    const english = englishSky[kind as keyof typeof spanish.sky] as Readonly<Record<string, readonly string[]>>;
    for (const [when, told] of Object.entries(sentences as typeof english)) {
      assert.equal(told.length, english[when]!.length, `${kind} ${when}`);
    }
  }
});

test('habits begin so that their subject can be left out', () => {
  for (const { habits } of Object.values(spanish.characters)) {
    for (const habit of Object.values(habits).flat()) {
      assert.match(habit, /^(A )?\{X\} \p{Ll}/u);
      assert.equal(marksOf(habit).length, 1, habit);
    }
  }
});

test('arrivals tell their place and name those who arrive', () => {
  for (const [place, { arrivals, name, at }] of Object.entries(spanish.places)) {
    assert.match(name, /^(el|la|las) /);
    for (const arrival of arrivals) {
      assert.deepEqual(marksOf(arrival), ['They'], arrival);
      assert.ok(spanish.tellsPlace(arrival, place), arrival);
    }
    assert.ok(spanish.tellsPlace(at, place) && spanish.tellsPlace(name, place), place);
  }
});

test('questions, exclamations and quotes open and close', () => {
  const lore = [
    ...Object.values(spanish.characters).flatMap(({ oaths, habits }) => [...oaths, ...Object.values(habits).flat()]),
    ...Object.values(spanish.places).flatMap(({ arrivals, details, fairDetails }) => [
      ...arrivals,
      ...details,
      ...fairDetails,
    ]),
    ...Object.values(spanish.props).flatMap(({ details }) => details),
  ];
  for (const wording of [...lore, ...Object.values(catalogue)]) {
    const count = (sign: string): number => wording.split(sign).length - 1;
    assert.deepEqual([count('¿'), count('¡')], [count('?'), count('!')], wording);
    assert.equal(count('"') % 2, 0, wording);
    assert.match(wording, /^[\p{L}{}0-9 .,;:!?¡¿"-]*$/u, wording);
    assert.doesNotMatch(wording, /[.,]"(?!\p{L}*\{)/u, `the closing quote comes before the point: ${wording}`);
  }
});

test('names, endings and articles are filled as Spanish has them', () => {
  const polish = (text: string): string => spanish.polish(text);
  assert.equal(polish('la nariz de el ratón y la cola de él'), 'La nariz del ratón y la cola de él');
  assert.equal(polish('dijo a el oso. "¿y tú?"'), 'Dijo al oso. "¿Y tú?"');
  assert.equal(polish('Pip y Ilse, siete o ocho, nieve y hielo'), 'Pip e Ilse, siete u ocho, nieve y hielo');
  assert.equal(
    polish('llegó Pip, un ratoncito,. "soy Pip, un ratoncito,", dijo'),
    'Llegó Pip, un ratoncito. "Soy Pip, un ratoncito", dijo',
  );
  assert.equal(spanish.nameOf('harbour', 'captainRook'), 'el capitán Rook');
  assert.equal(spanish.addressOf('harbour', 'grandmaIlse'), 'abuela Ilse');
  const rook = { name: 'el capitán Rook', pronoun: 'he' } as const;
  const mara = { name: 'Mara', pronoun: 'she' } as const;
  const habit = (before: string): string =>
    spanish.habit('A {X} le brilló la barba.', { who: rook, others: [mara], before });
  assert.equal(habit('Rio Mara.'), 'Al capitán Rook le brilló la barba.');
  assert.equal(habit('Mara miró al capitán Rook.'), 'Al capitán Rook le brilló la barba.');
  assert.equal(habit('El capitán Rook miró el mar.'), 'Le brilló la barba.');
});

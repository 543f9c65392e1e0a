/**
 * What a page of the drawn world shows: the one record that the planner writes, the narrator tells, the illustrator
 * draws and the evaluation reads back. It says what is there, never how it is drawn or worded.
 */

/** Round soft animals of a wood; angular people of a harbour; cut-paper creatures of a dry highland. */
export const seriesIds = ['hollow', 'harbour', 'highland'] as const;
export type SeriesId = (typeof seriesIds)[number];

export const times = ['dawn', 'day', 'dusk', 'night'] as const;
export type Time = (typeof times)[number];

export const weathers = ['clear', 'cloudy', 'rain', 'storm', 'snow'] as const;
export type Weather = (typeof weathers)[number];

export const framings = ['wide', 'medium', 'close'] as const;
export type Framing = (typeof framings)[number];

export const poses = [
  'stands',
  'walks',
  'runs',
  'sits',
  'points',
  'carries',
  'hugs',
  'hides',
  'climbs',
  'sleeps',
  'jumps',
  'waves',
] as const;
export type Pose = (typeof poses)[number];

export const feelings = [
  'calm',
  'happy',
  'sad',
  'afraid',
  'angry',
  'surprised',
  'proud',
  'worried',
  'sleepy',
  'curious',
] as const;
export type Feeling = (typeof feelings)[number];

/** Where on the page something stands. What the action does not determine is fixed by the illustrator, never random. */
export const slots = ['left', 'centre', 'right'] as const;
export type Slot = (typeof slots)[number];

/** Every character, by series. A character's look is fixed for all stories; the first name that a page uses is `name`. */
export const cast = {
  hollow: {
    pip: { name: 'Pip', kind: 'mouse', pronoun: 'he', size: 0.5, mark: 'red scarf' },
    juniper: { name: 'Juniper', kind: 'fox', pronoun: 'she', size: 0.8, mark: 'green coat' },
    moss: { name: 'Moss', kind: 'bear', pronoun: 'he', size: 1.25, mark: 'yellow patch on his dungarees' },
    odette: { name: 'Odette', kind: 'owl', pronoun: 'she', size: 0.7, mark: 'round spectacles' },
    wick: { name: 'Wick', kind: 'rabbit', pronoun: 'he', size: 0.75, mark: 'torn ear' },
    tansy: { name: 'Tansy', kind: 'hedgehog', pronoun: 'she', size: 0.55, mark: 'blue apron' },
    bracken: { name: 'Bracken', kind: 'badger', pronoun: 'he', size: 0.95, mark: 'purple waistcoat' },
    dilly: { name: 'Dilly', kind: 'duck', pronoun: 'she', size: 0.6, mark: 'pink sun hat' },
  },
  harbour: {
    mara: { name: 'Mara', kind: 'girl', pronoun: 'she', size: 0.75, mark: 'yellow raincoat' },
    tobias: { name: 'Tobias', kind: 'boy', pronoun: 'he', size: 0.7, mark: 'striped jersey' },
    grandmaIlse: {
      name: 'Grandma Ilse',
      kind: 'old woman',
      pronoun: 'she',
      size: 0.9,
      mark: 'white bun and teal shawl',
    },
    captainRook: { name: 'Captain Rook', kind: 'sailor', pronoun: 'he', size: 1.15, mark: 'red beard and navy coat' },
    biscuit: { name: 'Biscuit', kind: 'dog', pronoun: 'he', size: 0.5, mark: 'black eye patch of fur' },
    juno: { name: 'Juno', kind: 'lamplighter', pronoun: 'she', size: 1.05, mark: 'orange hat' },
    olek: { name: 'Olek', kind: 'baker', pronoun: 'he', size: 1.1, mark: 'tall white cap and pink apron' },
    nils: { name: 'Nils', kind: 'postman', pronoun: 'he', size: 1.0, mark: 'red coat and cap' },
  },
  highland: {
    suri: { name: 'Suri', kind: 'goat', pronoun: 'she', size: 0.75, mark: 'curled horns and blue bell' },
    tumbo: { name: 'Tumbo', kind: 'elephant', pronoun: 'he', size: 1.3, mark: 'patterned red blanket' },
    kito: { name: 'Kito', kind: 'monkey', pronoun: 'he', size: 0.65, mark: 'yellow cap' },
    nalla: { name: 'Nalla', kind: 'heron', pronoun: 'she', size: 1.0, mark: 'long black crest' },
    oba: { name: 'Oba', kind: 'tortoise', pronoun: 'he', size: 0.6, mark: 'green spiral shell' },
    zuri: { name: 'Zuri', kind: 'leopard', pronoun: 'she', size: 0.9, mark: 'spots and orange collar' },
    pella: { name: 'Pella', kind: 'lizard', pronoun: 'she', size: 0.45, mark: 'striped purple tail' },
    hodari: { name: 'Hodari', kind: 'hippo', pronoun: 'he', size: 1.2, mark: 'turquoise scarf' },
  },
} as const satisfies Record<SeriesId, Record<string, CharacterFacts>>;

export interface CharacterFacts {
  readonly name: string;
  readonly kind: string;
  readonly pronoun: 'he' | 'she';
  /** Height relative to the series' middle height. */
  readonly size: number;
  /** What tells this character from every other one, in words a caption could use. */
  readonly mark: string;
}

export const places = {
  hollow: ['burrow', 'meadow', 'bridge', 'oak', 'stream', 'market', 'cave', 'hilltop', 'orchard'],
  harbour: ['pier', 'bakery', 'lighthouse', 'square', 'beach', 'boat', 'attic', 'lane', 'boatyard'],
  highland: ['village', 'baobab', 'riverbank', 'canyon', 'well', 'terraces', 'ruins', 'pass', 'lookout'],
} as const satisfies Record<SeriesId, readonly string[]>;

/** Places with a roof: no weather falls inside, and windows or lamps give the light. */
export const indoorPlaces: ReadonlySet<string> = new Set(['burrow', 'bakery', 'attic', 'cave']);

/** Things that can be held, lost, found, given and built with, by series. */
export const props = {
  hollow: ['lantern', 'kite', 'basket', 'map', 'key', 'drum', 'cake', 'blanket', 'seedling', 'wheel', 'bell', 'book'],
  harbour: [
    'lantern',
    'kite',
    'basket',
    'map',
    'key',
    'spyglass',
    'bread',
    'shell',
    'rope',
    'letter',
    'bell',
    'umbrella',
  ],
  highland: ['lantern', 'drum', 'basket', 'map', 'pot', 'flute', 'melon', 'feather', 'rope', 'mask', 'bell', 'star'],
} as const satisfies Record<SeriesId, readonly string[]>;

export interface Actor {
  /** A key of `cast[series]`. */
  readonly character: string;
  readonly pose: Pose;
  readonly feeling: Feeling;
  readonly slot: Slot;
  /** The character or prop this one looks at; without it, the reader. */
  readonly looksAt?: string;
  /** A prop in the hands. */
  readonly holds?: string;
}

export interface Scene {
  readonly series: SeriesId;
  readonly place: string;
  readonly time: Time;
  readonly weather: Weather;
  readonly framing: Framing;
  /** One to three, the one the page is about first; no two in the same slot. */
  readonly actors: readonly Actor[];
  /** Things that lie or stand in the place, held by nobody. */
  readonly props: readonly { readonly prop: string; readonly slot: Slot }[];
}

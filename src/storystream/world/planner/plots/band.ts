/** A plot: a band is put together, one earned instrument after another. Knows neither names nor places. */

import type { Beat, Effect, Part, Plot } from '../types.ts';

type Piece = 'A' | 'B' | 'D';

const instruments = ['drum', 'flute', 'bell', 'shell', 'pot', 'basket', 'key', 'wheel'];

/** What somebody gives in thanks, tried out; the one before goes into the bag. */
function earned(thing: Piece, before: Piece | undefined, gift: readonly string[], tried: readonly string[]): Part {
  const stow: readonly Effect[] = before ? [`H stows ${before}`] : [];
  const give: Beat = {
    on: ['N stands happy > H', 'H stands surprised > N'],
    does: [...stow, `H takes ${thing}`],
    bare: true,
    say: gift,
  };
  return { onward: [give, { on: ['H jumps happy', 'C jumps happy'], extra: true, say: tried }] };
}

export const band: Plot = {
  id: 'band',
  wanted: '{H} wants to start a band with {C} and play for {V}, who has forgotten how to sing.',
  answers: ['H holds A', 'C holds B', 'V holds D'],
  things: { A: instruments, B: instruments, D: instruments },
  meets: true,
  carrier: 'H',
  ownJoke: true,
  opening: [
    {
      on: ['H jumps happy'],
      say: [
        'Drip went the gutter, tock went the shoe, and {H.long} stood {here} and swayed. {H.He} wanted a band so badly that {H.his} ears rang.',
        '{H.long} could hear music in everything {here}, in hinges and in rain. {H.He} wanted to have a band, a real one.',
        '{Here} hopped {H.long} and beat time on {H.his} own knees. {H.He} wanted to start a band, and had everything but instruments.',
      ],
    },
    {
      on: ['C stands happy', 'H stands happy > C'],
      say: [
        '{C.long} knocked on a log, blew on a leaf, and rattled three beans in a cup. {H} took {C.him} into the band on the spot.',
        '"Can you play anything?" {H} asked {C.long}. "Tag," said {C}, "and dead." {H} said that it would do for a beginning.',
        '{C.long} wanted to be in the band, too. "I can hum, and I can stop humming," {C} said. {H} shook hands on it.',
      ],
    },
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        '{V.long} listened with a hand behind one ear, and shook {V.his} head. Once {V.he} had known a hundred songs, {H} heard, and lost them at {dest}.',
        '{V.long} sat apart and listened with a crooked smile. "I used to sing," {V.he} told {H}. "I went to {dest} once, and lost the tune."',
        '"Sing with us," said {H}. But {V.long} shook {V.his} head. "The songs are gone," {V.he} said. "I left them at {dest}, I think."',
      ],
    },
    {
      on: ['H points proud', 'C stands curious > H'],
      say: [
        '{H} swung a spoon like a baton. Three instruments, one march to {dest}, and the songs would come out of their holes. {C} saluted.',
        '"Then we play at {dest}," said {H}, "so loudly that the songs come out again!" {C} asked on what. "That we shall find on the way."',
        '{H} made a plan: find three instruments, go to {dest}, and play until the tune came home. {C} practiced bowing.',
      ],
    },
    {
      on: ['V walks worried', 'H walks happy > V'],
      framing: 'wide',
      extra: true,
      say: [
        '"I will go ahead and look for a good echo," said {V}. {H} called after {V.him} that there must be room for dancing.',
        '{V} set out at once, before {V.his} courage was gone. {H} waved with a stick, and the stick kept time.',
      ],
    },
  ],
  parts: [
    earned(
      'A',
      undefined,
      [
        '"An instrument? Take this," said {N}, and gave {H} {a A}. "It goes {A.noise}. {lead}."',
        '{N} rummaged about and brought out {a A} for {H}. "Strike it here, and it says {A.noise}. {lead}."',
        '"For your help," said {N}, and handed {H} {a A}. {A.noise}, it went. "{lead}," {N.he} added.',
      ],
      [
        '{A.noise}, went the {A}. {A.noise}! {H} could not stop, and {C} jumped up and down on every beat.',
        '{H} tried it, {A.noise}, {A.noise}, and {C} leaped about. It was not music yet, but one could see it from there.',
      ],
    ),
    earned(
      'B',
      'A',
      [
        '{N} dug in a chest, down to the bottom, and came up with {a B} for {H}. {B.noise}! "{lead}," said {N}, muffled by cobwebs.',
        '"I have no use for this," said {N}, and gave {H} {a B}. "But in a band? {lead}." {B.noise}! It was just what was missing.',
        '{N} had {a B} that {N.he} never played. {B.noise}, it said, when {H} took it. "{lead}," said {N}.',
      ],
      [
        '{B.noise}! The {B} was for {C}, but {H} had to try it first. They hopped around it until they were out of breath.',
        '"That one is mine," said {C}, jumping, as {H} made it go {B.noise}. "I feel it in my toes."',
      ],
    ),
    earned(
      'D',
      'B',
      [
        '{N} unhooked {a D} from the wall, where it had hung for years, and gave it to {H}. {D.noise}! "{lead}," {N.he} said.',
        '{N} did not want to part with {N.his} {D}. Then {N.he} looked at {H}, and did. {D.noise}, it went, a bit sadly. "{lead}."',
        'Last of all {N} gave {H} {a D} and blew off the dust. {D.noise}! Now there were three. "{lead}," said {N}.',
      ],
      [
        '{D.noise}, {D.noise}! {H} and {C} tried a whole tune, and it fell apart in the middle. They jumped for joy all the same.',
        '{H} made the {D} go {D.noise}. {C} turned a cartwheel. Three instruments, two players. Who was the third one for?',
      ],
    ),
  ],
  leads: [
    'The blacksmith at {next} sneezes in tune',
    'They throw away perfectly good noises at {next}',
    'They have good ears at {next}',
    'Somebody at {next} has a cupboard full of noise',
    'Go by {next}, and listen at the doors',
    'I heard a rattle at {next}. Ask for it',
  ],
  lastLeads: [
    'Even the gutters sing at {next}. Play there',
    'The best echo is at {next}. Play there',
    'Your friend is at {next}, trying out notes',
    'There is room for dancing at {next}',
  ],
  purposes: [
    '"Which of us is the leader?" asked {C}. "The one who knows where it goes," said {H}. They both looked around for somebody like that.',
    '"What shall we be called?" asked {C}. "The Two Thumps," said {H}. "And if there are three?" "Then we think again."',
    '{H} taught {C} to count to four. "And then?" asked {C}. "Then one again," said {H}. {C} found that very restful.',
  ],
  turn: [
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        '{V} sat in the dust with both hands behind {V.his} ears, and heard only the wind. {H} came up softly, so as not to scare anything away.',
        '{V} had been here for hours. "I called the songs," {V.he} said to {H}, "and they did not come. They do not know me anymore."',
        '"It is no use," said {V}, who sat with {V.his} chin on {V.his} knees. {H} put down the bag. It gave a small clink.',
      ],
    },
    {
      on: ['H stands happy', 'C stands happy > H'],
      does: ['H stows D', 'H takes A', 'C takes B'],
      say: [
        '{C} hugged the {B}, {H} raised the {A}, and off they went, not together, and not in tune, but with all their might.',
        '{H} took out the {A}, and {C} took out the {B}. They counted to four. {A.noise}, {B.noise}, it went, and dogs began to howl.',
        'So the band got ready, {H} with the {A} and {C} with the {B}. It was a dreadful noise. It was also, here and there, nearly a song.',
      ],
    },
    {
      on: ['H sits worried', 'C stands calm > H'],
      say: [
        'A cat fled. {H} sat down hard. "Today {recall}," said {C}, "and nobody clapped then, either, until the end. From the top!"',
        '"We are bad," said {H}, and stopped. "Remember how {recall}?" asked {C}. "We began badly there, too. Once more, from one."',
        '{H} let the {A} sink. "Think how {recall}," said {C}. "It came right because we went on." And {C} counted to four.',
      ],
    },
    {
      on: ['V stands curious', 'H stands surprised > V'],
      say: [
        'The foot of {V} began to twitch. Then a finger tapped. Then {V} stood up, and a note slipped out, and {H} forgot to play.',
        'Then {V} tilted {V.his} head. "There is a hole in it," {V.he} said, "just here. La." {H} stared. {V} had sung a note!',
        '"No, no," said {V}, and stood up. "Not so. It goes up there!" And {V.he} hummed it. {H} forgot to play.',
      ],
    },
  ],
  ending: [
    {
      on: ['V stands surprised', 'H stands happy > V'],
      does: ['V takes D'],
      say: [
        '{H} held the bag open. {V} reached in up to the elbow and drew out the {D}, and {V.his} fingers knew at once what to do with it.',
        '"That hole is yours," said {H}, and nodded at the bag. {V} took out the {D}. It had been the third one, all the time.',
        'Now {H} knew for whom they had brought the {D}. {V} lifted it out with trembling hands. {D.noise}, it said.',
      ],
    },
    {
      on: ['V jumps happy', 'C jumps happy', 'H jumps happy'],
      say: [
        '{V} set the beat, {C} hit it, and {H} danced along on top. {A.noise}, {B.noise}, {D.noise}: it rolled like a wagon downhill.',
        'One, two, three, four! {A.noise} went {H}, {B.noise} went {C}, {D.noise} went {V}, and this time it held together.',
        '{H} led, {C} followed, and {V} came in on three. The echo took it up. It was a song, and it had all its corners.',
      ],
    },
    {
      on: ['V stands proud', 'H stands happy > V'],
      framing: 'close',
      say: [
        'A song came out of {V}, and pulled the next one after it, like scarves from a sleeve. {H} played until the tips of {H.his} fingers glowed.',
        'And then {V} opened {V.his} mouth and sang. Every song that {V.he} had lost came back, one by one, and {H} knew none of them and played them all.',
        '{V} sang, first like a rusty gate, and then like a blackbird. {H} played as softly as {H.he} could, to hear it.',
      ],
    },
    {
      on: ['C jumps happy', 'V stands happy > C'],
      extra: true,
      say: [
        '"Encore!" yelled {C}, who was in the band and had no business to. {V} laughed and began again from the start.',
        '{C} bowed in all directions, as {C.he} had practiced. {V} bowed, too, and bumped heads with {C.him}.',
      ],
    },
    {
      on: ['H sits happy', 'C sits sleepy', 'V sits happy'],
      say: [
        'The last note hung in the air like a soap bubble. {H}, {C}, and {V} watched it, and nobody dared to pop it with a word.',
        'So {H} had a band, a real one. {V} hummed, {C} nodded off in the middle of a bar, and the tune went on by itself.',
        '"The Three Thumps," murmured {C}. "It needs a better name," said {V}. {H} said that there was plenty of time, and beat it gently.',
      ],
    },
  ],
  endsAt: 'goal',
};

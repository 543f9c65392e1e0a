/** A plot: a theft with three clues and a false suspect, and the thief is a sleepwalker. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const mystery: Plot = {
  id: 'mystery',
  wanted: '{H} wants to find out who took the {G} from {home}.',
  answers: ['H holds G', 'C with H', 'H with V'],
  things: { G: ['lantern', 'drum', 'bell', 'kite', 'spyglass', 'book', 'mask', 'shell', 'pot', 'umbrella', 'feather'] },
  meets: true,
  ownJoke: true,
  opening: [
    {
      on: ['H stands proud > G'],
      lies: ['G'],
      say: [
        '{H.long} had one key, one duster, and one job {here}: to guard the {G}. {H.He} wanted to be the best guard in the world.',
        '{H.long} was keeper of the great {G} {here}. {H.He} dusted it twice a day, and wanted it to be safe forever.',
        '{Here} lay the {G} that everyone shared, and {H.long} looked after it. {H.He} wanted nothing to happen to it, ever.',
      ],
    },
    {
      on: ['H stands surprised', 'C walks sleepy > H'],
      does: ['G vanishes'],
      say: [
        'The next time {H} looked, there was a bare spot, and the {G} was gone. Around the corner shuffled {C.long} with mud up to the knees, yawning.',
        'But one night later the {G} was gone! {C.long} came up and yawned. "I slept like a log," {C.he} told {H}. "Only my feet are muddy."',
        'Then {H} went for a drink of water, and when {H.he} came back there was no {G}. {C.long} shuffled by, yawning. "Did I miss something?"',
      ],
    },
    {
      on: ['H points proud > C', 'C stands sleepy'],
      say: [
        '{H} tied on a long coat and found a magnifying glass. {C} was to be the assistant, and fell asleep twice while {H} explained it.',
        '"There has been a theft," said {H}. "A detective needs an assistant." {C} rubbed both eyes. "I can hold things," {C.he} offered.',
        '"We want three clues," said {H}, pointing at nothing in particular. "With three clues one has a thief." {C} yawned and nodded.',
      ],
    },
    {
      on: ['V runs worried', 'H stands curious > V'],
      say: [
        '{H} had hardly begun when {V.long} slunk along the wall, with a lumpy bundle and a guilty look. {V.He} took the road to {dest}.',
        'Just then {V.long} dashed past with a big lump under one arm. {H} called out. {V} only ran faster. How very suspicious!',
        '{V.long} crept by on tiptoe, hugging something round under a cloth. {V.He} saw {H}, jumped, and was off toward {dest}.',
      ],
    },
    {
      on: ['C stands curious', 'H sits curious'],
      extra: true,
      say: [
        '{H} got down on {H.his} stomach and looked at the ground through a drop of water. {C} looked, too, and nearly fell asleep there.',
        '"Nobody touch anything," said {H}, and drew a ring in the dust around the empty spot. {C} stood in the ring by mistake.',
      ],
    },
  ],
  parts: [
    {
      onward: [
        {
          on: ['N stands curious > H', 'H stands surprised > N'],
          bare: true,
          say: [
            '"It went by in the night," {N} told {H}, "arms full, eyes shut, and snoring." Snoring? That was clue one. "{lead}."',
            '"I woke at midnight," {N} told {H}. "It yawned like a door. {lead}." A yawning thief! That was clue number one.',
            '"It had bare feet, and it hummed a lullaby," said {N}. "{lead}." {H} wrote it all down. Clue number one!',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['H points surprised', 'C stands sleepy'],
          say: [
            '{H} pointed at a footprint, the second clue. {C} put a foot in it. "It fits," {C.he} said. "So the thief has pretty feet."',
            'Muddy tracks! It was clue number two. "They are just as long as mine," said {C}, and yawned. {H} wrote that down and thought no more of it.',
            '{H} found a trail of crumbs, and that was clue two. "Raisin bun," said {C}, who loved raisin buns. "A thief with good taste."',
          ],
        },
      ],
    },
    {
      onward: [
        {
          on: ['N points worried', 'H stands angry > N'],
          bare: true,
          say: [
            '"A lump under a cloth?" said {N}. "Yes, it went by in a fearful hurry. {lead}." {H} snapped {H.his} fingers. Clue three!',
            '{N} had seen somebody run by with a bundle, looking back all the time. "{lead}," {N.he} said. "I knew it!" cried {H}.',
            '"I saw that bundle," said {N}. "It was round, and it was guilty. {lead}." That made three clues. {H} shut {H.his} notebook.',
          ],
        },
      ],
    },
  ],
  leads: [
    'At {next} somebody found a slipper that snored',
    'A yawn like that carries far. Follow it to {next}',
    'The yawning went off toward {next}',
    'Ask at {next}. They are light sleepers there',
    'Whoever it was left crumbs, all the way to {next}',
    'I would look at {next}, if I were a detective',
  ],
  lastLeads: [
    'Hurry to {next}, and bring your magnifying glass',
    'The one with the bundle was headed for {next}',
    'Be quick. Your thief has gone to {next}',
    'Bundles like that always end up at {next}',
  ],
  purposes: [
    '"What does one do with a thief?" asked {C}. "One asks why," said {H}. "There is always a why." {C} yawned so hard that it clicked.',
    '"A detective suspects everyone," said {H}. "Even me?" asked {C}. {H} laughed. "You were asleep," {H.he} said.',
    '"Why would anyone want it?" asked {H}. {C} yawned. "To keep it safe, perhaps," {C.he} said, and wondered why {C.he} had said that.',
  ],
  turn: [
    {
      on: ['H points angry > V', 'V stands surprised > H'],
      say: [
        '{H} jumped out with one finger stretched like a sword. {V} let go of the bundle, went pale, and put up both hands.',
        '"Caught!" cried {H}, and pointed a finger at {V}, who sat up with a squeak. "Show me what is under that cloth."',
        '{H} leaped out and barred the way. "Three clues," {H.he} told {V}, "and all of them say it was you!"',
      ],
    },
    {
      on: ['V sits sad', 'H stands sad > V'],
      say: [
        'Out of the cloth rolled a plain striped pillow. {V} had only wanted a dry place to sleep. {H} felt three inches tall.',
        '{V} pulled off the cloth. It was a pillow. "My roof leaks," {V.he} said, "so I sleep here. I was ashamed." {H} was, too, now.',
        'Under the cloth was only an old pillow. "I cannot sleep without it," whispered {V}, and hid {V.his} face. {H} wished {H.he} had asked first.',
      ],
    },
    {
      on: ['C sleeps sleepy', 'H stands curious > C'],
      say: [
        'A saw went through wood, or so it seemed. It was {C}, asleep in the grass. {H} laid the three clues beside {C.him}, one by one.',
        'And {C}? {C.He} had curled up on the spot and was snoring. Then {C.he} yawned like a door. {H} turned slowly around.',
        'Just then {C}, who had yawned all day, lay down and slept. {H} looked at the muddy feet, and at the footprint. They fit.',
      ],
    },
    {
      on: ['C walks sleepy', 'H walks surprised > C', 'V walks curious > C'],
      framing: 'wide',
      say: [
        '{C} rose like a puppet on strings, snored once, and set off at a trot. {H} and {V} looked at each other and went after {C.him}.',
        'Then {C} got up with {C.his} eyes shut, and walked! {H} and {V} tiptoed after, and did not dare to breathe.',
        'Up stood {C}, fast asleep, arms out straight, and marched away. {V} gasped. {H} put a finger to {H.his} lips, and they followed.',
      ],
    },
    {
      on: ['C sits sleepy > G', 'H stands surprised > C'],
      lies: ['G'],
      say: [
        'At a hollow stump {C} knelt, lifted a fern, and whispered good night to the {G}. {H} bit into {H.his} sleeve to keep from laughing.',
        '{C} stopped, and patted something in the shadows, and murmured, "Safe and sound." It was the {G}! {H} nearly laughed out loud.',
        'Behind a big stone {C} sat down with a happy grunt. There, tucked in with leaves, lay the {G}. {H} understood it all.',
      ],
    },
  ],
  ending: [
    {
      on: ['C jumps surprised', 'H stands happy > C'],
      does: ['H takes G'],
      say: [
        'Softly {H} picked up the {G} and shook {C} awake. {C} looked at {C.his} muddy feet, and slowly, slowly, {C.his} mouth fell open.',
        '"Wake up, thief," said {H} softly, and picked up the {G}. {C} jumped. "Who? Me? I walked in my sleep? With my own feet?"',
        '{H} lifted the {G} and tickled {C} under the chin. {C} sprang up. "I dreamed that I had to keep it safe," {C.he} stammered.',
      ],
    },
    {
      on: ['H stands sad > V', 'V stands happy > H'],
      say: [
        '{H} said sorry to {V} in a very small voice, and then again in a bigger one. {V} let {H.him} carry the pillow, and all was well.',
        '"Three clues, and I read all of them wrong," {H} told {V}. "I am sorry." {V} held out a hand. "I did look very guilty," {V.he} said.',
        '{H} begged {V.his} pardon, and meant it. "You shall sleep at our place until the roof is mended," said {H}. {V} beamed.',
      ],
    },
    {
      on: ['C stands proud', 'V stands happy', 'H stands happy > C'],
      extra: true,
      say: [
        '"It was the perfect crime," said {C}. "Even I did not know." {H} and {V} laughed until they had to hold each other up.',
        '{C} shook {C.his} own hand. "I have caught myself," {C.he} said. {V} clapped, and {H} made a deep bow.',
      ],
    },
    {
      on: ['H sleeps happy', 'C sleeps happy'],
      say: [
        'The case was closed. {H} slept with one hand on the {G}, and {C} slept with a little bell on each foot, and nobody went anywhere.',
        'The {G} was safe. Before they went to sleep, {H} tied a string from {H.his} toe to the toe of {C}, just to be sure.',
        'Now {H} knew who took the {G}. {H.He} lay down across the way, and if {C} wanted to go anywhere, {C.he} had to climb.',
      ],
    },
  ],
  endsAt: 'goal',
};

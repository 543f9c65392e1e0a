/** A plot: somebody has not come home. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const rescue: Plot = {
  id: 'rescue',
  wanted: '{H} wants to spend the day with {V}, who is missing at {dest}.',
  answers: ['H with V'],
  things: {},
  opening: [
    {
      on: ['H stands happy'],
      say: [
        '{Here} {H.long} was waiting. {H.He} wanted to spend the whole day with {V.kind}, {H.his} best friend, as they had promised.',
        '{H.long} had swept and tidied everything {here}, because {V.kind} was coming. {H.He} wanted it to be the best day of the year.',
        '{Here} sat a surprise, and {H.long} stood guard over it. {H.He} wanted to see the face of {V.kind}, {H.his} dearest friend.',
      ],
    },
    {
      on: ['H stands worried'],
      framing: 'close',
      say: [
        'But nobody came. {H} counted to a hundred, and then to a hundred again. Where could {V.kind} be?',
        'The minutes crept by like snails. {H} looked at the path, and at the sky, and at the path again. Something must have happened.',
        'So {H} waited, and the soup got cold, and still the path was empty. {V.Kind} was never late. {H} felt a knot inside.',
      ],
    },
    {
      on: ['C runs worried > H', 'H stands afraid > C'],
      say: [
        '{C.long} came running up to {H}. "Have you heard?" {C.he} gasped. "Someone went off to {dest} alone and never came back!"',
        '{C.long} came over the rise, waving and stumbling. Somebody they both loved had gone up to {dest} and was missing. {H} turned cold.',
        'Then {C.long} raced up, all out of breath. "It is bad news," {C.he} told {H}. "Our friend set off for {dest} and is lost."',
      ],
    },
    {
      on: ['H points proud > C', 'C stands surprised > H'],
      say: [
        '"Then we must go to {dest} and find {V.kind}," said {H}, and {H.his} voice hardly shook. {C} swallowed and nodded.',
        '{H} swallowed {H.his} fear in one big gulp, and pointed the way to {dest}. {C} saw that chin go up, and knew they were going.',
        '"{H.oath} Nobody gets left alone out there," said {H}. "I am going to {dest}. Will you come?" {C} was already packing.',
        '{H} did not wait. "A friend is a friend," {H.he} said. "I will not sleep until I have found {V.kind}." {C} took {H.his} hand.',
      ],
    },
    {
      on: ['C walks worried', 'H walks worried'],
      framing: 'wide',
      extra: true,
      say: [
        'They called as they went. {C} called high, {H} called low, and then they both stood still to listen. Only a crow answered.',
        'On and on they hurried. {C} looked into every hollow, and {H} looked behind every hedge. There was nobody, not even an echo.',
        '{C} and {H} bent low to look for footprints. There were a great many, and all of them were their own.',
      ],
    },
  ],
  leads: [
    'Here is a thread from a sleeve. It snagged on the way to {next}',
    'A lonely tune went by at breakfast. It went toward {next}',
    'I saw your friend go by. {V.He} went toward {next}, all alone',
    'Somebody called for help last night, over by {next}',
    'I found footprints this morning. They led to {next}',
    'Hurry to {next}. I heard somebody crying there',
  ],
  lastLeads: [
    'Somebody has carved an arrow in the bark. It says {next}',
    'Somebody is calling from {next}. Listen',
    'I saw a light at {next} last night, and it shook',
    'Your friend must be at {next}. Nobody came back this way',
  ],
  purposes: [
    '"Tell me what {V.kind} likes best," said {C}. "Gingerbread," said {H}, "and being fetched." They began to run.',
    '"What if we are too late?" asked {C}. {H} squeezed {C.his} hand. "Then we must not stop to ask," {H.he} said.',
    '"Listen!" said {H}. {C} stood on one foot and held {C.his} breath. Far away somebody called, or was it only the wind?',
  ],
  turn: [
    {
      on: ['H stands afraid', 'C hides afraid'],
      say: [
        'Something moaned close by. {C} hid at once. {H} wanted to hide, too, but {H.his} feet would not move at all.',
        'A long, low cry came out of the shadows. {C} was behind a rock in one hop. {H} stayed where {H.he} was, too scared to run.',
        '"Hoo-oo," went something in the shadows. {C} crept behind a stone. {H} stood there alone with {H.his} knees knocking.',
      ],
    },
    {
      on: ['C stands worried > H', 'H stands worried'],
      say: [
        '{C} peered over a boulder. "Today {recall}," {C} hissed. "Whatever that is, it is smaller than that was." So {H} went one step nearer.',
        '"Think how {recall}," whispered {C} from behind {H.him}. "We were afraid then, too." {H} took one step, and then another.',
        '"If only we were brave," said {H}. "But we are!" said {C}. "Remember how {recall}?" And it was true.',
      ],
    },
    {
      on: ['V sits sad', 'H stands surprised > V'],
      say: [
        'It was no ghost. It was {V.long} who sat there, cold and muddy and all alone. "{H}!" {V.he} sobbed. "You came!"',
        '{H} crept nearer, and nearer still. There on the ground sat {V.long} with leaves all over, too tired to cry anymore.',
        'Then {H} saw who was moaning: {V.long}! {V.He} sat huddled on the ground and could not get up. "My foot," {V.he} said.',
      ],
    },
    {
      on: ['H hugs happy > V', 'V hugs happy > H'],
      say: [
        '{H} flung both arms around {V}, mud and all. "I knew that somebody would come," {V} sniffed, "and I hoped it was you."',
        '{H} ran and held {V} tight. {V.He} was cold as a fish, and {V.he} smelled of mud, and it was the best hug in the world.',
        'Neither of them said a word. {H} hugged {V}, and {V} hugged {H}, and for a moment nobody was cold or lost.',
      ],
    },
    {
      on: ['V stands happy > C', 'C points proud', 'H stands happy > V'],
      extra: true,
      say: [
        'They helped {V} up. {H} gave {V.him} an arm, and {C} showed the way home. "Lean on us," {C.he} said. "That is what we are for."',
        '{V} took one shaky step, and then one more. {H} counted them out loud, while {C} pointed to every stone in the way.',
      ],
    },
  ],
  ending: [
    {
      on: ['C walks happy', 'V walks calm', 'H walks happy > V'],
      framing: 'wide',
      say: [
        'So {C}, {V}, and {H} came back to {home}, all holding on to each other, so that nobody could get lost again.',
        'Slow and close together they came back to {home}: {C} with a song, {V} with a limp, and {H} with a grin from ear to ear.',
        'Step by step {C} and {H} brought {V} to {home}. They told jokes at every corner to make {V.him} forget how far it was.',
      ],
    },
    {
      on: ['H sits happy > V', 'V sits calm > H'],
      say: [
        '{H} warmed up the soup and fed {V} with a big spoon. "More?" {H.he} asked. "More," said {V}, and {V.his} cheeks grew pink.',
        '{H} puffed up three pillows and tucked {V} in. Then {H.he} sat and watched, in case {V.he} got lost again.',
        'So {V} sat in the best seat {here}, wrapped up to the ears. {H} would not let {V.him} lift a finger.',
      ],
    },
    {
      on: ['V sits sad > H', 'H sits calm > V'],
      say: [
        '"I went to find a birthday gift for you," said {V}, "and I lost it in the dark." {H} shook {H.his} head. "I have you," {H.he} said.',
        '{V} opened one fist. In it lay a small white flower, quite squashed. It had been meant for {H}, who thought it was beautiful.',
        '"I only wanted to see something new," {V} said. "Next time," said {H}, "take somebody who knows the way back."',
      ],
    },
    {
      on: ['V stands happy > H', 'C jumps happy', 'H stands proud'],
      extra: true,
      say: [
        '"Three cheers for {H}!" shouted {V}. {C} gave four, because {C.he} lost count. They rang right across the sky.',
        '{V} clapped, and {C} stamped and whistled. {H} did not know where to look, so {H.he} looked proud.',
      ],
    },
    {
      on: ['H sleeps happy', 'V sleeps calm'],
      say: [
        'They had all of tomorrow, and the day after. But {H} and {V} were asleep already, nose to nose, with one blanket for two.',
        'So {H} got {H.his} day with {H.his} friend after all, only a little late. Side by side, {H} and {V} fell asleep before the soup was gone.',
        'It was the longest day of the year, and in its own way the best one. {H} and {V} slept back to back, and neither was alone.',
      ],
    },
  ],
  endsAt: 'home',
};

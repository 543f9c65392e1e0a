/** Things to play with, to find the way by and to marvel at, in the narrator's words. Knows nothing of other things. */

import type { PropLore } from '../props.ts';

export const wonders: Readonly<Record<string, PropLore>> = {
  lantern: {
    worth: 'it keeps the dark away',
    details: [
      'The lantern swung on its ring.',
      'The lantern clinked softly.',
      'Light leaked from the lantern in thin gold stripes.',
      'A moth bumped against the lantern.',
      'The lantern smelled of hot oil.',
    ],
  },
  kite: {
    worth: 'it pulls like a live thing',
    details: [
      'The kite tugged at its string.',
      "The kite's tail fluttered.",
      'The kite rattled like paper wings.',
      'A knot slid along the kite string.',
      'The kite crackled.',
    ],
    skill: {
      use: 'fly the kite',
      fails: [
        'The kite nosed down and bit the ground.',
        'The string wound itself around both legs.',
        'The kite dragged along like a stubborn goat.',
      ],
      works: ['The kite leaped up and stood on the wind.', 'Up went the kite, tail dancing.'],
    },
  },
  map: {
    worth: 'it knows the way',
    details: [
      'The map crackled as it opened.',
      'The map was soft at the folds.',
      'A crumb had marked a new town on the map.',
      'The map curled up at the corners.',
      'The map smelled of ink.',
    ],
  },
  drum: {
    noise: 'boom',
    worth: 'it beats like a heart',
    details: [
      'The drum gave a soft boom.',
      'The skin of the drum hummed.',
      'The drum buzzed at the lightest tap.',
      'A pebble danced on the drum.',
      'The drum grumbled to itself.',
    ],
    skill: {
      use: 'play the drum',
      fails: [
        'The drum said plup.',
        'The sticks flew off in two directions.',
        'It sounded like potatoes falling down a stair.',
      ],
      works: ['Boom, taka, boom, went the drum.', 'The drum rolled like summer thunder.'],
    },
  },
  wheel: {
    noise: 'whirr',
    worth: 'it turns and never tires',
    details: [
      'The wheel wobbled.',
      'The spokes ticked.',
      'The wheel squealed for grease.',
      'The rim of the wheel was worn bright.',
      'The wheel purred as it turned.',
    ],
  },
  bell: {
    noise: 'ding',
    worth: 'it sings when it is shaken',
    details: [
      'The bell gave a bright ding.',
      'The bell hummed long after it rang.',
      'The bell winked in the light.',
      'A tongue of iron swung inside the bell.',
      'The bell was as round as a pear.',
    ],
    skill: {
      use: 'ring the bell in tune',
      fails: [
        'The bell went clonk, like a bucket.',
        'It jangled so badly that milk might have turned.',
        'The bell swung around and rapped a knuckle.',
      ],
      works: ['The bell rang out, clear as cold water.', 'Ding and dong came just where they should.'],
    },
  },
  spyglass: {
    worth: 'it sees past the edge of the sea',
    details: [
      'The spyglass clicked as it grew longer.',
      'The brass of the spyglass gleamed.',
      'The spyglass made far things jump close.',
      'A thumbprint blurred the spyglass.',
      'The spyglass was as long as an arm.',
    ],
  },
  shell: {
    noise: 'hoo',
    worth: 'it holds the voice of the sea',
    details: [
      'The shell murmured like the sea.',
      'The shell was smooth and cool.',
      'The shell was pink inside, like an ear.',
      'A few grains trickled from the shell.',
      'The shell was ridged like a fan.',
    ],
    skill: {
      use: 'blow the shell horn',
      fails: [
        'The shell gave a burp.',
        'Nothing came out but a tired crab of a noise.',
        'It sounded like a cow with a cold.',
      ],
      works: ['The shell sang like a ship coming home.', 'A deep, golden note rolled out of the shell.'],
    },
  },
  flute: {
    noise: 'tootle',
    worth: 'it holds a hundred songs',
    details: [
      'The flute gave one thin, sweet note.',
      'The flute was light as a reed.',
      'Six small holes ran down the flute.',
      'The flute whispered in the breeze.',
      'The flute was polished by many fingers.',
    ],
    skill: {
      use: 'play the flute',
      fails: [
        'The flute wheezed like a sick duck.',
        'Out came a hiss, and a little spit.',
        'It squealed so that dogs howled two valleys off.',
      ],
      works: ['The flute sang, high and silver.', 'The notes ran up and down like squirrels.'],
    },
  },
  feather: {
    worth: 'it fell from a wise bird',
    details: [
      'The feather shivered in the air.',
      'The feather weighed nothing at all.',
      'The feather shimmered, green and then blue.',
      'The feather tickled whoever came near.',
      'The feather twirled.',
    ],
  },
  mask: {
    worth: 'it was carved long ago',
    details: [
      'The mask grinned.',
      'The mask smelled of old wood.',
      'The mask looked glad from here and cross from there.',
      'Paint flaked from the mask.',
      'The mask had ears like handles.',
    ],
    skill: {
      use: 'dance the dance of the mask',
      fails: [
        'The mask slid around, back to front.',
        'Two feet tried to be in one spot.',
        'There was a bump, and a muffled ouch.',
      ],
      works: ['The mask nodded and swooped like a great bird.', 'Every step fell into place.'],
    },
  },
  star: {
    skill: {
      use: 'make the star shine',
      fails: [
        'The star gave one gray flicker.',
        'The star was as dull as a pebble.',
        'Its glow went out, came back, and went out.',
      ],
      works: ['The star blazed, white and gold and whole.', 'Light poured out of the star and danced on everything.'],
    },
    worth: 'it fell from the sky',
    details: [
      'The star twinkled.',
      'The star was warm, like a cup of milk.',
      'The star hummed one faint note.',
      'The star threw a trembling glow.',
      'The star prickled, as cold and hot as snow.',
    ],
  },
};

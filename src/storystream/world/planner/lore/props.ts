/**
 * Things in the narrator's words: what makes each worth wanting, and what one hears or sees of it up close.
 * Knows nothing of who owns them.
 */

export interface PropLore {
  /** Details while the thing is on the page. */
  readonly details: readonly string[];
  /** Why somebody would keep it dear. */
  readonly worth: string;
  /** What it says when it is struck, shaken or blown. */
  readonly noise?: string;
  /** For things that have to be learned: "play the drum", and how it goes badly and well. */
  readonly skill?: { readonly use: string; readonly fails: readonly string[]; readonly works: readonly string[] };
}

export const propLore: Readonly<Record<string, PropLore>> = {
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
  basket: {
    noise: 'scritch',
    worth: 'it was woven by hand',
    details: [
      'The basket creaked.',
      'The basket smelled of willow.',
      'The handle of the basket squeaked.',
      'A loose straw stuck out of the basket.',
      'The basket was plaited as neatly as hair.',
    ],
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
  key: {
    noise: 'jingle',
    worth: 'it opens what was shut',
    details: [
      'The key was cold and heavy.',
      'The key gleamed.',
      'The key had teeth like a tiny comb.',
      'The key jingled against a button.',
      'The key tasted of iron, if you were silly enough to try.',
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
  cake: {
    worth: 'it took all day to bake',
    details: [
      'The cake smelled of vanilla.',
      'The icing wobbled.',
      'A cherry slid down the side of the cake.',
      'Sugar glittered on the cake.',
      'The cake was as round as a hat box.',
    ],
  },
  blanket: {
    worth: 'it is as warm as a hug',
    details: [
      'The blanket was as soft as moss.',
      'The blanket smelled of home.',
      'A thread hung from the blanket.',
      'The blanket was patched in nine places.',
      'The blanket dragged its fringe.',
    ],
  },
  seedling: {
    skill: {
      use: 'make the seedling grow',
      fails: [
        'The seedling hung its head.',
        'One of its two leaves had turned yellow.',
        'The seedling drooped like a wet sock.',
      ],
      works: ['Four new leaves had unrolled, as green as frogs.', 'The seedling stood up straight, with a bud on top.'],
    },
    worth: 'it is alive and small',
    details: [
      'The seedling trembled on its thin stem.',
      'Two tiny leaves shone.',
      'The seedling leaned toward the light.',
      'A drop rolled down the seedling.',
      'The seedling smelled of rain.',
    ],
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
  book: {
    worth: 'it is full of tales',
    details: [
      'The pages rustled.',
      'The book smelled of dust and magic.',
      'A pressed leaf marked a place in the book.',
      'The book was bound in scuffed leather.',
      'The spine of the book cracked like a knuckle.',
    ],
    skill: {
      use: 'read the book',
      fails: [
        'The letters ran about like ants.',
        'Every word turned out to be another word.',
        'It said nothing that made any sense.',
      ],
      works: ['The words stood still at last and spoke.', 'The story rolled out, line by line.'],
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
  bread: {
    worth: 'it is warm from the oven',
    details: [
      'The crust of the bread crackled.',
      'The bread smelled warm.',
      'Steam curled from the bread.',
      'Seeds speckled the bread.',
      'A crumb fell from the bread.',
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
  rope: {
    worth: 'it never lets go',
    details: [
      'The rope was rough and strong.',
      'The rope lay in a neat coil.',
      'The rope smelled of hemp.',
      'The rope twisted like a snake.',
      'The end of the rope was frayed.',
    ],
  },
  letter: {
    worth: 'it came from far away',
    details: [
      'The letter rustled.',
      'The letter was sealed with wax.',
      'The ink on the letter had run a little.',
      'A blue stamp sat crooked on the letter.',
      'The letter had been folded many times.',
    ],
  },
  umbrella: {
    worth: 'it is a roof on a stick',
    details: [
      'The umbrella opened with a whoomp.',
      'The umbrella tugged in the wind.',
      'A rib of the umbrella stuck out.',
      'The umbrella had a handle like a duck.',
      'The umbrella flapped like a bat.',
    ],
  },
  pot: {
    noise: 'bong',
    worth: 'it never cracked in any fire',
    details: [
      'The pot rang when it was tapped.',
      'The pot was round as a moon.',
      'Soot blackened the belly of the pot.',
      'The pot boomed like a gong.',
      'The lid of the pot clattered.',
    ],
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
  melon: {
    worth: 'it is sweet to the middle',
    details: [
      'The melon was heavy and cool.',
      'The melon sounded ripe.',
      'The melon was striped like a tent.',
      'The melon thumped when it was patted.',
      'The melon rolled as if it had plans.',
    ],
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

/** Things of house and garden in the narrator's words. Knows nothing of other things. */

import type { PropLore } from '../props.ts';

export const household: Readonly<Record<string, PropLore>> = {
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
};

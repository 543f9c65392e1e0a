/** The harbour's places in the narrator's words. Knows nothing of other series. */

import type { PlaceLore } from '../places.ts';

export const harbour: Readonly<Record<string, PlaceLore>> = {
  pier: {
    name: 'the pier',
    at: 'on the pier',
    tags: ['water'],
    arrivals: [
      '{They} walked out along the pier, while the waves slapped at the posts below.',
      '{They} came to the pier, which smelled of tar and fish.',
    ],
    details: ['Waves slapped at the posts.', 'The planks smelled of tar.', 'The ropes creaked.'],
    fairDetails: ['A gull laughed overhead.'],
  },
  bakery: {
    name: 'the bakery',
    at: 'in the bakery',
    tags: ['indoors'],
    arrivals: [
      '{They} pushed open the bakery door, and warm air rolled over them.',
      '{They} followed the smell of cinnamon all the way into the bakery.',
    ],
    details: [
      'The oven ticked as it cooled.',
      'Everything smelled of cinnamon.',
      'Flour hung in the air like mist.',
      'The floor was warm underfoot.',
    ],
    fairDetails: [],
  },
  lighthouse: {
    name: 'the lighthouse',
    at: 'at the lighthouse',
    tags: ['high'],
    arrivals: [
      '{They} followed the rocky path up to the lighthouse, tall and white.',
      '{They} came to the lighthouse and leaned back to see the top of it.',
    ],
    details: [
      'The sea boomed against the rocks.',
      'The wind hummed around the tower.',
      'Spray left salt on their lips.',
      'The white wall was cool to touch.',
    ],
    fairDetails: [],
  },
  square: {
    name: 'the town square',
    at: 'in the town square',
    tags: [],
    arrivals: [
      '{They} came out into the town square, and their steps rang on the stones.',
      '{They} hurried into the town square, where pigeons scattered before them.',
    ],
    details: ['The fountain splashed.', 'Somewhere a shutter banged.', 'The stones were worn smooth and round.'],
    fairDetails: ['Pigeons clapped into the air.'],
  },
  beach: {
    name: 'the beach',
    at: 'on the beach',
    tags: ['water'],
    arrivals: [
      '{They} ran down to the beach, leaving a line of footprints behind them.',
      '{They} came over the last dune to the beach, where the waves hissed on the sand.',
    ],
    details: ['The waves hissed on the sand.', 'The air tasted of salt.'],
    fairDetails: ['The sand squeaked underfoot.', 'Seaweed lay in dark ribbons.'],
  },
  boat: {
    name: 'the old boat',
    at: 'on the old boat',
    tags: ['water'],
    arrivals: [
      '{They} climbed aboard the old boat, and it rocked to greet them.',
      '{They} stepped onto the old boat, which smelled of fish and adventure.',
    ],
    details: [
      'The boat rocked like a cradle.',
      'Water lapped at the planks.',
      'The mast creaked.',
      'The deck smelled of fish and rope.',
    ],
    fairDetails: [],
  },
  attic: {
    name: 'the attic',
    at: 'in the attic',
    tags: ['dark', 'indoors', 'high'],
    arrivals: [
      '{They} climbed the last squeaky step into the attic, among trunks and dust.',
      '{They} pushed up the trapdoor and crept into the attic.',
    ],
    details: [
      'Dust danced in the air.',
      'The floorboards squeaked.',
      'The attic smelled of old paper.',
      'The beams ticked and sighed.',
    ],
    fairDetails: [],
  },
  lane: {
    name: 'the narrow lane',
    at: 'in the narrow lane',
    tags: [],
    arrivals: [
      '{They} turned into the narrow lane, where the houses leaned close to whisper.',
      '{They} hurried up the narrow lane between the crooked houses.',
    ],
    details: [
      'Somebody was frying onions.',
      'The crooked houses leaned close.',
      'Their steps echoed from wall to wall.',
    ],
    fairDetails: ['Washing flapped on a line.'],
  },
};

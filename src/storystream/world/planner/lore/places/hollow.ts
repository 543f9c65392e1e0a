/** The hollow's places in the narrator's words. Knows nothing of other series. */

import type { PlaceLore } from '../places.ts';

export const hollow: Readonly<Record<string, PlaceLore>> = {
  burrow: {
    name: 'the burrow',
    at: 'in the burrow',
    tags: ['indoors'],
    arrivals: [
      '{They} ducked through the round door of the burrow and into the smell of toast.',
      '{They} crept down the tunnel until the burrow opened, warm and brown, before them.',
    ],
    details: [
      'The burrow smelled of toast and earth.',
      'Roots hung from the ceiling like old curtains.',
      'Crumbs of earth pattered from the ceiling.',
      'It was as snug as a pocket.',
    ],
    fairDetails: [],
  },
  meadow: {
    name: 'the meadow',
    at: 'in the meadow',
    tags: [],
    arrivals: [
      '{They} waded into the meadow, where the grass tickled their chins.',
      '{They} came out of the trees, and the wide meadow lay before them.',
    ],
    details: ['The wind ran over the meadow.', 'The meadow lay wide and open.'],
    fairDetails: [
      'The tall grass whispered.',
      'The meadow smelled of clover.',
      'Grass seeds stuck to everything.',
      'Flowers nodded on their long stems.',
      'A cricket stopped to listen.',
    ],
  },
  bridge: {
    name: 'the little bridge',
    at: 'on the little bridge',
    tags: ['water'],
    arrivals: [
      '{They} came to the little bridge, and the boards creaked under their feet.',
      '{They} followed the path down to the little bridge.',
    ],
    details: ['The old boards creaked.', 'Water gurgled under the planks.', 'The rail was smooth from many paws.'],
    fairDetails: ['A leaf sailed under the bridge.'],
  },
  oak: {
    name: 'the old oak',
    at: 'under the old oak',
    tags: ['high'],
    arrivals: [
      '{They} reached the old oak, which spread its arms wide over the path.',
      '{They} walked until the old oak stood above them like a tower.',
    ],
    details: ['An acorn dropped with a tock.', 'The oak leaves murmured overhead.'],
    fairDetails: ['The bark was rough and warm.', 'The roots made good seats.'],
  },
  stream: {
    name: 'the stream',
    at: 'by the stream',
    tags: ['water'],
    arrivals: [
      '{They} heard the stream before they saw it, laughing over its stones.',
      '{They} followed the sound of splashing down to the stream.',
    ],
    details: [
      'The stream chattered over the stones.',
      'The water smelled of mint.',
      'A smooth stone went plop.',
      'The reeds bowed and rose again.',
    ],
    fairDetails: [],
  },
  market: {
    name: 'the market',
    at: 'at the market',
    tags: [],
    arrivals: [
      '{They} squeezed between the stalls of the market, past apples and honey.',
      '{They} came to the market, where every stall had its own smell.',
    ],
    details: ['The stalls smelled of honey and apples.', 'The awnings flapped.', 'Somewhere a pan sizzled.'],
    fairDetails: ['Apples shone in neat piles.'],
  },
  cave: {
    name: 'the cave',
    at: 'in the cave',
    tags: ['dark', 'indoors'],
    arrivals: [
      '{They} stepped into the cave, and their footsteps came back to them as echoes.',
      '{They} tiptoed into the mouth of the cave, where the air was cold and still.',
    ],
    details: [
      'Drip, drip, went the stones.',
      'Every whisper came back as an echo.',
      'The walls were cold and wet.',
      'The air smelled of stone.',
    ],
    fairDetails: [],
  },
  hilltop: {
    name: 'the hilltop',
    at: 'on the hilltop',
    tags: ['high'],
    arrivals: [
      '{They} climbed and climbed, until they stood puffing on the hilltop.',
      '{They} reached the hilltop, where the whole valley lay below.',
    ],
    details: ['The wind tugged at everything.'],
    fairDetails: [
      'The valley lay far below, small as a quilt.',
      'The grass here was short and springy.',
      'You could see forever.',
    ],
  },
};

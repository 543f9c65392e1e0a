/** The highland's places in the narrator's words. Knows nothing of other series. */

import type { PlaceLore } from '../places.ts';

export const highland: Readonly<Record<string, PlaceLore>> = {
  village: {
    name: 'the village',
    at: 'in the village',
    tags: [],
    arrivals: [
      '{They} walked in among the round huts of the village, where pots were bubbling.',
      '{They} came to the village and smelled bread on hot stones.',
    ],
    details: ['Pots bubbled beside the huts.', 'The air smelled of baked clay.', 'A door curtain flapped.'],
    fairDetails: ['Red dust puffed at each step.'],
  },
  baobab: {
    name: 'the baobab',
    at: 'under the baobab',
    tags: ['high'],
    arrivals: [
      '{They} came to the baobab, fat and silver, with branches like roots.',
      '{They} walked until the great baobab rose out of the plain before them.',
    ],
    details: ['The bark was as smooth as skin.', 'Dry pods rattled overhead.', 'The trunk was wider than a house.'],
    fairDetails: ['Bees hummed high in the branches.'],
  },
  riverbank: {
    name: 'the riverbank',
    at: 'on the riverbank',
    tags: ['water'],
    arrivals: [
      '{They} came down to the riverbank, where the mud was cool between their toes.',
      '{They} pushed through the reeds and out onto the riverbank.',
    ],
    details: ['The reeds rustled.', 'The brown river slid by.'],
    fairDetails: ['Cool mud squelched underfoot.', 'A frog plopped into the water.'],
  },
  canyon: {
    name: 'the canyon',
    at: 'in the canyon',
    tags: ['dark'],
    arrivals: [
      '{They} walked into the canyon, and the red walls rose on both sides.',
      '{They} followed the winding path down into the canyon.',
    ],
    details: [
      'Pebbles clattered down the wall.',
      'The red walls threw back every sound.',
      'Wind moaned between the rocks.',
      'The rock was striped like cake.',
    ],
    fairDetails: [],
  },
  well: {
    name: 'the well',
    at: 'by the well',
    tags: ['water'],
    arrivals: [
      '{They} came to the well and leaned over to feel its cool breath.',
      '{They} followed the worn path to the well.',
    ],
    details: [
      'Cool air rose from the well.',
      'The rope creaked on its wheel.',
      'A pebble fell, and much later it splashed.',
    ],
    fairDetails: ['The stones were wet and mossy.'],
  },
  terraces: {
    name: 'the terraces',
    at: 'on the terraces',
    tags: [],
    arrivals: [
      '{They} climbed up to the terraces, green steps cut into the hill.',
      '{They} came to the terraces, where the beans grew in long rows.',
    ],
    details: ['Water trickled from step to step.', 'The green rows curved around the hill.'],
    fairDetails: ['Bean leaves brushed their legs.', 'The earth smelled rich and dark.'],
  },
  ruins: {
    name: 'the ruins',
    at: 'in the ruins',
    tags: ['dark'],
    arrivals: [
      '{They} stepped between the broken pillars of the ruins and spoke in whispers.',
      '{They} came to the ruins, where old stone faces watched the path.',
    ],
    details: ['Stone faces stared from the walls.'],
    fairDetails: [
      'Sand whispered over the old steps.',
      'The pillars threw long shapes.',
      'Nobody had swept here for a hundred years.',
    ],
  },
  pass: {
    name: 'the high pass',
    at: 'on the high pass',
    tags: ['high'],
    arrivals: [
      '{They} climbed up and up to the high pass, where the wind never sleeps.',
      '{They} reached the high pass, between two peaks like teeth.',
    ],
    details: [
      'The wind whistled between the peaks.',
      'Stones rolled away under their feet.',
      'The air was thin and sharp.',
    ],
    fairDetails: ['Far below, the plain looked like a map.'],
  },
};

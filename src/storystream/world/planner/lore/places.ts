/**
 * Every place in the narrator's words: its name, how one stands in it, how one arrives, and what one hears, smells and
 * touches there. Knows nothing of plots or pictures.
 */

export type PlaceTag = 'high' | 'dark' | 'indoors' | 'water';

export interface PlaceLore {
  /** After "to" or "toward". */
  readonly name: string;
  /** Where somebody is. */
  readonly at: string;
  readonly tags: readonly PlaceTag[];
  /** `{They}` arrive: the subject is filled in as one or two names. */
  readonly arrivals: readonly string[];
  readonly details: readonly string[];
  /** Details that hold only when neither rain nor snow falls. */
  readonly fairDetails: readonly string[];
}

export const placeLore: Readonly<Record<string, PlaceLore>> = {
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

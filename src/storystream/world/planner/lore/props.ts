/**
 * Things in the narrator's words: what makes each worth wanting, and what one hears or sees of it up close.
 * Knows nothing of who owns them.
 */

export interface PropLore {
  /** Details while the thing is on the page. */
  readonly details: readonly string[];
  /** Why somebody would keep it dear. */
  readonly worth: string;
}

export const propLore: Readonly<Record<string, PropLore>> = {
  lantern: {
    worth: 'it keeps the dark away',
    details: ['The lantern swung on its ring.', 'The lantern clinked softly.'],
  },
  kite: {
    worth: 'it pulls like a live thing',
    details: ['The kite tugged at its string.', "The kite's tail fluttered."],
  },
  basket: {
    worth: 'it was woven by hand',
    details: ['The basket creaked.', 'The basket smelled of willow.'],
  },
  map: {
    worth: 'it knows the way',
    details: ['The map crackled as it opened.', 'The map was soft at the folds.'],
  },
  key: {
    worth: 'it opens what was shut',
    details: ['The key was cold and heavy.', 'The key gleamed.'],
  },
  drum: {
    worth: 'it beats like a heart',
    details: ['The drum gave a soft boom.', 'The skin of the drum hummed.'],
  },
  cake: {
    worth: 'it took all day to bake',
    details: ['The cake smelled of vanilla.', 'The icing wobbled.'],
  },
  blanket: {
    worth: 'it is as warm as a hug',
    details: ['The blanket was as soft as moss.', 'The blanket smelled of home.'],
  },
  seedling: {
    worth: 'it is alive and small',
    details: ['The seedling trembled on its thin stem.', 'Two tiny leaves shone.'],
  },
  wheel: {
    worth: 'it turns and never tires',
    details: ['The wheel wobbled.', 'The spokes ticked.'],
  },
  bell: {
    worth: 'it sings when it is shaken',
    details: ['The bell gave a bright ding.', 'The bell hummed long after it rang.'],
  },
  book: {
    worth: 'it is full of tales',
    details: ['The pages rustled.', 'The book smelled of dust and magic.'],
  },
  spyglass: {
    worth: 'it sees past the edge of the sea',
    details: ['The spyglass clicked as it grew longer.', 'The brass of the spyglass gleamed.'],
  },
  bread: {
    worth: 'it is warm from the oven',
    details: ['The crust of the bread crackled.', 'The bread smelled warm.'],
  },
  shell: {
    worth: 'it holds the voice of the sea',
    details: ['The shell murmured like the sea.', 'The shell was smooth and cool.'],
  },
  rope: {
    worth: 'it never lets go',
    details: ['The rope was rough and strong.', 'The rope lay in a neat coil.'],
  },
  letter: {
    worth: 'it came from far away',
    details: ['The letter rustled.', 'The letter was sealed with wax.'],
  },
  umbrella: {
    worth: 'it is a roof on a stick',
    details: ['The umbrella opened with a whoomp.', 'The umbrella tugged in the wind.'],
  },
  pot: {
    worth: 'it never cracked in any fire',
    details: ['The pot rang when it was tapped.', 'The pot was round as a moon.'],
  },
  flute: {
    worth: 'it holds a hundred songs',
    details: ['The flute gave one thin, sweet note.', 'The flute was light as a reed.'],
  },
  melon: {
    worth: 'it is sweet to the middle',
    details: ['The melon was heavy and cool.', 'The melon sounded ripe.'],
  },
  feather: {
    worth: 'it fell from a wise bird',
    details: ['The feather shivered in the air.', 'The feather weighed nothing at all.'],
  },
  mask: {
    worth: 'it was carved long ago',
    details: ['The mask grinned.', 'The mask smelled of old wood.'],
  },
  star: {
    worth: 'it fell from the sky',
    details: ['The star twinkled.', 'The star was warm, like a cup of milk.'],
  },
};

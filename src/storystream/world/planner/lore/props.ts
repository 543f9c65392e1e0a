/**
 * Things in the narrator's words: what makes each worth wanting, and what one hears or sees of it up close.
 * Knows nothing of who owns them.
 */

export interface PropLore {
  /** Completes "the one thing that could ..." and "with it we could ...". */
  readonly use: string;
  /** Details while the thing is on the page, with `{the}` for "The kite". */
  readonly details: readonly string[];
  /** Why somebody would keep it dear. */
  readonly worth: string;
}

export const propLore: Readonly<Record<string, PropLore>> = {
  lantern: {
    use: 'light up the darkest night',
    worth: 'it keeps the dark away',
    details: ['The lantern swung on its ring.', 'The lantern clinked softly.'],
  },
  kite: {
    use: 'touch the clouds',
    worth: 'it pulls like a live thing',
    details: ['The kite tugged at its string.', "The kite's tail fluttered."],
  },
  basket: {
    use: 'carry a whole harvest',
    worth: 'it was woven by hand',
    details: ['The basket creaked.', 'The basket smelled of willow.'],
  },
  map: {
    use: 'show every path there is',
    worth: 'it knows the way',
    details: ['The map crackled as it opened.', 'The map was soft at the folds.'],
  },
  key: {
    use: 'open the oldest door',
    worth: 'it opens what was shut',
    details: ['The key was cold and heavy.', 'The key gleamed.'],
  },
  drum: {
    use: 'wake the whole land',
    worth: 'it beats like a heart',
    details: ['The drum gave a soft boom.', 'The skin of the drum hummed.'],
  },
  cake: {
    use: 'sweeten any sorrow',
    worth: 'it took all day to bake',
    details: ['The cake smelled of vanilla.', 'The icing wobbled.'],
  },
  blanket: {
    use: 'keep out the coldest wind',
    worth: 'it is as warm as a hug',
    details: ['The blanket was as soft as moss.', 'The blanket smelled of home.'],
  },
  seedling: {
    use: 'grow into a great tree',
    worth: 'it is alive and small',
    details: ['The seedling trembled on its thin stem.', 'Two tiny leaves shone.'],
  },
  wheel: {
    use: 'make the old cart roll again',
    worth: 'it turns and never tires',
    details: ['The wheel wobbled.', 'The spokes ticked.'],
  },
  bell: {
    use: 'call everybody home',
    worth: 'it sings when it is shaken',
    details: ['The bell gave a bright ding.', 'The bell hummed long after it rang.'],
  },
  book: {
    use: 'tell a tale for every night',
    worth: 'it is full of tales',
    details: ['The pages rustled.', 'The book smelled of dust and magic.'],
  },
  spyglass: {
    use: 'bring the far away near',
    worth: 'it sees past the edge of the sea',
    details: ['The spyglass clicked as it grew longer.', 'The brass of the spyglass gleamed.'],
  },
  bread: {
    use: 'feed a hungry crew',
    worth: 'it is warm from the oven',
    details: ['The crust of the bread crackled.', 'The bread smelled warm.'],
  },
  shell: {
    use: 'sing with the voice of the sea',
    worth: 'it holds the voice of the sea',
    details: ['The shell murmured like the sea.', 'The shell was smooth and cool.'],
  },
  rope: {
    use: 'reach the hardest places',
    worth: 'it never lets go',
    details: ['The rope was rough and strong.', 'The rope lay in a neat coil.'],
  },
  letter: {
    use: 'carry words across the sea',
    worth: 'it came from far away',
    details: ['The letter rustled.', 'The letter was sealed with wax.'],
  },
  umbrella: {
    use: 'hold up the whole sky',
    worth: 'it is a roof on a stick',
    details: ['The umbrella opened with a whoomp.', 'The umbrella tugged in the wind.'],
  },
  pot: {
    use: 'cook soup for a whole village',
    worth: 'it never cracked in any fire',
    details: ['The pot rang when it was tapped.', 'The pot was round as a moon.'],
  },
  flute: {
    use: 'teach the wind to sing',
    worth: 'it holds a hundred songs',
    details: ['The flute gave one thin, sweet note.', 'The flute was light as a reed.'],
  },
  melon: {
    use: 'cool a hundred thirsty throats',
    worth: 'it is sweet to the middle',
    details: ['The melon was heavy and cool.', 'The melon sounded ripe.'],
  },
  feather: {
    use: 'make the lightest wish come true',
    worth: 'it fell from a wise bird',
    details: ['The feather shivered in the air.', 'The feather weighed nothing at all.'],
  },
  mask: {
    use: 'make the whole festival laugh',
    worth: 'it was carved long ago',
    details: ['The mask grinned.', 'The mask smelled of old wood.'],
  },
  star: {
    use: 'shine brighter than any lamp',
    worth: 'it fell from the sky',
    details: ['The star twinkled.', 'The star was warm, like a cup of milk.'],
  },
};

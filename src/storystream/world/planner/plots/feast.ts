/** A plot: a feast lacks one thing, and the hero invites the whole land. Knows neither names nor places. */

import { homeward } from '../episodes/road.ts';
import type { Plot } from '../types.ts';

export const feast: Plot = {
  id: 'feast',
  wanted: '{H} wants to make a feast at {home} with the {G}, and to have everybody there.',
  answers: ['V holds G', 'H with V', 'V happy'],
  things: {
    G: [
      'lantern',
      'drum',
      'cake',
      'bell',
      'kite',
      'bread',
      'flute',
      'melon',
      'mask',
      'star',
      'pot',
      'basket',
      'umbrella',
    ],
  },
  ownJoke: true,
  opening: [
    {
      on: ['H stands happy'],
      say: [
        '{H.long} had an idea {here}. {H.He} wanted to make a feast, the first one ever, with everybody sitting side by side.',
        '{here} it was far too quiet for {H.long}. {H.He} wanted music and food and a hundred friends, all on one night.',
        '"There should be a feast {here}," said {H.long} to nobody at all. {H.He} wanted it so much that {H.his} toes itched.',
      ],
    },
    {
      on: ['V sits sad', 'H points happy > V'],
      say: [
        '"A feast?" said {V.long}, who sat {here} with a long face. "Nobody will come. Nobody ever comes." {H} only laughed.',
        '{V.long} sat apart from everything {here}, with chin in hands. {H} told of the great feast, and got only a shrug for it.',
        '{H} told {V.long} about the feast. But {V} did not even look up. "No one sits with me," {V.he} said. "Why would they start now?"',
      ],
    },
    {
      on: ['C jumps happy', 'H stands curious > C'],
      say: [
        '{C.long} jumped for joy. "A feast! But every feast needs {a G}," {C.he} told {H}, "or it is only supper."',
        '{C.long} turned three circles at the thought of a feast. One thing was missing, though. {H} had no {G}, and without it nothing could begin.',
        '"You cannot have a feast without {a G}," said {C.long}, bouncing up and down. {H} had not thought of that.',
      ],
    },
    {
      on: ['H points proud', 'C stands happy > H'],
      say: [
        '"Then we will get the {G} from {dest}," said {H}, "and ask everyone we meet to come." {C} was on the road before {H.he} was.',
        '{H} pointed straight at {dest}, where there was {a G}. On the way they would invite each and every one. {C} clapped.',
        '{H} made a plan. They would go to {dest} for the {G}, and invite whoever they met. "Even the grumpy ones?" asked {C}. "Those first!"',
      ],
    },
    {
      on: ['C walks happy', 'H walks happy > C'],
      framing: 'wide',
      extra: true,
      say: [
        '{C} began a list of guests and soon ran out of fingers. "You may use mine," said {H}, and so they counted on as they went.',
        '{C} skipped ahead and practiced bowing to guests. {H} bowed back as each of them, the fat ones and the thin ones, until they giggled.',
      ],
    },
  ],
  leads: [
    'Put me down for two puddings, and knock at {next} as well',
    'I will bring my accordion. They will want to hear of it at {next}',
    'I will come to your feast! Ask at {next}, too',
    'I have not danced in years. Save me a seat, and do not forget {next}',
    'For {a G}, go by {next}. And count me in',
    'A feast? I will bring my big spoon. Try {next} as well',
  ],
  lastLeads: [
    'I shall polish my slippers. The {G} stands at {next}',
    'I will come to your feast! And {a G} is waiting at {next}',
    'There is {a G} at {next}. Get it, and I will bring my spoon',
    'Save me a seat! You will find {a G} at {next}',
  ],
  purposes: [
    '"Shall there be speeches?" asked {C}. "Only short ones," said {H}, "and only with mouths full." That pleased {C} very much.',
    '"What if nobody comes?" asked {C}. "Then we eat everything ourselves," said {H}. {C} did not think that was so bad.',
    '{H} practiced the welcome speech out loud. It was very long. "Shorter," said {C}. "Welcome!" said {H}. "Perfect," said {C}.',
  ],
  turn: [
    {
      on: ['H points happy > G', 'C jumps happy > G'],
      lies: ['G'],
      say: [
        'And there was the {G}! {H} saw it first and pointed. {C} jumped so high that {C.he} almost came down on top of it.',
        'Right in front of them, as if it had been laid out for them, lay the {G}. {H} pointed with both hands, and {C} turned a cartwheel.',
        '"{C.oath} Look!" cried {C}. There lay the {G}, waiting for somebody to need it. {H} could not stop pointing.',
      ],
    },
    {
      on: ['H carries worried', 'C stands worried > H'],
      does: ['H takes G'],
      say: [
        '{H} picked up the {G}. But now {H.his} smile went out. "It is so late," {H.he} said. "What if they all forgot?" {C} had no answer.',
        '{H} lifted up the {G} and held it close. It was a long way home, and the day was almost over. {C} saw a wrinkle on {H.his} brow.',
        'So {H} had the {G} at last. Then {H.he} thought of all those empty seats, and it grew heavy. {C} patted {H.his} back.',
      ],
    },
    {
      on: ['C points happy > H', 'H stands curious > C'],
      say: [
        '"Today {recall}," said {C}. "They will tell their grandchildren about it. Of course they will come!" {H} hoped so, with both thumbs.',
        '"Do you remember how {recall}?" asked {C}. "Nobody forgets a thing like that." {H} stood up a little straighter.',
        '"Somebody will come," said {C}. "Think how {recall}. Would you forget that?" "Never," said {H}, and felt better.',
      ],
    },
    {
      on: ['H runs happy', 'C runs happy > H'],
      framing: 'wide',
      extra: true,
      say: [
        'So they ran. {H} held the {G} tight, and {C} kept looking at the sky. It would never do to be late for their own feast.',
        'They took the hill at a gallop, {H} with the {G} and {C} with the wind behind. Somewhere people were waiting, or so they hoped.',
      ],
    },
  ],
  ending: [
    { ...homeward, extra: true },
    {
      on: ['H stands surprised', 'C stands surprised'],
      say: [
        '{H} stopped so suddenly that {C} bumped into {H.him}. {here} there were more guests than either of them could count!',
        '{Here} they saw first the lights, and then the heads, row after row of them. {H} and {C} stood there, and neither could say a thing.',
        '{Here} the last corner was full of noise. {H} and {C} heard it: laughing, and singing, and spoons. Everybody had come!',
      ],
    },
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        'Only {V} sat apart, and the seats near {V.him} were empty. {H} saw it, and marched straight over with the {G}.',
        'In all that crowd one seat was lonely. {V} sat there and stirred an empty cup. {H} took the {G} and went straight to {V.him}.',
        'But at the far end {H} found {V}, all alone. "I told you," {V.he} said. "No one sits with me." {H} shook {H.his} head.',
      ],
    },
    {
      on: ['H stands happy > V', 'V stands surprised > H'],
      does: ['H gives G to V'],
      say: [
        '"We need somebody to start the feast," said {H}, and put the {G} into {V.his} hands. "I thought of you first." {V} turned quite pink.',
        'Without a word {H} set the {G} in front of {V}. Somebody had to begin the feast. {V} looked up, and could not believe who was chosen.',
        '{H} gave the {G} to {V}. "Nobody can begin without it," {H.he} said. All at once every face was turned to {V}, and smiling.',
      ],
    },
    {
      on: ['V jumps happy', 'C jumps happy', 'H jumps happy'],
      say: [
        '{V} raised the {G}, and then nobody could stop it: pies flew open, fiddles squeaked, {C} danced on a barrel, and {H} danced with a broom.',
        '"Let the feast begin!" shouted {V}, and held up the {G}. {C} cheered, {H} danced, and the ground shook under so many feet.',
        'Then {V} laughed, for the first time in a year, and lifted the {G} high. {C} and {H} jumped, and everyone shouted hooray.',
      ],
    },
    {
      on: ['V sits happy', 'H sits happy > V'],
      extra: true,
      say: [
        '{V} talked and talked, to {H} and to a long row of new friends. There was not one empty seat left.',
        '{V} learned eleven names and forgot nine of them. {H} whispered them again, and the seat beside {V.him} was never empty.',
      ],
    },
    {
      on: ['H sits sleepy', 'C sits sleepy'],
      say: [
        'The last guest had rolled home. {H} licked a spoon, {C} hiccuped, and both of them looked at the long, long table and were content.',
        'Later, when only crumbs were left, {H} and {C} sat back to back. "Quiet, isn\'t it?" said {C}. "The good kind," said {H}.',
        '{H} had wanted a hundred friends. {C} tried to count them all, but fell asleep at thirty, and {H} at thirty-one.',
      ],
    },
  ],
  endsAt: 'home',
};

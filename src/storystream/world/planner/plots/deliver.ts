/** A plot: something must reach somebody far away before it is too late. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const deliver: Plot = {
  id: 'deliver',
  wanted: '{H} wants to bring the {G} to {V} at {dest}.',
  answers: ['V holds G', 'V happy', 'H with V'],
  things: {
    G: [
      'cake',
      'letter',
      'bread',
      'basket',
      'melon',
      'seedling',
      'blanket',
      'book',
      'map',
      'pot',
      'bell',
      'lantern',
      'flute',
    ],
  },
  carrier: 'C',
  opening: [
    {
      on: ['H stands proud > G'],
      lies: ['G'],
      say: [
        '{Here} {H.long} had a job to do. The {G} had to go to {dest}, and {H.he} wanted to bring it there safe and whole.',
        '{Here} stood {H.long} with a fine {G} at {H.his} side. {H.He} wanted to carry it all the way to {dest}, and not be late.',
        'Nobody {here} had ever trusted {H.long} with anything. But today {H.he} had {a G} to bring to {dest}, and {H.he} wanted to do it well.',
      ],
    },
    {
      on: ['H points worried > G', 'C stands curious > H'],
      lies: ['G'],
      say: [
        '"It is for {V.kind}," {H} told {C.long} {here}. "It must be there before bedtime tomorrow, and it must not get a single scratch."',
        '{C.long} came by and looked at the {G}. "It is a present for {V.kind}," said {H}. "I promised to bring it, but the way is so long."',
        '"Whose is that?" asked {C.long}. "It is for {V.kind}, who is all alone at {dest}," said {H}. "Nobody ever sends anything so far."',
      ],
    },
    {
      on: ['C stands happy > H', 'H stands happy > C'],
      does: ['C takes G'],
      say: [
        '"I have steady hands," said {C}, and picked up the {G}. "I will carry it, and you find the way." {H} was glad to share.',
        '{C} spat on both palms and picked up the {G}. It fit just right in {C.his} arms. {H} let out a long breath.',
        'So {C} lifted the {G} and tried its weight. "I carry, you lead," {C.he} said. {H} shook on it, very solemnly.',
        '{C} took the {G} in both arms. "{C.oath} Let me help," {C.he} said, and {H} felt the long road grow shorter already.',
      ],
    },
    {
      on: ['H waves happy', 'C walks happy'],
      framing: 'wide',
      say: [
        '{H} waved good-bye to everything {here}, one thing at a time, until {C} laughed and said that the {G} was getting old.',
        'Nobody saw them off, so {H} waved to the gatepost. {C} bowed as low as the {G} allowed, and the great march began.',
        'And off they went. {H} waved once at {home}, and {C} walked ahead with the {G}, one careful step after another.',
      ],
    },
    {
      on: ['C stands surprised > G', 'H stands worried > C'],
      extra: true,
      say: [
        'They had hardly begun when {C} tripped over a root. The {G} flew up and came down, plop, in {C.his} arms. {H} could not look.',
        'Halfway up the first rise {C} slipped on a wet stone and spun around three times. {H} shut both eyes. The {G} was still whole.',
        'Then {C} sneezed. The {G} wobbled, tipped, and just in time was still again. "Please never do that," said {H}.',
      ],
    },
  ],
  leads: [
    'The mud is only ankle-deep by {next}. Your {G} will stay dry',
    'Walk on the sunny slope, by {next}, and whistle',
    'The short way to {dest} goes by {next}',
    'With a load like that, go around by {next}. The path is smooth',
    'Keep on to {next}, and hold that {G} tight',
    'Past {next} the road is better. You will not be late',
  ],
  lastLeads: [
    'You can smell the chimney smoke from {next} already',
    'Go straight on, and you will come to {next}',
    'It is not far now. You can almost see {next}',
    'Hurry, the road to {next} gets dark early',
  ],
  purposes: [
    '"Let me carry it for one hill," said {H}. "One hill," said {C}, and did not give it away. A promise likes to stay in the same arms.',
    '"Is the {G} all right?" asked {H} for the tenth time. "It was all right the last nine times," said {C}.',
    '"My arms are tired," said {C}. "Mine would be, too," said {H}, and sang to make the {G} lighter. It helped a little.',
  ],
  turn: [
    {
      on: ['H stands worried', 'C stands sleepy > H'],
      say: [
        'This was {dest}, but nobody was there. {H} called and called. {C} could hardly hold the {G} any longer.',
        '{H} knocked three times and waited. {C} shifted the {G} from one arm to the other. Nobody came, and nothing stirred.',
        '{H} called out, but only the wind answered. {C} leaned on a wall with the {G} and yawned. Had they come too late?',
      ],
    },
    {
      on: ['H sits sad', 'C sits worried > H'],
      say: [
        '"We were too slow," said {H}, and sat down hard. {C} sat beside {H.him} and did not know what to say.',
        '{H} slid down with {H.his} back against the wall, and {C} slid down, too. They had walked so far, and they were one hour late.',
        'So {H} sat down, and a tear ran down to {H.his} chin. {C} kept the {G} dry, which was all that {C.he} could do.',
      ],
    },
    {
      on: ['C stands happy > H', 'H sits curious > C'],
      say: [
        '{C} nudged {H}. "Today {recall}," said {C}. "After that, I do not believe in too late." {H} wiped {H.his} nose and stood up.',
        '"Do you remember how {recall}?" asked {C}. "We only had to make more noise!" {H} lifted {H.his} head.',
        '"Think how {recall}," said {C}. "We never gave up then, so let us call once more, as loud as we can." {H} drew a deep breath.',
      ],
    },
    {
      on: ['H jumps happy', 'C jumps happy'],
      extra: true,
      say: [
        '{H} and {C} jumped and shouted together, so loudly that even the {G} seemed to jump. Far off, somebody answered.',
      ],
    },
    {
      on: ['V walks surprised > H', 'H stands happy > V'],
      say: [
        'And who came around the corner, rubbing sleepy eyes? It was {V.long}. "Visitors?" {V.he} asked. {H} laughed with relief.',
        'A yawn came out of the shadows, and after it came {V.long} wrapped in sleep. {H} had never been so glad to see anybody yawn.',
        'Slow steps came nearer, and {V.long} looked out. "Nobody ever comes here," {V.he} said. "Now somebody has," said {H}.',
      ],
    },
  ],
  ending: [
    {
      on: ['C stands happy > H', 'H stands proud > C'],
      does: ['C gives G to H'],
      say: [
        '"You made the promise," said {C}, and put the {G} into the hands of {H}. "So you must be the one to give it."',
        '{C} had carried the {G} over every hill. Now {C.he} laid it in the arms of {H}, and gave {H.him} a little push.',
        'Then {C} did a kind thing. {C.He} handed the {G} to {H}. "You found the way," {C.he} said. "This part is yours."',
      ],
    },
    {
      on: ['H stands proud > V', 'V stands surprised > H'],
      does: ['H gives G to V'],
      say: [
        '"This is for you," said {H}, "without a single scratch." {V} took the {G} slowly. No one had ever given {V.him} a present.',
        '{H} bowed and gave {V} the {G}. For a long time {V} only looked at it. Then a smile began, first small, then as wide as a door.',
        '{H} held out the {G}, and {V} took it as if it might melt. "For me?" {V.he} asked. "All this way, for me?"',
      ],
    },
    {
      on: ['V jumps happy', 'H stands happy > V'],
      say: [
        '{V} danced around and around with the {G} until {V.he} had to hold on to {H}. "I thought the world forgot me," {V.he} said.',
        '{V} skipped in a circle with the {G}, and then in another one. {H} had to laugh, because {V.his} joy was so loud.',
        '"It is perfect, for {G.worth}!" cried {V}, and leaped as high as {V.he} could. {H} felt warm from top to toe.',
      ],
    },
    {
      on: ['V sits happy > H', 'C sits happy', 'H sits happy > V'],
      extra: true,
      say: [
        '{V} would not let them leave, so {C} and {H} stayed for supper. They ate until they could not bend in the middle.',
        'There was only one chair, so {V} and {C} and {H} all sat on the floor. It was the best party that place had ever seen.',
        'They sat close together and shared what there was. {V} talked, {C} chewed, and {H} looked from one to the other and was glad.',
      ],
    },
    {
      on: ['V waves happy > H', 'H waves proud > V'],
      say: [
        '"Come back soon!" called {V}. "We know the way now," called {H}, who had carried a promise to its end, and waved with both hands.',
        'For as long as they could see each other, {V} waved, and {H} waved back. The promise was kept, and {H.his} arms felt light as air.',
        '{V} waved and waved. {H} waved back and walked tall, because a promise weighs nothing once it is kept.',
      ],
    },
  ],
  endsAt: 'goal',
};

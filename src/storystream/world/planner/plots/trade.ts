/** A plot: one thing is swapped for the next, and the last is paid for with a story. Knows neither names nor places. */

import { homeward } from '../episodes/road.ts';
import type { Episode, Plot } from '../types.ts';

const firstSwap: Episode = {
  id: 'swap-first',
  avoids: ['dark'],
  meets: true,
  recall: 'we swapped the {A} for the {B} of {N.kind}',
  beats: [
    {
      on: ['N sits sad', 'H stands curious > N'],
      say: [
        '{N.long} sat over a box of odds and ends, and muttered. What {N.he} needed was {a A}, and the eyes nearly fell out of {N.his} head when {H} came by with one.',
        '{N.long} looked up and sighed at the {A} in the hands of {H}. "I had one just like that," {N.he} said, "and I miss it so."',
        '"Is that {a A}?" asked {N.long} and got up on {N.his} knees. "Oh, {H}, I have needed one all my life, for {A.worth}."',
      ],
    },
    {
      on: ['N points curious > B', 'H stands curious > B'],
      lies: ['B'],
      say: [
        '{N} offered a bent nail, half a cheese, and a whistle without a pea. Then {H} saw {a B} in the corner, and they both pointed.',
        '"What would you take for it?" asked {H}. {N} looked about {here}. "I have {a B} that nobody uses," {N.he} said, pointing at it.',
        '{N} pointed at {a B}. "That is all I own," {N.he} told {H}. It was a fair thing, and it stood there doing nothing.',
      ],
    },
    {
      on: ['H stands happy > N', 'N jumps happy'],
      does: ['H gives A to N'],
      say: [
        'The {A} went from {H} to {N}, and {N} twirled with it, kissed it, and wrapped it in a clean cloth like a baby.',
        '"Done," said {H}, and handed over the {A}. {N} hopped in a circle with it and talked to it in a low, sweet voice.',
        'They spat and shook hands. {H} gave {N} the {A}, and {N} leaped into the air. It is good to see a thing go where it is loved.',
      ],
    },
    {
      on: ['C stands curious > H', 'H stands proud'],
      does: ['H takes B'],
      say: [
        '{H} lifted the {B} and felt how heavy it was. {C} inspected it from below, tapped it, and gave it {C.his} blessing.',
        '{H} picked up the {B}. "Is it what we want?" asked {C}. "No," said {H}, "but it is one step nearer to it."',
        'So now {H} had {a B}. {C} walked around it. "It is bigger," said {C}, "or smaller. Anyway it is different."',
      ],
    },
  ],
};

const secondSwap: Episode = {
  id: 'swap-second',
  meets: true,
  avoids: ['dark'],
  recall: 'we swapped the {B} for the {D} of {N.kind}',
  beats: [
    {
      on: ['N runs happy', 'H stands surprised > N'],
      say: [
        'Somebody grabbed {H} by the elbow. It was {N.long} quite breathless, who had been looking for {a B} since spring.',
        '"Stop! Do not go by!" {N.long} came pelting after {H}. "That {B}! I will give you anything for that {B}!"',
        '{N.long} walked past, stopped, and walked backward. "You have {a B}," {N.he} told {H}, as if {H.he} did not know.',
      ],
    },
    {
      on: ['C stands proud > N', 'N stands worried > C'],
      extra: true,
      say: [
        '"It is very rare," said {C}, who had learned something about trade. "It was my grandmother\'s." {N} turned out {N.his} pockets.',
        '{C} looked {N} up and down, the way merchants do. "Make us an offer," said {C}. {N} offered a button. {C} shook {C.his} head.',
      ],
    },
    {
      on: ['H stands curious > D', 'N points happy > D'],
      lies: ['D'],
      say: [
        '{N} whisked away a blanket of leaves. There stood {a D}, a little dented, but proud. {H} walked around it twice.',
        '"Would {a D} do?" asked {N}, pointing behind {N.him}. {H} looked it over. It was dusty, but it was whole.',
        '{N} dragged a cloth away, and there lay {a D}. "I won it and never knew what to do with it," {N.he} told {H}.',
      ],
    },
    {
      on: ['H stands happy > N', 'N stands happy > H'],
      does: ['H gives B to N'],
      say: [
        '{N} could hardly wait. {H} put the {B} in {N.his} arms, and {N} thumped it on the back, as one does with a cousin.',
        '{H} gave the {B} to {N}, who hugged it like an old friend. "You have no idea how long I have looked," {N.he} said.',
        'And so the {B} changed hands. {N} held it up to the light, and then {N.he} kissed {H} on the forehead.',
      ],
    },
    {
      on: ['H stands proud', 'C stands curious > H'],
      does: ['H takes D'],
      say: [
        '{H} swung the {D} onto {H.his} back, and tottered, and found {H.his} balance. {C} walked close by with both arms out, just in case.',
        '{H} hoisted the {D}. "Now we have only to swap it once more," said {H}. {C} crossed everything that {C.he} could cross.',
        'The {D} was an odd thing to carry, and {H} had to hold it just so. "We get richer and richer," said {C}. "Or do we?"',
      ],
    },
  ],
};

export const trade: Plot = {
  id: 'trade',
  wanted: '{H} wants to get the {G} from {dest} for {V}, and has only the {A} to swap.',
  answers: ['V holds G', 'H with V', 'V happy'],
  things: {
    A: ['key', 'map', 'feather', 'basket', 'book', 'rope', 'pot', 'letter', 'shell'],
    B: ['bell', 'basket', 'map', 'umbrella', 'wheel', 'flute', 'rope', 'pot', 'mask'],
    D: ['drum', 'kite', 'umbrella', 'wheel', 'basket', 'mask', 'rope', 'melon', 'spyglass', 'book'],
    G: ['lantern', 'blanket', 'star', 'cake', 'bread', 'kite', 'drum', 'flute', 'shell'],
  },
  carrier: 'H',
  second: true,
  meets: true,
  opening: [
    {
      on: ['H stands worried'],
      does: ['H takes A'],
      say: [
        '{Here} {H.long} emptied {H.his} pockets, and out came {a A}, and nothing more. With so little {H.he} wanted to do something big.',
        '{H.long} had only one thing in the world, {a A}. {Here} {H.he} turned it over and wanted to make somebody happy with it.',
        '{Here} stood {H.long} with {a A}, and a head full of worry. There was somebody {H.he} wanted to cheer up.',
      ],
    },
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        '{V.long} lay under four quilts with a red nose and no smile at all. Nothing would help but {a G}, and the {G} was far off at {dest}, thought {H}.',
        '{V.long} had been ill for a week and had to stay where {V.he} was. "I would get well," {V.he} told {H}, "if I only had {a G}."',
        '"They have {a G} at {dest}," sighed {V.long} from a heap of cushions. {V.He} coughed. "But it costs more than we have, {H}."',
      ],
    },
    {
      on: ['C points happy', 'H stands curious > C'],
      say: [
        '{C.long} knew how the magpies do it. They take a ring to get a spoon, and a spoon to get a crown. {H} looked down at the {A} and began to hope.',
        '"Then swap for it!" said {C.long} and pointed at the thing that {H} was holding. "This for that, that for those, and so on."',
        '{C.long} had an idea for {H}. "Nobody gives you {a G} for {a A}," {C} said, "but somebody might give you something in the middle."',
      ],
    },
    {
      on: ['H waves happy', 'V sits calm > H'],
      extra: true,
      say: [
        '{H} puffed up the cushions, put a glass of water near, and waved. {V} watched {H.him} go for as long as {V.he} could, and sneezed good-bye.',
        '"Do not get any worse until we are back," said {H}, and waved. {V} promised to try, and waved with one finger.',
        '{H} tucked the cushions tight around {V} and waved. "It will be a good swap," {H.he} said. "You will see."',
      ],
    },
  ],
  parts: [{ own: firstSwap }, { own: secondSwap }],
  leads: [
    'Everybody at {next} has the wrong thing and wants another',
    'Haggle at {next}, but smile while you do it',
    'They like to swap at {next}. I would ask there',
    'Go by {next}. Somebody there needs everything',
    'You will find a good bargain at {next}',
    'At {next} they pay with kindness, too',
  ],
  lastLeads: [
    'There is one at {next} who sits on the {G} like a hen',
    'The {G}? The owner lives at {next}, and is hard to please',
    'Go to {next} for the {G}. But nobody got it yet',
    'The {G} you want is at {next}. Be polite',
  ],
  purposes: [
    '"My uncle once swapped a cow for a whistle," said {C}. "And?" asked {H}. "It was a very good whistle," said {C}.',
    '"Did we do well?" asked {C}. {H} weighed the thing in {H.his} arms. "We made somebody glad," said {H}. "That is half of it."',
    '"What if nobody wants this?" asked {C}. "Somebody wants everything," said {H}. "We must only find them."',
  ],
  turn: [
    {
      on: ['W sits calm > G', 'H stands happy > W'],
      lies: ['G'],
      say: [
        '{W.long} was dusting the {G}, back and forth, with a feather. {H} bowed three times, and each time {W} dusted a little harder.',
        'There sat {W.long} with the {G}! "I have come to swap," said {H}. "I never swap," said {W}, and yawned.',
        '{W.long} sat by the {G} like a dragon by its gold. {H} bowed and showed what {H.he} had brought. {W} shook {W.his} head.',
      ],
    },
    {
      on: ['W stands angry > H', 'H stands sad > W'],
      say: [
        '{W} laughed a dry laugh and pushed the {D} away. What {W.he} wanted was {a A}, and nothing else. {H} felt the ground tilt.',
        '"What would I do with {a D}?" asked {W}. "The only thing I ever wanted is {a A}." {H} could not believe it.',
        '"{A D}? I have three," said {W} coldly. "If it were {a A}, now, I might say yes." {H.His} heart sank. {H} had given it away.',
      ],
    },
    {
      on: ['H sits sad', 'C sits sad'],
      framing: 'close',
      extra: true,
      say: [
        'They had swapped away the very thing! {H} sat down, and {C} sat down, and neither of them had a word to say.',
        '"We had it," said {C}. "We had it in our hands this morning." {H} only nodded and looked at the ground.',
      ],
    },
    {
      on: ['C stands proud', 'W sits curious > C'],
      say: [
        '{C} plumped down and began to tell it to {W}. "This morning {recall.1}," said {C}, "and after that {recall.2}. You may laugh."',
        '"Hear how it went," said {C} to {W}. "First {recall.1}. Then {recall.2}. And now we stand here."',
        'But {C} had one thing left to offer {W}: the story. "It went like this," {C.he} said. "{recall.1}, and then {recall.2}."',
      ],
    },
    {
      on: ['W jumps happy', 'H stands surprised > W'],
      say: [
        'A snort came out of {W}, and then a chuckle, and then a roar. {W.He} held on to {H} so as not to fall over. How rusty it sounded, and how good!',
        '{W} began to shake. It was a laugh, and it had not been out for years. "And away it went," {W.he} told {H}, "the very first thing!"',
        '"Haha!" went {W}, and slapped {W.his} knee, and had to stand up to have room for it. "Nobody ever told me a story," {W.he} told {H}.',
      ],
    },
    {
      on: ['W stands happy > H', 'H stands happy > W'],
      does: ['H gives D to W', 'H takes G'],
      say: [
        '{W} wiped {W.his} eyes, kept the {D} for a souvenir, and pushed the {G} into the arms of {H} before {W.he} could think better of it.',
        '"A story like that is worth {a G}," said {W}, and it was done. {H} gave {W.him} the {D} on top, for a present.',
        '{W} took the {D} after all, as a keepsake, and {H} took the {G}. "Paid in full," said {W}, and wiped {W.his} eyes.',
      ],
    },
    {
      on: ['C runs happy', 'H runs happy'],
      framing: 'wide',
      extra: true,
      say: [
        '{H} ran with the {G} in {H.his} arms, and {C} ran ahead to move the pebbles out of the way. Nobody was going to drop anything now.',
        'Now for home! {C} took the short cuts, and {H} took care. The {G} had come a long way already.',
      ],
    },
  ],
  ending: [
    homeward,
    {
      on: ['V sits surprised > H', 'H stands proud > V'],
      does: ['H gives G to V'],
      say: [
        '{V} heard quick steps and opened one eye. Then {H} set the {G} on the quilt, and the other eye opened, too, as wide as a saucer.',
        '"For you," said {H}, and laid the {G} in the lap of {V}. A bit of pink came into {V.his} cheeks, and then some more.',
        '{V} was where they had left {V.him}. {H} put the {G} into {V.his} hands, and {V} sat up straight for the first time in a week.',
      ],
    },
    {
      on: ['V jumps happy', 'H stands happy > V'],
      say: [
        'Off flew four quilts. {V} hopped from one foot to the other with the {G}. {H} counted what {H.he} had left, and it was a friend.',
        '"What did you have to pay?" asked {V}, already out of the cushions and hopping. "Three things," said {H}, "and one story."',
        '{V} was well again, or very nearly. {V.He} skipped about with the {G}. {H} had nothing left in the world, and had never felt so rich.',
      ],
    },
  ],
  endsAt: 'home',
};

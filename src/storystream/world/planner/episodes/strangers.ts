/**
 * More episodes with somebody who is met on the way: shy, clever, cold, overloaded or full of hiccups. Plain data.
 */

import type { Episode } from '../types.ts';

export const strangers: readonly Episode[] = [
  {
    id: 'shy',
    meets: true,
    recall: 'we waited until {N.kind} was not shy anymore',
    beats: [
      {
        on: ['N hides afraid', 'H stands curious > N'],
        say: [
          'Something peeped out and ducked again. {H} saw one eye, and then the rest: {N.long} who was trying hard to be invisible.',
          '"Nobody is here," said a small voice. It belonged to {N.long} who was hiding, though not very well. {H} smiled.',
          'Behind a stone crouched {N.long} with both eyes shut, so as not to be seen. {H} saw {N.him} all the same.',
        ],
      },
      {
        on: ['C waves happy > N', 'N hides worried > C'],
        extra: true,
        say: [
          '{C} waved and made a funny bow. For a moment {N} almost smiled. Then {N.he} pulled {N.his} head in again.',
          'Very slowly {C} lifted one hand and waved. {N} shrank back, and peeped, and shrank back again.',
        ],
      },
      {
        on: ['H sits calm', 'C sits calm'],
        say: [
          '{H} unpacked a sandwich and took great care not to look. {C} whittled a stick. Shy things come by themselves, or not at all.',
          'So {H} sat down with {H.his} back turned, and {C} did, too. They did nothing at all, very quietly, for quite a while.',
          '"Then we will just sit here," said {H}. {C} sat down as well, and they looked the other way and waited.',
        ],
      },
      {
        on: ['N sits curious > H', 'H sits happy > N'],
        say: [
          'A twig snapped, and then another. Before {H} knew it, {N} sat there and nibbled at the other end of the sandwich.',
          'Soft steps came closer, and {N} sat down beside {H}. "You are not so loud as the others," {N.he} whispered.',
          'After a long time somebody leaned against {H}. It was {N}, as light as a leaf. {H} kept very still, and was happy.',
        ],
      },
    ],
  },
  {
    id: 'riddle',
    meets: true,
    avoids: ['indoors'],
    recall: 'we solved the riddle of {N.kind}',
    beats: [
      {
        on: ['N stands proud > H', 'H stands curious > N'],
        say: [
          '{N.long} barred the way with a smile. "First a riddle," {N.he} said. "What grows bigger the more you take away?" {H} frowned.',
          '"Only those who can think may pass," said {N.long} and looked down at {H}. "What grows when you take from it?"',
          '{N.long} had a riddle for all who came by. "Take from it, and it grows. What is it?" {N.he} asked {H}.',
        ],
      },
      {
        on: ['C points proud > N', 'N stands calm > C'],
        say: [
          '{C} guessed a debt, a beard, and a family of rabbits. {N} wagged one finger three times. {C} began to perspire.',
          '{C} scratched both armpits and offered: a weasel, a waterfall, a bill from the cobbler. {N} merely clicked {N.his} tongue.',
          '{C} was quick to answer, and quick to be wrong. {N} shook {N.his} head, and went on smiling that smile.',
          '"A potato!" shouted {C}, pointing. {N} sighed. "A wet potato?" said {C}. {N} sighed even louder.',
        ],
      },
      {
        on: ['H sits curious'],
        framing: 'close',
        extra: true,
        say: [
          '{H} sat down and thought. {H.He} thought until {H.his} head felt warm. The answer was close. It tickled like a feather.',
          'So {H} shut both eyes and turned the riddle over, front to back, like a stone with something under it.',
        ],
      },
      {
        on: ['N jumps surprised > H', 'H jumps happy > N'],
        say: [
          '{H} looked at the ground and saw where a mole had been digging. A hole! {H.He} jumped. {N} bounced like a rubber ball and cheered.',
          '"A hole!" cried {H}, and jumped. "It is a hole!" {N} leaped into the air. Nobody had ever found the answer before.',
          'All at once {H} knew, and bounced up and down. It was a hole! {N} hopped from one foot to the other. It was right, quite right!',
        ],
      },
    ],
  },
  {
    id: 'cold-one',
    meets: true,
    avoids: ['indoors'],
    q: ['blanket'],
    recall: 'we gave the {Q} to {N.kind}',
    beats: [
      {
        on: ['N sits sad', 'H stands worried > N'],
        say: [
          'Blue from top to toe, {N.long} huddled against a rock and blew on {N.his} fingers. {H} saw that there was frost on {N.his} eyebrows.',
          '{N.long} sat all in a heap and shivered. {N.His} teeth clicked so loudly that {H} had heard them from the path.',
          '"I am so c-c-cold," said {N.long} to {H}. "I lost my way, and then I lost my warm things, one after another."',
        ],
      },
      {
        on: ['C carries worried > H', 'H points calm'],
        does: ['C takes Q'],
        say: [
          '{H} pointed at the blue lips and the icicles. {C} unbuckled the {Q}, warmed it against {C.his} belly, and tried not to think of the night.',
          '{C} had {a Q} rolled up in the bag, for the worst of nights. {H} pointed at the poor heap on the ground, and {C.he} nodded.',
          'They had only one {Q}. {C} got it out and held it tight. {H} pointed to the one who needed it more.',
        ],
      },
      {
        on: ['C stands happy > N', 'N stands surprised > C'],
        does: ['C gives Q to N'],
        say: [
          '{C} shook out the {Q} and swaddled {N} in it, around and around, until only the nose peeped out, and the nose began to thaw.',
          'So {C} put the {Q} into the arms of {N}, and tucked in the corners. Slowly the shivering stopped.',
          '"Keep it," said {C}, and gave {N} the {Q}. It was a hard thing to say, and it felt good all the same. {N} only stared.',
        ],
      },
      {
        on: ['N hugs happy > H', 'H hugs happy > N'],
        extra: true,
        say: [
          '{N} could not speak yet, so {N.he} hugged {H} instead. {N.His} nose was as cold as a key, but {N.his} heart was warm.',
          'Now {N} was warm enough to hug somebody. {H} was the nearest, and was hugged from top to toe.',
        ],
      },
    ],
  },
  {
    id: 'hiccups',
    meets: true,
    recall: 'we scared the hiccups out of {N.kind}',
    beats: [
      {
        on: ['N jumps worried', 'H stands surprised > N'],
        say: [
          '{H} heard it before {H.he} saw it: hic, and a thud. Around the bend came {N.long} who left the ground at every third step.',
          '"Hic!" Up in the air went {N.long} and down again. {H} stared. "I have had them, hic, since Tuesday!" {N.he} said.',
          '{N.long} gave a jump for every hiccup, and there were a great many. {H} felt dizzy just from watching.',
        ],
      },
      {
        on: ['C points happy > N', 'N jumps worried > C'],
        extra: true,
        say: [
          '{C} knew the cure: hold your nose and count to ten. {N} got as far as four, and then {N.he} flew up again.',
          '"Drink from the wrong side of a cup," said {C}, pointing. {N} tried, and got water up the nose, and hiccups all the same.',
        ],
      },
      {
        on: ['H hides happy', 'C hides happy'],
        say: [
          '{H} drew a battle plan in the dirt. {C} studied it, nodded like a general, and they wriggled off into the toadstools.',
          '{H} winked at {C}. Without a sound they tiptoed behind a stone and hid, and {C} had to bite {C.his} lip to keep quiet.',
          'So {H} made a plan, and whispered it to {C}. They hid, one behind the other, and waited for the next hiccup.',
        ],
      },
      {
        on: ['H jumps happy > N', 'N stands surprised > H'],
        say: [
          '{H} burst from the ferns with a howl like forty wolves. {N} shrieked, sat down, and felt {N.his} chest. Not a single hic was left in it.',
          '"Boo!" {H} sprang out with both arms high. {N} stood still, listened, and waited. Nothing came. The hiccups were gone!',
          'With a great roar {H} leaped out. {N} turned as white as milk, and then a slow smile came. It was quiet inside at last.',
        ],
      },
    ],
  },
  {
    id: 'heavy-load',
    meets: true,
    avoids: ['indoors', 'dark'],
    q: ['basket', 'pot', 'wheel', 'rope', 'drum', 'melon', 'bell'],
    recall: 'we helped {N.kind} with that heavy {Q}',
    beats: [
      {
        on: ['N sits sleepy', 'H stands curious > N'],
        say: [
          '{N.long} sat slumped against a wall and let both arms dangle like wet laundry. {H} could hear {N.him} puff from the other side of the road.',
          '{N.long} had come to the end of {N.his} strength, and sat down with a thump. {H} could see how tired {N.he} was.',
          '"Not one step more," groaned {N.long} and rubbed {N.his} back. {H} had never seen anybody look so worn out.',
        ],
      },
      {
        on: ['H points curious > Q'],
        lies: ['Q'],
        say: [
          'Two deep grooves in the dust led {H} to {a Q}, wedged against a milestone as if it had taken root there.',
          'A few steps off lay the cause of it: {a Q}, and a heavy one. {H} pointed at it and gave a low whistle.',
          'Then {H} saw what somebody had been dragging along the path. It was {a Q}, as heavy as a rock.',
        ],
      },
      {
        on: ['H carries proud > N', 'N stands surprised > H'],
        does: ['H takes Q'],
        say: [
          '{H} rolled it, tipped it, and got a shoulder under the {Q}. Up it went. {N} trotted along with nothing in {N.his} hands, and marveled.',
          '{H} bent both knees, took a deep breath, and lifted the {Q}. It wobbled. It rose. {N} could not believe it.',
          '"Let me," said {H}, and heaved up the {Q}. {H.His} face turned red, but {H.he} carried it. {N} clapped softly.',
        ],
      },
      {
        on: ['H stands happy > N', 'N stands happy > H'],
        does: ['H gives Q to N'],
        say: [
          'With a grunt {H} let the {Q} down at the crossroads, and {N} took it over, much refreshed, and whistling through {N.his} teeth.',
          'At the top of the rise {H} handed the {Q} back to {N}. From here it was downhill all the way, and {N.he} could dance with it.',
          '{H} did not put it down until the worst was over. Then {N} took the {Q} again and held {H.his} hand for a moment.',
        ],
      },
    ],
  },
];

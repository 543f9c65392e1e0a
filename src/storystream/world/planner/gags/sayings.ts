/**
 * Running gags about what hero and companion say again and again. Plain data. The twist falls near the story's end, when
 * the goal is reached, so that it must not name it.
 */

import type { Gag } from '../types.ts';

export const sayings: readonly Gag[] = [
  {
    id: 'lunch',
    first: {
      on: ['C walks curious > H', 'H walks calm'],
      say: [
        '{C} walked with {C.his} nose in the wind and both hands on {C.his} stomach. {H} could hear it grumble from three steps away.',
        '"Is it lunchtime?" asked {C}. "We have just had breakfast," said {H}. "I only ask," said {C}, "so that we do not miss it."',
        '{C} sniffed the air and rubbed {C.his} stomach. "Lunch?" {C.he} asked. "Not yet," said {H}. It was the first time of many.',
      ],
    },
    again: {
      on: ['C sits worried > H', 'H stands calm > C'],
      say: [
        '{C} dreamed aloud of dumplings, waffles, and a pie with a lid. {H} found a raisin in a seam, and they halved it with great ceremony.',
        '"Lunch?" asked {C}. "That was lunch," said {H}, "an hour ago." {C} was silent for a moment. "There is such a thing as second lunch."',
        '{C} sat down. "My stomach thinks my mouth has moved away," {C.he} said. {H} found half a radish in {H.his} pocket, and that had to do.',
      ],
    },
    twist: {
      on: ['H stands surprised > C', 'C stands calm'],
      say: [
        '"Lunch?" asked {H}, and held out something good. {C} shook {C.his} head. "I am full," {C.he} said, and laid a hand on {C.his} heart, "up to here."',
        '{H} waited for the question, but it did not come. "Are you ill?" {H.he} asked. "I forgot to be hungry," said {C}, as surprised as anyone.',
      ],
    },
  },
  {
    id: 'uncle',
    first: {
      on: ['C walks proud', 'H walks curious > C'],
      say: [
        '"My uncle always says: a wet foot knows the river," said {C}. {H} thought about that for a while. "What does it mean?" "He never told us."',
        '{C} had an uncle with a proverb for everything, even for mud. {H} heard nine of them on one hill, and did not understand a single one.',
        '"As my uncle says," said {C}, "never butter a hedge." {H} had never wanted to. {C} nodded. "You see? It works."',
      ],
    },
    again: {
      on: ['C points proud', 'H stands calm > C'],
      say: [
        'For this, too, {C} knew a wise word of the uncle: it had a herring in it, and a ladder. {H} nodded as one nods at rain.',
        '{C} raised a finger. "My uncle says: the soup is not the spoon." "Is your uncle quite well?" asked {H}. "Quite," said {C}. "He is a cook."',
        '"Two hats, one wind," said {C} wisely. "Your uncle?" asked {H}. "My uncle," said {C}. "He lost both of them."',
      ],
    },
    twist: {
      on: ['C sits happy', 'H sits curious > C'],
      say: [
        '"The best of a road is who walks on it with you," said {C}. "That is your uncle at his best," said {H}. "No," said {C}. "That one is mine."',
        '"What would your uncle say now?" asked {H}. {C} thought for a long time. "He would say nothing," said {C}. "He would have a second helping."',
      ],
    },
  },
  {
    id: 'joke',
    first: {
      on: ['C walks happy > H', 'H walks curious'],
      say: [
        '{C} giggled at a joke before {C.he} had told it. It was about a snail, and a ladder, and then it fell apart. {H} waited for the rest in vain.',
        '"Why did the snail climb the ladder?" asked {C}. "Why?" asked {H}. {C} opened {C.his} mouth. "Wait," {C.he} said. "I had it a moment ago."',
        '{C} knew a joke, the best in the world. It began with a snail on a ladder. "And then?" asked {H}. {C} had forgotten the rest.',
      ],
    },
    again: {
      on: ['C stands worried', 'H stands curious > C'],
      say: [
        '"Because it was wet!" cried {C} suddenly. "No. Because it was Monday?" {H} shook {H.his} head. It was the snail again, on its ladder.',
        '{C} tapped {C.his} forehead. "The snail climbs up," {C.he} said, "rung by rung." "We know," said {H}. "But what does it want up there?"',
      ],
    },
    twist: {
      on: ['C jumps happy', 'H stands happy > C'],
      say: [
        '"I have it!" shouted {C}. "The snail climbed up because the stairs were too slow!" {H} laughed until {H.he} had to hold on to something.',
        'And right then it came to {C}. "To be early for next year\'s cherries! That is why the snail climbs!" {H} laughed all the longer for the wait.',
      ],
    },
  },
  {
    id: 'there-yet',
    first: {
      on: ['C walks calm > H', 'H walks calm'],
      say: [
        '"Are we there yet?" asked {C}. "Almost," said {H}. They had gone about as far as you can throw a hat.',
        'At the first corner {C} stopped and unrolled an imaginary map. They were not there yet, {H} said, but almost, and rolled it up again.',
        '{C} looked ahead, and back, and ahead. "Are we there yet?" {C.he} asked. "Almost," said {H}, because it sounds better than no.',
      ],
    },
    again: {
      on: ['C sits sleepy', 'H stands calm > C'],
      say: [
        '"Are we there yet?" asked {C}, and dropped onto a stone. "Almost," said {H}. "It was almost this morning," said {C}. "It is a long almost."',
        '"Do not say almost," said {C}, and sat down. {H} closed {H.his} mouth. Then {H.he} said, "Nearly." That was new, and {C} got up.',
      ],
    },
    twist: {
      on: ['C stands happy > H', 'H stands proud'],
      say: [
        '"Are we there yet?" asked {C}. {H} took {H.his} time. "Yes," {H.he} said. {C} tried the word on {C.his} tongue. "What a pity," said {C}.',
        'Nobody asked. So {H} nudged {C}. "Are we there yet?" whispered {H}. {C} looked around at everything, twice. "Almost," {C.he} said.',
      ],
    },
  },
  {
    id: 'names',
    first: {
      on: ['C points proud', 'H stands curious > C'],
      say: [
        '{C} could not pass a thing without naming it. A boulder was called Gertrude, and {H} had to lift an imaginary hat to her.',
        '{C} pointed at a boulder. "I name you Gertrude," {C.he} said. {H} asked what was wrong with calling it a rock. "It has feelings."',
        '"That bush is called Herbert," said {C}, pointing. "How do you know?" asked {H}. "It looks like one," said {C}, and so it did.',
      ],
    },
    again: {
      on: ['C points happy', 'H stands happy > C'],
      say: [
        '{C} greeted two thistles and a wheelbarrow by their first names. {H} was introduced to all three, and shook hands with the wheelbarrow.',
        '"Good day, Ludmilla," said {C} to a puddle. {H} stepped around it with care. One does not tread on somebody one has met.',
        'By now {C} had named a post, two beetles, and a smell. The smell was called Bertram. {H} pointed out a cousin of Bertram.',
      ],
    },
    twist: {
      on: ['H points happy', 'C stands surprised > H'],
      say: [
        '"And what is this day called?" asked {H}, and pointed all around. {C} had never named anything so big. "This one," said {C}, "I call Ours."',
        '{H} pointed at the little hill behind them. "That one has your name," {H.he} told {C}. "I named it myself." {C} could not say a thing.',
      ],
    },
  },
  {
    id: 'goat-song',
    first: {
      on: ['C walks happy', 'H walks calm > C'],
      say: [
        '{C} knew one song, and it was about goats. It had no end, and hardly a middle. {H} walked a bit faster, and so did the goats.',
        '{C} struck up the song of the seven goats. It had seven verses, each one like the last. "Lovely," said {H} after the third.',
        '"Oh, the first goat ate the gate," sang {C}, and swung {C.his} arms. "How many goats are there?" asked {H}. "It depends," sang {C}.',
      ],
    },
    again: {
      on: ['C sits happy', 'H sits sleepy > C'],
      say: [
        'The goats of {C} had got as far as the vinegar and the velvet slippers. {H} stuffed moss in both ears, and the moss hummed along.',
        '"Oh, the fortieth goat ate the coat," sang {C}. {H} put a finger in each ear, and then found that {H.his} foot was tapping.',
        'At the ninetieth goat {H} begged for mercy. {C} hummed instead. It was still quite plainly about a goat.',
      ],
    },
    twist: {
      on: ['H walks happy', 'C stands surprised > H'],
      say: [
        '{C} was silent for once. Then somebody began, under {H.his} breath: "Oh, the last of the goats." It was {H}! {C} joined in, in two voices.',
        '"Oh, the last goat found its way," sang {H}, quite without being asked. {C} stared at {H.him} with shining eyes. It was the best verse of all.',
      ],
    },
  },
];

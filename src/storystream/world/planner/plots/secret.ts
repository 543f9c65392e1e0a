/** A plot: a secret is hard to keep and harder to have, until its owner tells it. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const secret: Plot = {
  id: 'secret',
  wanted: '{H} wants to help {V}, who must climb up with the {G} at {dest}, and to keep the secret of {V}.',
  answers: ['V holds G', 'V proud', 'C with H'],
  things: { G: ['lantern', 'bell', 'drum', 'kite', 'star', 'flute', 'shell', 'mask'] },
  opening: [
    {
      on: ['H sits happy'],
      say: [
        '{H.long} kept secrets {here} as others keep bees, many, and without a sting. {H.He} wanted people to sleep well, that was all.',
        '{H.long} was somebody to whom one could tell things {here}. {H.He} wanted to keep every one of them safe.',
        'Whoever had a worry {here} took it to {H.long}. {H.He} listened, and wanted nothing but that it should get smaller.',
      ],
    },
    {
      on: ['V stands worried > H', 'H sits curious > V'],
      say: [
        'On the tips of {V.his} toes came {V.long} to see {H}. Tomorrow {V.he} had to lift the {G} above the crowd at {dest}. {V.He} chewed a fingernail.',
        '{V.long} looked around three times. "I am to carry up the {G} at {dest}, before everyone," {V.he} told {H}. "And I cannot."',
        '"Can you keep a secret?" whispered {V.long}, so close that it tickled. {H} nodded. It had to do with the {G} and the feast at {dest}.',
      ],
    },
    {
      on: ['V sits sad', 'H sits worried > V'],
      say: [
        'It came out in bits, like a splinter: heights made {V} dizzy. Even a stool did. {H} swore by the moon to be silent.',
        '"I am afraid of high places," said {V} into {V.his} sleeve. "Nobody knows. They all say that I am so brave. Do not tell!" {H} promised.',
        'So {V} told it: {V.he} was afraid of heights, and always had been. "They would laugh," {V.he} said. {H} crossed {H.his} heart.',
      ],
    },
    {
      on: ['C walks curious > H', 'H stands worried'],
      say: [
        '{C.long} had stood behind a bush with big ears and had heard just nothing. {H} went pink. {H.He} would walk to {dest}, and not say why.',
        '"What did {V.kind} tell you?" asked {C.long} who had seen the whispering. "I cannot say," said {H}. "But come with me to {dest}."',
        '{C.long} popped up. "I saw whispering," {C} said. "We tell each other everything, you and I." {H} felt quite ill.',
      ],
    },
    {
      on: ['H walks worried', 'C walks curious > H'],
      framing: 'wide',
      extra: true,
      say: [
        '{H} walked fast, to be there in time to help. {C} walked fast, to get a look at the face of {H} and read it.',
        '"Is it a good secret or a bad one?" asked {C}. {H} thought about it. "It is a sore one," {H.he} said. "It must be carried softly."',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['C points happy > H', 'H stands worried > C'],
          say: [
            '{C} guessed warts, wigs, and a stolen sausage. {H} looked straight ahead like a guardsman, and only the tips of {H.his} ears moved.',
            '"I have it! {V.Kind} has a wooden leg," said {C}. "No." "A twin? A treasure? A tapeworm?" {H} pressed {H.his} lips together.',
            '{C} guessed all the way through the alphabet. At "xylophone" {H} had to laugh. But {H.he} did not say yes, and did not say no.',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['C sits angry', 'H stands sad > C'],
          extra: true,
          say: [
            '{C} turned {C.his} back and counted pebbles. {H} would have liked to shout it out loud. But {H.he} swallowed it, and it went down like a prune.',
            '"You do not trust me," said {C}, and turned away. {H} stood there with a heavy tongue. It is hard to be good to two at once.',
            '{C} had stopped guessing. "I would tell you," said {C}. That hurt {H} more than any guess. "It is not mine to give," {H} said.',
          ],
        },
        {
          on: ['H sits sad', 'C sits calm > H'],
          say: [
            '{C} thought it over for a whole mile. Then {C.he} picked a thistle out of the sleeve of {H}, and the cold spell was over.',
            '"If it were your secret," said {H}, "I would sit on it just like this." {C} was quiet for some time. Then {C.he} moved closer.',
            '{C} broke a cracker in two. "I have thought," {C.he} said. "If you told it, you would not be {H}." They chewed and were friends.',
          ],
        },
      ],
    },
  ],
  leads: [
    'They are stringing lanterns at {next}, red and yellow',
    'All the drummers are tuning up at {next}',
    'Everybody is on the way to the feast, by {next}',
    'Go by {next}. They are hanging up ribbons there',
    'Your friend went ahead, by {next}, white as cheese',
    'If you want good seats, go by {next}',
  ],
  lastLeads: [
    'The ladders are up at {next}, and they are tall',
    'They are waiting for the {G} at {next}',
    'The whole crowd is at {next}, looking up',
    'It begins at {next} as soon as you get there',
  ],
  purposes: [
    '"Is it about me?" asked {C}. "Not a crumb of it," said {H}. "Then it can wait," said {C}, and almost meant it.',
    '"Tell me only the first letter," said {C}. "It has no letters," said {H}. "It is the kind that has knees."',
    '"Does it weigh a lot?" asked {C}, who looked at {H} from below. "About as much as a cow," said {H}, and went on.',
  ],
  turn: [
    {
      on: ['V stands afraid', 'H stands worried > V'],
      does: ['V takes G'],
      say: [
        'Drums rolled. {V} took the {G}, set one foot on the first step, and turned as white as flour. {H} saw it from far back, and ran.',
        'Everyone was looking up to where the {G} had to go. {V} held it and did not move. {H} saw {V.his} knees shake, and nobody else did.',
        '"Up! Up!" the crowd was calling. {V} stood at the foot of it all with the {G}, stiff as a broom. {H} pushed through to {V.him}.',
      ],
    },
    {
      on: ['C stands surprised > H', 'H stands sad'],
      say: [
        '{C} saw the knees, and how {V.kind} looked up and looked away. A light went on in {C.his} head. {C.He} took {H} by the hand and was ashamed.',
        '"Why does nobody climb?" asked {C}. And then {C} looked at {H}, and understood, and did not say it. "Oh," said {C} softly.',
        '{C} looked at those knees, and then at {H}. "It is that," {C.he} breathed. {H} said nothing. {H} had not told. {C} squeezed {H.his} hand.',
      ],
    },
    {
      on: ['H stands calm > V', 'V stands worried > H'],
      say: [
        '{H} bent close. "Today {recall}," {H.he} murmured. "It was all right, in the end, to need a hand." The jaw of {V} stopped shaking.',
        '"I will not tell," said {H} in {V.his} ear. "But you could. Think how {recall}. Nobody laughed at that." {V} shut {V.his} eyes.',
        '"On the way here {recall}," {H} told {V}. "It was only bad until somebody said it out loud." {V} breathed in, and in.',
      ],
    },
    {
      on: ['V stands proud'],
      framing: 'close',
      say: [
        '"I am afraid of high places!" said {V}, in front of everyone. It rang over all the heads. And nobody laughed at all.',
        'Then {V} said it, in a voice like a creaking door. "I am scared to go up." It was out. {V.He} was still there. The sky was, too.',
      ],
    },
  ],
  ending: [
    {
      on: ['C jumps happy', 'V stands surprised > C'],
      say: [
        '{C} hopped up and told everybody about the beetles. Then a soldier told about geese, and a mayor about moths. {V} listened with wide eyes.',
        '"I am afraid of beetles!" cried {C}, and jumped up. "And I of the dark," called someone. "And I of soup!" {V} stared around. All of them!',
        '{C} hopped onto a bench. "With me it is thunder," {C.he} shouted. Hands went up everywhere. {V} was not the only one, not by far.',
      ],
    },
    {
      on: ['H climbs calm > V', 'V climbs worried'],
      extra: true,
      say: [
        'Rung by rung {H} and {V} climbed, hand over hand, and {H} told a joke for every rung. The last one was about a flying cow.',
        '"Not alone, then," said {H}, and climbed beside {V}, step by step. "Where do I look?" asked {V}. "At my funny ears," said {H}.',
        'So {H} and {V} went up together, with the whole crowd counting the steps. On every step {V} said "ouch," and nothing hurt.',
      ],
    },
    {
      on: ['V stands proud', 'H stands happy > V'],
      say: [
        'Up on the top step {V} lifted the {G}, eyes shut, knees knocking, grinning from ear to ear. {H} held on to {V.his} coattails.',
        'And there stood {V} at the very top, green in the face, holding the {G} high above {V.his} head. {H} had never heard such cheering.',
        '{V} lifted up the {G}, and the crowd threw hats and caps. "Now that is brave," {H} said, "to be afraid and be up here."',
      ],
    },
    {
      on: ['V stands happy > H', 'H stands proud > V'],
      extra: true,
      say: [
        '"You did not tell," said {V}, when they were down. "It was not mine," said {H}. {V} felt for the secret, and there was none.',
        '{V} thanked {H} with all {V.his} heart, and was lighter by a secret. So was {H}, who could talk again without thinking first.',
      ],
    },
    {
      on: ['C sits happy > H', 'H sits happy > C'],
      say: [
        '{C} put {C.his} head on the shoulder of {H}. They watched the crowd go home, one after another, and there was no need to say anything.',
        '"You keep a secret like a stone keeps warm," said {C}. "Will you keep mine?" {C.He} whispered it to {H}, who laughed, and never told.',
        'Then {C} leaned over and told {H} a secret of {C.his} own. What was it? {H} kept every one of them safe. So nobody knows.',
      ],
    },
  ],
  endsAt: 'goal',
};

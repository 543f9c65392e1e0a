/** A plot: something small and weak is tended for days, until it thrives. Knows neither names nor places. */

import type { Episode, Plot } from '../types.ts';

const tooMuch: Episode = {
  id: 'tend-too-much',
  meets: false,
  recall: 'we cared for it far too much at first',
  beats: [
    {
      on: ['H sits worried > G', 'C stands happy > H'],
      lies: ['G'],
      say: [
        '{H} warmed it, cooled it, fed it, moved it here, and moved it there. {C} ran for another jug. The {G} had no rest at all.',
        '"More!" said {H}, and {C} brought more of everything: more water, more light, more lullabies. The {G} did not like it one bit.',
        '{H} sang to the {G}, wiped it, turned it, and asked how it was, every quarter of an hour. {C} kept the log book.',
      ],
    },
    {
      on: ['H stands sad > G'],
      lies: ['G'],
      say: [
        'By evening there was no fooling oneself. {G.fails} {H} stood there with the jug in {H.his} hand, and a cold feeling in the stomach.',
        'But it did not help. {G.fails} {H} could see it from ten steps off, and a lump rose in {H.his} throat.',
        'Then came the bad news. {G.fails} {H} had been so sure that a lot would help a lot.',
      ],
    },
    {
      on: ['C sits calm > H', 'H sits sad'],
      say: [
        '{C} took the spoon out of {H.his} fist, and the cup, and the fan. Then there was nothing left for {H} to do but to leave it in peace.',
        '"If somebody asked me every minute how I was," said {C}, "I would feel poorly, too." {H} looked at {H.his} busy hands.',
        '"You cannot hurry it," said {C}. "My uncle pulled at his beans to make them grow. He had very short beans." {H} nearly smiled.',
      ],
    },
    {
      on: ['H points proud', 'C stands curious > H'],
      does: ['H takes G', 'H stows G'],
      say: [
        '{H} bedded the {G} in a box of moss, with holes to breathe through. {C} put on a scarf. Somebody at {next} had to know more.',
        '"Then we must find out what it needs," said {H}, "not what I need." {C} packed bread, and {H} packed the {G} in moss. They would ask at {next}.',
        '{H} put it in the bag, in a nest of moss. "We will ask around," said {H}. "Somebody at {next} must know." {C} fetched both hats.',
      ],
    },
  ],
};

export const tend: Plot = {
  id: 'tend',
  wanted: '{H} wants to {G.use}, though {V} says that it is past saving.',
  answers: ['H proud', 'V with H', 'V happy'],
  things: { G: ['seedling', 'star'] },
  days: 'several',
  opening: [
    {
      on: ['H stands curious > G'],
      lies: ['G'],
      say: [
        'Something winked {here}. {H.long} lifted a dead leaf, and there was {a G}, chilled through. {H.He} wanted nothing but to warm it.',
        '{Here}, half under a stone, {H.long} found {a G}. It was small and cold and hardly there. {H.He} wanted it to live.',
        '{H.long} almost stepped on it. Down {here} lay {a G}, faint as a whisper. {H.He} wanted to help it, and did not know how.',
      ],
    },
    {
      on: ['V stands calm > G', 'H stands worried > V'],
      lies: ['G'],
      say: [
        '{V.long} poked the {G} with a stick, clicked {V.his} tongue, and raised an eyebrow at {H}. {V.He} gave it until Thursday.',
        '"Throw it away," said {V.long} who looked over the shoulder of {H}. "That will never come to anything. I know about such things."',
        '{V.long} bent over the {G} and shook {V.his} head. "It is past saving," {V.he} told {H}. "Do not lose your heart to it." It was too late.',
      ],
    },
    {
      on: ['C runs happy > H', 'H sits worried'],
      say: [
        '{C.long} came at a run with a thimble, a feather, and a woolen sock. {H} took the sock. It made a splendid cradle.',
        '{C.long} came running and knelt down by {H}. "It has you," said {C}. "That is more than most things have."',
        '"Can I help?" asked {C.long}, out of breath. {H} made room. "We shall need a soft bed," said {H}, "and a great deal of patience."',
      ],
    },
    {
      on: ['H sits happy > G', 'C sits calm > G'],
      lies: ['G'],
      extra: true,
      say: [
        'They made a bed of moss for the {G}. {H} sat at the top, and {C} sat at the bottom, and they told it good night.',
        '{H} and {C} took turns to watch. The {G} did nothing. But it did it a little more warmly than before, they thought.',
      ],
    },
  ],
  parts: [
    { own: tooMuch, at: 'home', onward: [] },
    {
      after: [
        {
          on: ['H stands curious', 'C stands proud'],
          extra: true,
          say: [
            '"That is it!" said {H} suddenly. "We stopped, and waited, and then it got better. Perhaps it is like that." {C} made a note.',
            '{H} looked thoughtful. "It was not much that we did," {H.he} said. "It was only the right thing." {C} wrote that down and underlined it.',
          ],
        },
      ],
    },
    {},
  ],
  leads: [
    'My aunt at {next} talks to turnips. Ask her how',
    'At {next} they say that moonlight is a medicine',
    'It wants what everybody wants. Ask at {next}',
    'They know about small things at {next}',
    'I had one once. I learned about it at {next}',
    'What is it like at {next}? Go and see',
  ],
  lastLeads: [
    'Give it wind and quiet. There is plenty of both at {next}',
    'It must be somewhere open, like {next}. Try that',
    'Bring it to {next}. The sky is nearer there',
    'I think that it is homesick for {next}',
  ],
  purposes: [
    '"I keep thinking about it," said {H}. "So do I," said {C}. "That makes two. It must be quite warm with all that thinking."',
    '"Do you think it misses us?" asked {H}. "It is resting," said {C}. "I can tell. I am good at resting."',
    '"What will it be when it is big?" asked {C}. "What it is now," said {H}, "only more."',
  ],
  turn: [
    {
      on: ['H sits worried > G', 'C sits worried > G'],
      lies: ['G'],
      say: [
        'Crumb by crumb {H} brushed the moss away from the {G}. {C} built a small wall of pebbles against the draft. All that care could do was done.',
        'They had brought the {G} all the way here in a nest of moss. {H} set it down with care. {C} folded {C.his} hands. Now it could only wait.',
        '{H} uncovered the {G}, here where the sky was wide. {G.fails} {C} opened {C.his} mouth, and shut it again.',
      ],
    },
    {
      on: ['V walks calm', 'H sits sad'],
      say: [
        'A shadow fell over {H}. It was {V} with a blanket over one arm. {V.He} had come to say something wise, and forgot it.',
        '"Still at it?" {V} had followed them with a spade and a sad face. "I told you," {V.he} said to {H}. "It cannot be helped."',
        'Heavy steps came up. It was {V} who had said it from the start. {V.He} looked at {H}, and for once {V.he} did not say it again.',
      ],
    },
    {
      on: ['C stands calm > H', 'H sits calm > C'],
      say: [
        '{C} poured out the last of the tea. "Today {recall}," said {C}. "If that can happen, this can." {H} held on to the warm cup.',
        '"Remember how {recall}," said {C}. "Everybody would have given up but you." {H} tucked in one corner of the moss, and sat on.',
        '"Think how {recall}," {C} said. "It is always darkest just before." "Before what?" asked {H}. "I do not know. Wait."',
      ],
    },
    {
      on: ['H sits sleepy', 'V sits calm > H'],
      extra: true,
      say: [
        '{V} sat down, too, only to rest {V.his} feet. {H} leaned against {V.him} without noticing it. Nobody looked at the moss.',
        'The hours went by. {H} nodded. {V}, who did not believe in it, held a hand over the moss to keep the wind off.',
      ],
    },
  ],
  ending: [
    {
      on: ['H jumps surprised > G'],
      lies: ['G'],
      say: [
        'A smell of honey, a soft new light: {H} knelt down. {G.works} {H.He} laughed without making a sound.',
        'Something was different. {H} rubbed {H.his} eyes and sprang up. {G.works} It was so beautiful that it hurt a little.',
        '{H} woke with a start. {G.works} It had happened when nobody was looking, as the best things do.',
      ],
    },
    {
      on: ['V stands surprised > G', 'H stands proud > V'],
      lies: ['G'],
      say: [
        '{V} walked around the {G} from north to south and from east to west. {V.He} took {H} by the hand, and shook it, and shook it.',
        '"Well, I never," said {V}, and took off {V.his} hat, or would have. "I know about such things, and I never." {H} did not say, told you so.',
        '{V} bent low over the {G}, and something ran down {V.his} nose. "It is only the wind," {V.he} told {H}. There was no wind.',
      ],
    },
    {
      on: ['C jumps happy', 'H jumps proud'],
      extra: true,
      say: [
        '"We did it by doing hardly anything!" sang {C}. {H} spun around with outstretched arms. It had been the hardest anything of all.',
        '{C} threw the log book into the air. {H} caught it and wrote, on the very last line, one word: thrives.',
      ],
    },
    {
      on: ['V stands happy > H', 'H stands happy > V'],
      extra: true,
      say: [
        '{V} borrowed the woolen sock, to have one ready, the next time that something small came along. {H} showed {V.him} how to fold it.',
        '"Would you show me how?" asked {V} in a small voice. "I have thrown away so many." {H} said that one began with sitting still.',
        '{V} cleared {V.his} throat. "I could come by," {V.he} said, "and watch over it on Tuesdays." {H} gave {V.him} Sundays as well.',
      ],
    },
    {
      on: ['V sits happy > G', 'H sits happy > G'],
      lies: ['G'],
      say: [
        '{H} told the {G} good night, and {V} did, too, when {V.he} thought that nobody listened. It was past saving no longer.',
        'It lived, as {H} had wanted, and it was not cold or faint anymore. {H} and {V} watched it, and the {G}, perhaps, watched them.',
        'So they sat by the {G}, {H} who had believed in it, and {V} who had not, and you could not have told which was which.',
      ],
    },
  ],
  endsAt: 'goal',
};

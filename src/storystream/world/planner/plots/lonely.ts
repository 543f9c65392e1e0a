/** A plot: somebody needs a friend, and another one far away does, too. Knows neither names nor places. */

import { homeward } from '../episodes/road.ts';
import type { Plot } from '../types.ts';

export const lonely: Plot = {
  id: 'lonely',
  wanted: '{H} wants to find a friend for {V}.',
  answers: ['V with W', 'V happy', 'W happy'],
  things: { G: ['kite', 'drum', 'book', 'bell', 'spyglass', 'flute', 'shell', 'map', 'mask'] },
  second: true,
  meets: true,
  opening: [
    {
      on: ['H stands worried'],
      say: [
        '{H.long} counted heads {here}, and counted chairs, and it did not come out even. {H.He} wanted to know for whom the last chair was.',
        '{H.long} had noticed something {here}. One chair was always empty, and {H.he} wanted to know why, and to do something about it.',
        '{Here} lived {H.long} who had more friends than fingers. So {H.he} wanted everybody else to have at least one.',
      ],
    },
    {
      on: ['V sits sad', 'H stands curious > V'],
      say: [
        '{V.long} sat and whispered into one cupped hand, and answered with the other. "I play both parts," {V.he} told {H}.',
        '{V.long} was playing checkers, and moved the black ones and the white ones. "Who is winning?" asked {H}. "Nobody," said {V}.',
        'On the last bench sat {V.long} and tossed a ball from one hand to the other. {H} asked if {V.he} was alone. "Only all the time."',
      ],
    },
    {
      on: ['H points proud > V', 'V sits surprised > H'],
      say: [
        '{H} raised one finger to the sky and swore by all {H.his} whiskers, real or not, to find somebody who was just right. {V} dropped a checker.',
        '"I will find you a friend," said {H}, "one who is just right!" {V} looked doubtful. "Where do they grow?" {V.he} asked.',
        '"What sort would you like?" asked {H}. {V} had never been asked. "A quiet one," {V.he} said, "who laughs in the same places."',
      ],
    },
    {
      on: ['C runs happy > H', 'H walks happy > C'],
      say: [
        'At the corner {C.long} fell into step with {H}. "Two can look twice as far," {C.he} said, and shaded one eye to begin with.',
        '{C.long} ran after {H} with a list. "A quiet one," {C} read, "who laughs in the same places. Well, it is not a very long list."',
        '"Looking for a friend?" said {C.long} to {H}. "I found you in a ditch. Perhaps there is another one." And off they went.',
      ],
    },
    {
      on: ['H walks curious', 'C walks curious'],
      framing: 'wide',
      extra: true,
      say: [
        '{H} asked a snail, and {C} asked a scarecrow. The snail was too slow, and the scarecrow was too fond of straw.',
        'They looked into every garden. {C} found somebody who would do, but it was a gate. {H} crossed out "gate."',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['N stands calm', 'H stands curious > N'],
          say: [
            '{N} was kind, and {N} was funny, but in the very first minute {N.he} looked at the clock four times. {H} crossed {N.him} off the list.',
            '"Would you like to be a friend?" asked {H}. {N} smiled. "I have five already," {N.he} said. "A friend must have time. I have none."',
            '{H} asked {N} at once. "I am much too loud for a quiet one," {N.he} said. "But hear this: a friend is someone who waits."',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['N sits happy > C', 'C sits curious > N'],
          extra: true,
          say: [
            '"Do you laugh in the right places?" asked {C}, and told the one about the eel. {N} laughed too soon. It could not be helped.',
            '"It is not me you want," said {N} to {C}. "Look for somebody who is looking. That makes half the way for each."',
          ],
        },
        {
          on: ['H sits sad', 'C stands calm > H'],
          say: [
            '{H} sat down and let {H.his} arms hang. So many people, and not one to spare. {C} sharpened the pencil anyway.',
            '"Everybody has somebody," said {H}, "or no time, or no wish." "Then we need a nobody," said {C}, "and where do those live?"',
            '{H} rubbed {H.his} tired feet. "Maybe there is no one." {C} turned the list over. On the back it was quite empty. "One more," said {C}.',
          ],
        },
      ],
    },
  ],
  leads: [
    'I saw two cups on one windowsill, over at {next}',
    'Knock at {next}, and do not knock too loudly',
    'Try {next}. All sorts of people live there',
    'I heard somebody sing alone, over at {next}',
    'Ask at {next}. Friends turn up where you ask',
    'There might be someone at {next}. One never knows',
  ],
  lastLeads: [
    'Someone at {next} says good night to the moon, for want of better',
    'At {next} there is one who never has a visitor',
    'Somebody at {next} sets the table for two, and eats alone',
    'Every evening a light burns at {next}, all by itself',
  ],
  purposes: [
    '"Could one buy a friend?" asked {C}. "You would only get the price," said {H}. They walked on and looked for the other kind.',
    '"How did we become friends?" asked {H}. "You fell on me," said {C}. "So I did," said {H}. "It is good to fall on somebody."',
    '"What does one do with a friend?" asked {C}. {H} thought about it. "This," said {H}, and they walked on.',
  ],
  turn: [
    {
      on: ['W sits sad > G', 'H hides curious > W'],
      lies: ['G'],
      say: [
        'A table was laid for two, with {a G} beside it. But {W.long} sat there alone, and poured out two cups. {H} crouched behind a bush.',
        'There sat {W.long} all alone with {a G}, and looked at it, and did not touch it. Behind a stone {H} held {H.his} breath.',
        '{H} peeped over a rock. {W.long} had put {a G} on the ground and sat across from it, as one sits with company.',
      ],
    },
    {
      on: ['C stands happy > W', 'W stands surprised > C'],
      say: [
        '{C} slipped on a plum stone, and caught a bench, and bowed. {W} gave a laugh as small as a sneeze, exactly when one should.',
        '{C} told the one about the eel. {W} did not laugh too soon, and not too late. {W.He} laughed exactly in the right place.',
        '"Good evening," said {C}, and told a joke, just to see. {W} covered {W.his} mouth. It was the quietest laugh in the world.',
      ],
    },
    {
      on: ['H points happy > W', 'W stands worried > H'],
      say: [
        '{H} pointed down the long road, to where an empty chair was waiting. {W} looked over {W.his} shoulder to see who was meant.',
        '"You are just right!" cried {H}. "There is somebody who looks for you!" "For me?" said {W}, and took a step back. "I am nothing special."',
        '{H} told {W} of the empty chair and the checkers. {W} twisted {W.his} fingers. "And what if I am only dull?" {W.he} asked.',
      ],
    },
    {
      on: ['H sits calm > W', 'W sits curious > H'],
      say: [
        '{W} did not dare. "I did not dare, either," said {H}, "and then {recall}. It is always the first step that is the tall one."',
        '"Do you know what?" said {H}. "Today {recall}. It looked hard from afar, and it was easy from near by." {W} thought that over.',
        '{H} sat down by {W}. "Today {recall}," said {H}. "We only stopped and stayed. That is all there is to it."',
      ],
    },
    {
      on: ['W carries worried', 'H stands happy > W'],
      does: ['W takes G'],
      extra: true,
      say: [
        '{W} washed {W.his} face twice, smiled at {W.his} own nose in a puddle, and fetched the {G}. {H} waited, for friends are people who wait.',
        '{W} stood up, sat down, and stood up. Then {W.he} took the {G} under {W.his} arm. "I cannot go empty-handed," {W.he} told {H}.',
        '"May I bring this?" asked {W}, and lifted the {G}. {H} said that it was the very thing. Two can play with {a G}.',
      ],
    },
  ],
  ending: [
    homeward,
    {
      on: ['V hides worried', 'W stands worried'],
      say: [
        '{V} hid behind a barrel {here}, and {W} hid behind {W.his} hat, and so they stood for a good quarter of an hour.',
        'But {here} {V} had crept under a bench, and {W} stood with {W.his} back to everyone. They were both much too shy.',
        '{W} looked at {W.his} toes {here}. {V} looked out through a crack and did not come. So much looking, and no hello.',
      ],
    },
    {
      on: ['C jumps surprised', 'H stands happy > C'],
      say: [
        '{C} juggled two plums and a shoe, and the shoe came down on {C.his} head. {H} pricked up {H.his} ears: there it was, twice, the quiet laugh.',
        'Then {C} told the one about the eel again, and slipped, and sat in a bucket. {H} heard two quiet laughs, in the same place.',
        '{C} bowed, tripped over {C.his} own list, and turned a somersault. {H} heard it from two corners: the same small laugh.',
      ],
    },
    {
      on: ['V stands curious > W', 'W stands curious > V'],
      say: [
        '{V} pushed the checkerboard across the bench. {W} moved one piece, very carefully, and looked up. {V} moved the next.',
        '"You laughed," said {V}. "You did, too," said {W}. They looked at each other, and the looking was not so hard anymore.',
        'First {V} took a step, then {W} took one. "Black or white?" asked {V}. "What?" asked {W}. "In checkers," said {V}.',
      ],
    },
    {
      on: ['H walks happy', 'C walks happy > H'],
      extra: true,
      say: [
        '{H} nudged {C}, and {C} nudged {H}, and they went away on tiptoe. There are things that need no helping.',
        '"Should we tell them that it is bedtime?" whispered {C}. {H} shook {H.his} head, and they crept off, pleased as pie.',
      ],
    },
    {
      on: ['V sits happy > W', 'W sits happy > V'],
      say: [
        'Two cups, two spoons, one long evening. {V} and {W} built a tower of checkers and did not notice when the others went to bed.',
        'The chair was not empty now. {V} and {W} sat and talked about everything, quietly, and laughed in all the same places.',
        '"Who is winning?" somebody asked, much later. {V} looked at {W}, and {W} looked at {V}. "Both of us," they said.',
      ],
    },
  ],
  endsAt: 'home',
};

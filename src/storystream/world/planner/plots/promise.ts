/** A plot: something closed must be carried far and not opened. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const promise: Plot = {
  id: 'promise',
  wanted: '{H} wants to bring the {G} to {V} at {dest} without looking inside.',
  answers: ['V holds G', 'H with V', 'H proud'],
  things: { G: ['basket', 'pot', 'letter'] },
  carrier: 'H',
  meets: true,
  opening: [
    {
      on: ['H stands curious'],
      say: [
        'Drawers, lids, envelopes, eggs: {here} nothing stayed shut when {H.long} was near. {H.He} wanted to know it all.',
        '{H.long} was the most curious person {here}. {H.He} wanted to know what was in every box, and behind every door.',
        'If something was shut {here}, {H.long} wanted to open it. {H.He} could not help it. It was like an itch.',
      ],
    },
    {
      on: ['V stands calm > H', 'H stands curious > V'],
      does: ['V takes G'],
      say: [
        'One day {V.long} set down {a G} in front of {H}. It was tied, knotted, and sealed with wax. It was to go to {dest}, and to stay shut.',
        'So {H} was surprised when {V.long} came with {a G}, tied up tight. "Bring me this to {dest}," {V.he} said, "and do not look in."',
        '{V.long} held {a G}, sealed with red wax. "I need it tomorrow at {dest}," {V.he} told {H}. "But nobody must open it on the way."',
      ],
    },
    {
      on: ['V walks calm', 'H stands worried'],
      does: ['V gives G to H'],
      say: [
        '{V} let go of the {G} only after {H} had said the word. It was a small word, and it weighed more than the {G}: promise.',
        '"Why me?" asked {H}, and took the {G}. "Because it is hardest for you," said {V}, and went ahead. "Do you promise?" "I promise."',
        '{V} put the {G} into the arms of {H} and walked off, whistling. It did not rattle. It did not drip. Whatever could be in it?',
      ],
    },
    {
      on: ['C runs curious > H', 'H stands worried'],
      say: [
        '{C.long} came sniffing around {H} like a dog around a butcher. Whatever was in there, it was a secret, and {C} adored secrets.',
        '"What have you got there?" {C.long} came running. "I do not know, and I must not know," said {H}. {C} sniffed at it. "I might know."',
        '{C.long} laid an ear on the thing that {H} held. "It is thinking," said {C}. "Let us go quickly," said {H}, "before I do, too."',
      ],
    },
    {
      on: ['H walks worried', 'C walks curious > H'],
      framing: 'wide',
      extra: true,
      say: [
        '{H} carried the {G} with a stiff neck, so as not to look at it. {C} looked at it for both of them.',
        '"Is it heavy?" asked {C}. "It is heavy with not knowing," said {H}, and walked on with {H.his} eyes on the sky.',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['C stands curious', 'H stands worried > C'],
          say: [
            '{C} bent down, closer and closer, and squinted at the crack under the lid. {H} turned it to the other side, and then to the other.',
            '"One little peep," begged {C}. "With one eye. With half an eye!" {H} held the {G} up high. "A promise has no little peeps."',
            'The string had worked loose. "It wants us to look," said {C}. {H} tied it again with a double knot, and sat on {H.his} own hands.',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['N points curious', 'H stands worried > N'],
          extra: true,
          say: [
            '"I can open that so that nobody will notice," offered {N}, pointing at the {G}. "I would notice," said {H}, and took a firmer grip.',
            '{N} shook the {G} and smelled it. "Do you not want to know?" {N.he} asked. "More than anything," said {H}, "and I will not."',
          ],
        },
        {
          on: ['H jumps surprised', 'C hides worried'],
          say: [
            'A gust tore at the lid, and for a blink it stood open. {H} slammed it down and saw nothing but stars. {C} lay flat under a cabbage leaf.',
            'Then {H} stumbled, and the {G} came open! {H} shut both eyes and closed it up by feel. {C} hid {C.his} face, to be on the safe side.',
            'Crack! The seal broke by itself. "Do not look!" cried {H}, turning away. {C} had already put {C.his} head into a bush.',
          ],
        },
      ],
    },
  ],
  leads: [
    'Shut is shut. Keep to the cart track, by {next}',
    'I have seen braver folk peek. Hurry by {next}',
    'Carry it by {next}, and keep it level',
    'If it must stay shut, go by {next}. They do not ask questions there',
    'Keep your promise, and keep on to {next}',
    'The best way with a secret goes by {next}',
  ],
  lastLeads: [
    'Only one more mile of not looking, to {next}',
    'You are nearly rid of it. Go on to {next}',
    'Straight on to {next}, and think of something else',
    'Only as far as {next}. You can do it',
  ],
  purposes: [
    '"Does it smell of anything?" asked {C}. {H} sniffed, though not on purpose. "Of string," {H.he} said, "and of wanting to know."',
    '"It might be a crown," said {C}, "or a frog." "Or a frog with a crown," said {H}, and sighed. "Now I have to think of that."',
    '"How do you keep a promise?" asked {C}. "One step, and then one step," said {H}. "Like this."',
  ],
  turn: [
    {
      on: ['H stands worried', 'C stands sleepy > H'],
      say: [
        'There was only a bench. {H} sat the {G} down on {H.his} knees and stood up again at once. {C} stretched out, all tired legs.',
        'Nobody was there to meet them. {H} put {H.his} chin on the {G} and waited. {C} slid down a wall and waited with {C.his} eyes shut.',
        'They were too early, or too late. {H} turned once around with the {G}. "Now we wait," said {H}. "I hate to wait," said {C}.',
      ],
    },
    {
      on: ['H sits worried'],
      framing: 'close',
      say: [
        '{H} counted to a thousand and back. The {G} had a lid, and the lid had an edge, and the edge was just as wide as one fingernail.',
        'It was the longest hour of all. The {G} was right there. Nobody would see. {H} looked at the knot, and the knot looked at {H}.',
        'Nobody was looking. One finger crept toward the lid of the {G}, quite by itself. {H} slapped it with the other hand.',
      ],
    },
    {
      on: ['C sits calm > H', 'H sits calm > C'],
      say: [
        '{C} saw the finger twitch. "Today {recall}," said {C}, "and there you held out as well." {H} put the finger in {H.his} pocket.',
        '"Tell me something," said {H}, "so that I do not think of it." "Remember how {recall}?" asked {C}, and the hour grew shorter.',
        '"Think how {recall}," said {C}. "That was harder than a knot." {H} put {H.his} hand back in {H.his} lap, and left it there.',
      ],
    },
    {
      on: ['V walks happy > H', 'H stands proud > V'],
      say: [
        'Down the path came {V}, humming a tune and in no hurry. {H} jumped up, held out what {H.he} had carried, and did not blush at all.',
        'At last somebody came, and it was {V}. "Did you look?" {V.he} asked. "It came open once," said {H}, "but I shut my eyes."',
        '"Well?" said {V}, stepping out of the shadows. {H} could look {V.him} in the face. "I know nothing," {H.he} said proudly.',
      ],
    },
  ],
  ending: [
    {
      on: ['H stands proud > V', 'V stands happy > H'],
      does: ['H gives G to V'],
      say: [
        '{V} looked at the knot, and at the honest, dusty face of {H}, and took the {G} with both hands, as one takes a gift.',
        '{H} gave the {G} to {V}, and {H.his} arms floated up by themselves. "You have no idea how heavy it was," said {H}. "I have," said {V}.',
        '{V} took the {G}. The knot was tight, and it was not {V.his} knot. {V.He} looked at {H} for a while and nodded.',
      ],
    },
    {
      on: ['V sits happy', 'C sits curious > V'],
      extra: true,
      say: [
        '{V} undid the first knot, and the second, and the third. {C} sat with {C.his} nose on the edge and shook with impatience.',
        '"May I look now?" asked {C}, who had waited long enough for two. {V} undid the string as slowly as a string can be undone.',
        '{V} felt for the knot. {C} came closer, and closer, until {C.he} nearly fell in. "Patience," said {V}.',
      ],
    },
    {
      on: ['V stands happy > H', 'H stands surprised > V'],
      say: [
        '{V} turned it upside down. One little key fell out, on a red thread. It was for the door of {V}, and it was for {H} to keep.',
        'The {G} was empty, all but a slip of paper. "This one shall have the key to my house," read {H}. {V} nodded. "It is true."',
        'Inside there was only a note, and {V} read it out. "Whoever brings this unopened is my friend for life." {H} had to swallow.',
      ],
    },
    {
      on: ['H jumps proud', 'V jumps happy'],
      say: [
        '{V} threw the {G} into the air and caught it. {H} turned a cartwheel, because there was nothing more that {H.he} had to hold.',
        '"So it was full after all!" cried {H}, and jumped. {V} jumped, too, and the {G} flew up and came down, open as a hat.',
        '{H} did not itch anymore, anywhere. {H.He} leaped for joy, and {V} whirled around with the {G} and laughed at the sky.',
      ],
    },
    {
      on: ['C sits happy', 'V sits happy', 'H sits proud'],
      say: [
        'They sat down where they were. {C} looked into the {G} just once more, to be sure. {V} winked at {H}, who did not even want to.',
        '"I would have bet on a frog," said {C}. {V} laughed. But {H}, who once had to open everything, looked at a shut door and smiled.',
        '{V} shared out cherries from {V.his} pocket, one for {C} and two for {H}. A kept promise tastes like that, dark and sweet.',
      ],
    },
  ],
  endsAt: 'goal',
};

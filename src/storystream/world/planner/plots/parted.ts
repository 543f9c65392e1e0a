/** A plot: two friends quarrel over a thing that they share, and each sets out to give it up. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const parted: Plot = {
  id: 'parted',
  wanted: '{H} wants to make up with {V} after a quarrel over the {G}.',
  answers: ['H with V', 'H happy', 'V happy'],
  things: {
    G: ['kite', 'drum', 'blanket', 'spyglass', 'bell', 'umbrella', 'flute', 'star', 'book', 'mask', 'lantern'],
  },
  opening: [
    {
      on: ['H stands happy > G'],
      lies: ['G'],
      say: [
        'On a board {here} stood in big letters: yours and mine. {H.long} shared {a G} with {V.kind}, and today {H.he} wanted to have it first.',
        '{H.long} and {V.kind} had {a G} together, one half each. Today {here} {H.long} wanted to have the first turn with it.',
        '{Here} lay the {G} that belonged to two. {H.long} was there early, because {H.he} wanted it first, just this once.',
      ],
    },
    {
      on: ['V stands angry > H', 'H stands angry > V'],
      lies: ['G'],
      say: [
        '{V.long} tugged, and {H} tugged. The {G} went to and fro like a saw, and two faces turned as red as beets.',
        '"It is my day," said {V.long} and took hold of one end. "You had it yesterday!" cried {H} at the other end. They both pulled.',
        '"Mine," said {V.long} on one end of the {G}. "Mine," said {H} on the other. They leaned back with all their might.',
      ],
    },
    {
      on: ['V runs angry', 'H stands surprised > V'],
      say: [
        '{V} flung down {V.his} end, stamped on a flower, and stormed away toward {dest}. The {G} was left to {H}, and so was the silence.',
        '{V} let go so suddenly that {H} sat down. "Then keep it!" {V} shouted. "I am going to {dest}, and I will not come back!"',
        '"I do not want half a friend!" yelled {V}, and ran off toward {dest} with {V.his} fists clenched. {H} was left with the whole {G}.',
      ],
    },
    {
      on: ['H sits sad > G'],
      lies: ['G'],
      framing: 'close',
      say: [
        '{H} played with the {G} until it was no fun, and that took about a minute. Then {H.he} sat and scratched two names in the dust.',
        'So {H} had it all to {H.his} own. {H.He} tried to play with it, but every game went: now you, and then nobody answered.',
        'The {G} was just as good as before, and it was no good at all. {H} pushed it away with one foot. How quiet it was!',
      ],
    },
    {
      on: ['C walks curious', 'H stands worried > C'],
      does: ['H takes G', 'H stows G'],
      say: [
        '{C.long} found {H} packing. In went the {G}, in went two apples, and on top of it all lay a sorry that {H} had still to say.',
        '"Where is your other half?" asked {C.long}. {H} told {C.him}, and packed the {G} in a bag. "I must say that I am sorry, before dark."',
        '{C.long} came by and heard it all. "Which of you was right?" {C.he} asked. {H} stuffed the {G} in a bag. "I forget," said {H}. "Come on."',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['H points happy', 'C stands curious > H'],
          extra: true,
          say: [
            '"Did you see that?" {H} turned around to laugh with somebody, and it was {C}. "I always tell such things to {V.kind}," {H} said.',
            '{H} pointed at a cloud like a teapot. It was just the kind of thing that {V.kind} would like. {C} saw the smile, and saw it go.',
          ],
        },
        {
          on: ['H stands worried > C', 'C stands proud > H'],
          say: [
            '{C} played the part with folded arms and a pout. {H} went down on one knee, forgot the words, and had to start all over again.',
            '"Be {V.kind}," said {H}, "and I will practice. I am sorry, but." "No but," said {C}, with folded arms. "Once more."',
            '{H} practiced on {C}. "I am sorry that you pulled." "Worse," said {C}. "I am sorry that I pulled." "Better," said {C}.',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['C sits calm', 'H sits sad'],
          say: [
            '{H} drew two faces in the dust, wiped one away, and drew it again. {C} sat by and did not say a word, which was just right.',
            '"What if {V.kind} has another friend by now?" asked {H}. "Then there will be three of you," said {C}. "Three is a good number."',
            '{H} stared at the bag with the {G} in it. "I would give it away," {H.he} said, "to be asked for it again." {C} nodded slowly.',
          ],
        },
      ],
    },
  ],
  leads: [
    'A grumble with legs went by, in the direction of {next}',
    'Sorry keeps fresh until sunset. Run to {next}',
    'Someone stamped by here, off to {next}',
    'I saw your friend. {V.He} kicked every stone on the way to {next}',
    'There is one who sighs and mutters. {V.He} went by {next}',
    'Go by {next}. It is never too late for sorry',
  ],
  lastLeads: [
    'Somebody at {next} has written your name in the sand',
    'Your friend sits at {next} and looks this way',
    'At {next} somebody asked for you, and then said never mind',
    'You will find {V.him} at {next}. Bring a handkerchief',
  ],
  purposes: [
    '"I have lost a friend over half {a G}," said {H}. "Which half?" asked {C}. {H} stopped walking. {H.He} could not remember.',
    '"What was it about?" asked {C}. "About who goes first," said {H}. "And now?" asked {C}. "Now I am last," said {H}.',
    '"Sorry is a short word," said {C}. "It is short and heavy," said {H}. "Like a stone in a mitten."',
  ],
  turn: [
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        'A trail of kicked pebbles ended at {V.his} feet. {V} sat with both fists in {V.his} cheeks, and {H} suddenly had a frog in the throat.',
        'There {V} was, in a heap, throwing pebbles at nothing. {H} had had a speech ready, and now it was gone.',
        '{H} saw {V} from far off. How small somebody looks from behind, thought {H}, when one has been mean to them.',
      ],
    },
    {
      on: ['C points calm > H', 'H stands afraid'],
      say: [
        '{H} took cover behind {C}. "Today {recall}," {C} said over one shoulder, "and you went first. Go first again." {H} gulped.',
        '"Go on," whispered {C}. "What if {V.he} shouts?" asked {H}. "Remember how {recall}," {C} said. "You were afraid then, too."',
        '{H} could not make {H.his} feet go. {C} gave {H.him} a push. "Think how {recall}," {C.he} said. "This is only ten steps."',
      ],
    },
    {
      on: ['V stands sad > H', 'H stands sad > V'],
      say: [
        '{V} ran, and {H} ran, and they stopped one step apart, and looked down, and mumbled into their collars. It was the same word.',
        '"I am," said {H}. "I am," said {V}. "Sorry," they both said. "No, I am," said {V}. "I pulled first." "I pulled harder," said {H}.',
        '{V} got up when {H.he} came. They opened their mouths at the same time, and the same word fell out of {H} and {V}: sorry.',
      ],
    },
    {
      on: ['H carries happy > V', 'V stands surprised > H'],
      does: ['H takes G'],
      say: [
        '{H} pulled the {G} from the bag and held it out with both arms, the whole of it. {V} put {V.his} hands behind {V.his} back and shook {V.his} head.',
        '{H} took the {G} out of the bag. "It is yours," {H.he} said, "the whole of it." "I was on my way to tell you the same," said {V}.',
        'Out of the bag came the {G}. "You have it," said {H}. "No, you," said {V}. And there they stood, and neither would take it.',
      ],
    },
  ],
  ending: [
    {
      on: ['C jumps happy', 'V stands surprised', 'H stands surprised > C'],
      extra: true,
      say: [
        '{H} pushed, and {V} pushed back, and it was exactly the same quarrel the other way around. {C} laughed until {C.he} had hiccups.',
        '"Now you quarrel about who must have it!" cried {C}, and hopped with laughing. {V} looked at {H}, and they began to grin.',
        '"Stop, stop!" laughed {C}. {H} and {V} were each pushing the {G} at the other, just as hard as they had pulled.',
      ],
    },
    {
      on: ['H stands happy > V', 'V stands happy > H'],
      does: ['H gives G to V'],
      say: [
        '{V} closed {V.his} eyes and opened {V.his} arms, and {H} set the {G} in them, quite gently, like an egg into a nest.',
        '"You first," said {H}, and laid the {G} in the arms of {V}. "And then you," said {V}, "and then me, and then you."',
        'So {H} gave {V} the {G}. It was a strange thing: now that it was gone, {H.he} felt that {H.he} had it again.',
      ],
    },
    {
      on: ['V hugs happy > H', 'H hugs happy > V'],
      say: [
        'Nobody thought of the {G} now. {V} squeezed {H}, and {H} squeezed {V}, until they both squeaked like wet boots.',
        '{V} put the {G} away to have both arms free, and {H} needed both, too. They hugged until the last bit of angry was squeezed out.',
        'Bump, went two foreheads, and {V} hugged {H}, and {H} hugged {V}. "I was coming back anyway," said {V}. "I know."',
      ],
    },
    {
      on: ['V runs happy', 'C runs happy', 'H runs happy'],
      framing: 'wide',
      extra: true,
      say: [
        'Now it was a game for three. {V} ran with the {G}, {H} ran after, and {C} was the one who said whose turn it was.',
        '{C} kept the time, and {V} and {H} took turns, ten breaths each. Sometimes one of them forgot to take it, on purpose.',
      ],
    },
    {
      on: ['H sits happy > V', 'V sits happy > H'],
      say: [
        'They painted a new board, and on it: ours. {H} painted the first letter, {V} painted the next, and so on, turn by turn.',
        '"Same time tomorrow?" asked {V}. "Your day," said {H}. "No, yours," said {V}. They laughed, and it belonged to two again.',
        'It was good to have somebody to tell things to. {H} told {V} about the teapot cloud, and {V} laughed, just as {V.he} should.',
      ],
    },
  ],
  endsAt: 'goal',
};

/**
 * Plots about doing something with everybody: getting a feast ready, and running a race. Plain data.
 */

import type { Plot } from '../types.ts';

/** A feast lacks one thing, and the hero invites the whole land. */
export const feast: Plot = {
  id: 'feast',
  g: [
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
  carried: false,
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
    'I will come to your feast! Ask at {next}, too',
    'I have not danced in years. Save me a seat, and do not forget {next}',
    'For {a G}, go by {next}. And count me in',
    'A feast? I will bring my big spoon. Try {next} as well',
  ],
  lastLeads: [
    'I will come to your feast! And {a G} is waiting at {next}',
    'There is {a G} at {next}. Get it, and I will bring my spoon',
    'Save me a seat! You will find {a G} at {next}',
  ],
  purposes: [
    '"What if nobody comes?" asked {C}. "Then we eat everything ourselves," said {H}. {C} did not think that was so bad.',
    '{H} practiced the welcome speech out loud. It was very long. "Shorter," said {C}. "Welcome!" said {H}. "Perfect," said {C}.',
  ],
  turn: [
    {
      on: ['H points happy > G', 'C jumps happy > G'],
      lies: ['G'],
      say: [
        'And there was the {G}! {H} saw it first and pointed. {C} jumped so high that {C.he} almost came down on top of it.',
        'Right in front of them, as if somebody had set the table, lay the {G}. {H} pointed with both hands, and {C} turned a cartwheel.',
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
    {
      on: ['H stands surprised', 'C stands surprised'],
      say: [
        '{H} stopped so suddenly that {C} bumped into {H.him}. {here} there were more guests than either of them could count!',
        'First they saw the lights, and then the heads, row after row of them. {H} and {C} stood there, and neither could say a thing.',
        'When {H} and {C} came around the last corner, they heard it: laughing, and singing, and spoons. Everybody had come!',
      ],
    },
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        'Only {V} sat apart, with an empty seat on each side. {H} saw it, and marched straight over with the {G}.',
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
        '"Let the feast begin!" shouted {V}, and held up the {G}. {C} cheered, {H} danced, and the ground shook under so many feet.',
        'Then {V} laughed, for the first time in a year, and lifted the {G} high. {C} and {H} jumped, and everyone shouted hooray.',
      ],
    },
    {
      on: ['V sits happy', 'H sits happy > V'],
      extra: true,
      say: [
        '{V} talked and talked, with {H} on one side and a line of new friends on the other. There was not one empty seat left.',
        '{V} learned eleven names and forgot nine of them. {H} whispered them again, and the seat beside {V.him} was never empty.',
      ],
    },
    {
      on: ['H sits sleepy', 'C sits sleepy'],
      say: [
        'Later, when only crumbs were left, {H} and {C} sat back to back. "Quiet, isn\'t it?" said {C}. "The good kind," said {H}.',
        '{H} had wanted a hundred friends. {C} tried to count them all, but fell asleep at thirty, and {H} at thirty-one.',
      ],
    },
  ],
  endsAt: 'home',
};

/** A race against somebody fast, won in another way. */
export const race: Plot = {
  id: 'race',
  g: ['bell', 'drum', 'lantern', 'star', 'kite', 'mask', 'cake', 'melon', 'feather', 'shell'],
  carried: false,
  opening: [
    {
      on: ['H stands curious'],
      say: [
        '{H.long} stood {here} and stretched. Today was the great race to {dest}, and {H.he} wanted to win something, just once.',
        'Never in {H.his} life had {H.long} won a race. But today the great one began {here}, and {H.he} wanted to try again.',
        'It was race day {here}. {H.long} shook out both legs, first one and then the other. {H.He} wanted not to be last this time.',
      ],
    },
    {
      on: ['V stands proud', 'H stands worried > V'],
      say: [
        '"I always win," said {V.long}, and looked down at {H}. "The {G} at {dest} is as good as mine. Do you even know the way?"',
        '{V.long} was the fastest of all, and told everybody so. {V.He} yawned at the line, while {H} counted {H.his} own knees. There were two, and both shook.',
        '{V.long} was at the line already. "You again?" {V.he} said to {H}. "I will be at {dest} with the {G} before you have tied a knot."',
      ],
    },
    {
      on: ['C stands happy > H', 'H stands happy > C'],
      say: [
        'Then {C.long} came up to {H} and held out a hand. "Run with me," {C.he} said. "Slow is not so slow with two."',
        'Somebody stepped up beside {H} and grinned. It was {C.long} who had never won a race, either. Two slow ones made a team.',
        '"Do not listen," said {C.long}. "Let us run together, you and I." {H} took one look at {C.him} and was not nervous anymore.',
      ],
    },
    {
      on: ['V runs proud', 'H runs worried > V'],
      framing: 'wide',
      say: [
        'One, two, three! {V} shot away, and the dust flew up. {H} ran as fast as {H.he} could, and still got smaller and smaller.',
        'Somebody shouted go, and {V} flew. {H} had never seen such feet. {H.He} ran after {V.him} until {V.he} was only a dot.',
        'Off they went! {V} was gone like an arrow. {H} had dust in {H.his} eyes and dust in {H.his} teeth, but {H.he} ran.',
      ],
    },
    {
      on: ['C runs happy', 'H runs happy > C'],
      framing: 'wide',
      extra: true,
      say: [
        '"Left, right, left, right," puffed {C}. "I know how running works," puffed {H}. But it did help to have somebody count.',
        '{C} found a rhythm and hummed it, and {H} put {H.his} feet down on every beat. It was not fast, but it was fun.',
      ],
    },
  ],
  leads: [
    'The racers must pass {next}. Run! You can still catch up',
    'Take the way by {next}. Nobody else knows it',
    'Your rival ran off toward {next}, far ahead',
    'Cut across to {next}, and you save an hour',
  ],
  lastLeads: [
    'Run! It is only a short way to {next}',
    'The end is near. Go straight on to {next}',
    'Nobody has reached {next} yet. Run',
  ],
  purposes: [
    '"We stopped to help, and now we are last," said {C}. "I would stop again," said {H}, and ran on.',
    '"Somebody must be halfway home by now," said {H}. {C} shrugged. "Halfway is only half," {C.he} said.',
  ],
  turn: [
    {
      on: ['V sits sad', 'H stands surprised > V'],
      say: [
        'But who was that in the middle of the path? It was {V}! {V.He} held one foot and did not look proud at all. {H} stopped.',
        '{H} came up to the last turn, and there sat {V} on the ground, with one shoe off and a face like rain.',
        '{H} ran around the bend and almost fell over {V}, who sat in the dust and rubbed one ankle. "Go on, laugh," {V.he} said.',
      ],
    },
    {
      on: ['C points worried', 'H stands worried > C'],
      say: [
        '"The end is right there!" whispered {C}. "You could win!" {H} looked at the finish, and then back over {H.his} shoulder.',
        '{C} pointed. There was the end of the race, and nobody was on the path before it. {H} took one step that way, and stopped.',
        '{C} pulled {H} by the arm. "It is only a hundred steps," {C.he} said. "Nobody would blame you." {H} did not move.',
      ],
    },
    {
      on: ['H stands proud > C', 'C stands calm > H'],
      say: [
        '"Remember how {recall}?" said {H}. "That was better than winning." {C} sighed, and then {C.he} smiled. "It was," {C.he} said.',
        '"Think how {recall}," said {H}. "I do not want to be someone who runs by." And {C} knew that {H.he} was right.',
      ],
    },
    {
      on: ['H sits calm > V', 'V sits surprised > H'],
      say: [
        'So {H} knelt down and wrapped up the sore foot. "But I was mean to you," said {V}. "Yes," said {H}. "Hold still."',
        '{H} sat down in the dirt and took the sore foot on {H.his} lap. {V} held still. Nobody had ever stopped for {V.him} before.',
        '{H} went back and sat down by {V}. "Lean on me," {H.he} said. {V} looked at {H.him} for a long time. "Why?" {V.he} asked.',
      ],
    },
    {
      on: ['H walks calm > V', 'V walks worried > H'],
      extra: true,
      say: [
        'Step, hop, step, hop, they went. {V} had one arm around {H}, and neither of them was fast anymore.',
        'Leaning close, {V} and {H} went on together, three good feet and one bad one, as slow as snails and not minding.',
      ],
    },
  ],
  ending: [
    {
      on: ['V walks happy', 'H walks happy', 'C walks happy'],
      framing: 'wide',
      say: [
        'Then {V}, {H}, and {C} crossed the line, all in the same step. Nobody could say who was first, so nobody did.',
        'In one long line, arm in arm, {V} and {H} and {C} came over the end of the track, and it did not matter who was first.',
        'Side by side they came to the end of the race: {V} on the left, {H} in the middle, {C} on the right, all covered in dust.',
      ],
    },
    {
      on: ['V points proud > G', 'H stands surprised > V'],
      lies: ['G'],
      say: [
        'There lay the {G}, the great prize. "Take it," said {V} to {H}. "I only run fast. You are the one who won."',
        'On a flat stone lay the prize, a fine {G}. {V} looked at it, and shook {V.his} head, and pointed from it to {H}.',
        '"Look, the {G}!" said {V}. "I have six of those at home, and nobody to show them to. This one is for you, {H}."',
      ],
    },
    {
      on: ['H jumps proud', 'C jumps happy > H'],
      does: ['H takes G'],
      say: [
        '{H} lifted the {G} over {H.his} head with both arms. {C} cheered until {C.he} had no voice left, and then cheered without it.',
        '{H} picked up the {G} as if it were an egg. {C} could not stand still, and ran around {H.him} like a puppy.',
        'So {H} took the {G}, and it shook a little in {H.his} hands. "We won!" shouted {C}, hopping in circles. "We won by being last!"',
      ],
    },
    {
      on: ['H stands happy > V', 'V hugs happy > H'],
      extra: true,
      say: [
        '"It belongs to all three of us," said {H}. And {V}, who had never shared a thing, hugged {H.him} until {H.he} coughed.',
        '{V} had won a hundred races, and nobody had ever hugged {V.him} for one. Now {V.he} hugged {H}, and found that it was better.',
      ],
    },
    {
      on: ['H sits happy', 'V sits happy > H'],
      say: [
        '"Race you tomorrow?" asked {V}. "Slowly," said {H}. They sat and rubbed their feet, and {H} was not last at anything.',
        '{H} had won something, just once: the {G}, and a friend with fast feet. {V} sat beside {H.him} for a long, long while.',
      ],
    },
  ],
  endsAt: 'goal',
};

/** A plot: a race against somebody fast, won in another way. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const race: Plot = {
  id: 'race',
  wanted: '{H} wants to win something in the race to {dest}, just once.',
  answers: ['H holds G', 'H with V', 'H happy'],
  things: { G: ['bell', 'drum', 'lantern', 'star', 'kite', 'mask', 'cake', 'melon', 'feather', 'shell'] },
  startsOutdoors: true,
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
    'Slide down the slope to {next} on your trousers. It is faster',
    'They have painted arrows as far as {next}',
    'The racers must pass {next}. Run! You can still catch up',
    'Take the way by {next}. Nobody else knows it',
    'Your rival ran off toward {next}, far ahead',
    'Cut across to {next}, and you save an hour',
  ],
  lastLeads: [
    'The ribbon is stretched at {next}. Go, go, go',
    'Run! It is only a short way to {next}',
    'The end is near. Go straight on to {next}',
    'Nobody has reached {next} yet. Run',
  ],
  purposes: [
    '"Can you see anyone ahead?" asked {H}. "Only dust," said {C}. "And behind?" "Only us." They laughed, and had to stop to do it.',
    '"We stopped to help, and now we are last," said {C}. "I would stop again," said {H}, and ran on.',
    '"Somebody must be halfway home by now," said {H}. {C} shrugged. "Halfway is only half," {C.he} said.',
  ],
  turn: [
    {
      on: ['V sits sad', 'H stands surprised > V'],
      say: [
        'But who was that, down on the ground? It was {V}! {V.He} held one foot and did not look proud at all. {H} stopped.',
        '{H} came up to the last turn, and there sat {V} on the ground, with one foot in both hands and a face like rain.',
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
        '{H} did not look at the finish. "Today {recall}," {H.he} said, "and we lost an hour by it. I would not give that hour back." {C} nodded.',
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
        'With arms linked they came to the end of the race, {V} and {H} and {C} in one row, all covered in dust.',
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
        '{V} unwrapped the sore foot and wiggled it. {H} wiggled {H.his} own, to keep it company. Nobody was first now, and nobody was last.',
        '"Race you tomorrow?" asked {V}. "Slowly," said {H}. They sat and rubbed their feet, and {H} was not last at anything.',
        '{H} had won something, just once: the {G}, and a friend with fast feet. {V} sat beside {H.him} for a long, long while.',
      ],
    },
  ],
  endsAt: 'goal',
};

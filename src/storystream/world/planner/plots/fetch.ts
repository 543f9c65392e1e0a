/** A plot: somebody old left something dear behind, and the hero goes to fetch it. Knows neither names nor places. */

import { homeward } from '../episodes/road.ts';
import type { Plot } from '../types.ts';

export const fetch: Plot = {
  id: 'fetch',
  wanted: '{H} wants to bring the {G} from {dest} home to {V}.',
  answers: ['V holds G', 'H with V', 'V happy'],
  things: {
    G: [
      'lantern',
      'map',
      'key',
      'drum',
      'bell',
      'book',
      'spyglass',
      'shell',
      'flute',
      'mask',
      'star',
      'feather',
      'blanket',
      'pot',
      'umbrella',
      'kite',
    ],
  },
  opening: [
    {
      on: ['H stands curious'],
      say: [
        '{H.long} lived near {home}, and was {H.trait}. More than anything, {H.he} wanted to do one great thing, just once.',
        'Near {home} lived a friend you should meet. {H.long} wanted one thing above all: to do something great for somebody else.',
        '{H.long} stood {here} and looked down the road. {H.He} wanted to bring something wonderful home one day.',
        'Every day {H.long} stood {here} and dreamed. {H.He} wanted to be the one who found what everybody had lost.',
      ],
    },
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        'But {here} {H} found {V.long} sitting all alone. Two big tears rolled down and dripped on the ground.',
        '{V.long} was sitting {here}, and {H} had never seen {V.him} so sad. {V.He} did not even say good day.',
        'So when {H} met {V.long} {here}, {H.he} knew at once that something was wrong. {V.He} only sat and sighed.',
      ],
    },
    {
      on: ['V sits sad > H', 'H stands curious > V'],
      say: [
        '"Long ago I left my {G} at {dest}," said {V}. "I loved it, for {G.worth}. Now I am too tired to go so far." {H} listened.',
        '{V} told {H} of {a G} left behind at {dest}, long ago, on a windy day. Nobody had ever gone back to look for it.',
        'With one finger {V} drew {a G} on the ground. {H} understood. It was far away at {dest}, and {V} missed it badly.',
        '"I miss my old {G}," {V} told {H}. "I left it at {dest} when I was young, and nobody ever went back for it."',
        '"My {G} is still at {dest}," {V} whispered. "I dream of it every night, for {G.worth}." {H} sat very still.',
      ],
    },
    {
      on: ['H jumps proud > V', 'V sits surprised > H'],
      say: [
        '"Then I will fetch it!" cried {H}, and jumped up. {V} was so surprised that {V.his} mouth fell open.',
        '{H} jumped up so fast that {V} blinked. Somebody had to go and fetch that {G}, and somebody was standing right here.',
        '"{H.oath} I will bring your {G} home to you!" said {H}. {V} stared at {H.him}, and hope came back into {V.his} eyes.',
        '{H} did not think twice. "Wait here," {H.he} told {V}. "I will not come back without your {G}." {V} could hardly believe it.',
      ],
    },
    {
      on: ['C runs happy > H', 'H walks happy > C'],
      say: [
        'At the first bend, {C.long} came running after {H}. "You will not go alone," {C.he} panted. "What are friends for?"',
        'Quick feet came pattering up behind {H}. It was {C.long} all out of breath, who never let a friend go anywhere alone.',
        '{H} had not gone ten steps when {C.long} caught up. "Two can carry more than one," {C.he} said, "and laugh more, too."',
        '{C.long} heard the plan and ran to join {H}. "Somebody must look after you," {C.he} said, and so there were two.',
      ],
    },
  ],
  leads: [
    'Old things like the {G} roll downhill, as far as {next}',
    'Ask the cobwebs at {next}. They keep everything',
    'If you want that old {G}, take the path to {next}',
    'Everyone who looks for the {G} must pass {next}',
    'I heard of {a G} once, somewhere past {next}',
    'For the {G}, go on to {next} and keep your eyes open',
  ],
  lastLeads: [
    'Behind the nettles at {next} lie the things that nobody fetches',
    '{A G}? Look at {next}, where nobody ever sweeps',
    'You are almost there. The {G} was left at {next}',
    'Go straight on to {next}, and look in every corner',
  ],
  purposes: [
    '"What if somebody else has found it?" asked {H}. "Then we ask for it nicely," said {C}, "twice, if we must."',
    '"Do you think the {G} is still there?" asked {C}. {H} nodded. "It has waited so long. It can wait one more day."',
    '"Somebody is waiting for us at home," said {H}, and walked a little faster. {C} had to trot to keep up.',
  ],
  turn: [
    {
      on: ['H stands worried', 'C stands sad > H'],
      say: [
        '{H} searched high and {C} searched low, but there was no {G} to be seen. They had come all this way for nothing.',
        'They looked in every crack and corner. {H} found dust, and {C} found more dust. Of the {G} there was no trace.',
        '{H} looked behind every stone, and {C} looked under every leaf. There was only dust. The {G} was gone.',
        'But where was it? {H} turned around and around, and {C} shook {C.his} head. Here was nothing at all.',
      ],
    },
    {
      on: ['H sits sad'],
      framing: 'close',
      say: [
        '{H} sat down and put {H.his} face in both hands. "I promised," {H.he} said. "How can I go home with nothing?"',
        '{H} sat on a stone and counted the blisters on {H.his} feet. There were four. The whole long way, and nothing to show for it.',
        'So {H} sat down on the cold ground. {H.His} legs were tired, {H.his} heart was heavy, and {H.he} wanted only to go home.',
        '"I am not great at all," said {H} in a small voice. "I am only somebody who gets lost." {H.He} sat and did not move.',
      ],
    },
    {
      on: ['C points happy > H', 'H sits curious > C'],
      say: [
        '{C} kicked a tuft of grass. "Today {recall}," {C.he} said, "and that was no easier. Get up." {H} looked at {C.him} for a while, and got up.',
        '"Wait!" said {C}. "Remember how {recall}? We did not give up then." {H} looked up and wiped {H.his} eyes.',
        'But {C} would not let {H} be sad. "Think how {recall}," {C.he} said. "Nobody told us how. We just tried once more."',
      ],
    },
    {
      on: ['H climbs curious > G'],
      lies: ['G'],
      extra: true,
      say: [
        'So {H} tried once more. {H.He} climbed to a ledge that {H.he} had missed before, and there something gleamed: the {G}!',
        'There was one place left, the highest of all. {H} climbed up to it on tired legs, and something round and dusty winked at {H.him}.',
        'Up {H} climbed, hand over hand, to the only spot where nobody had looked. There, under the dust, lay the {G}!',
      ],
    },
    {
      on: ['H jumps surprised > G', 'C jumps happy > H'],
      does: ['H takes G'],
      say: [
        '"{H.oath} I have it!" shouted {H}, and held the {G} high. {C} jumped up and down until the dust flew.',
        'Carefully {H} blew off the dust and picked up the {G}. It was smaller than {H.he} had thought, and far more lovely. {C} danced.',
        '{H} reached out and took the {G} with both hands. It was real. {C} whooped so loudly that the echo whooped back.',
        'And so, on the very last try, {H} lifted the {G} up into the light. "You did it!" cried {C}. "You really did!"',
      ],
    },
  ],
  ending: [
    homeward,
    {
      on: ['H runs happy', 'V stands surprised > H'],
      say: [
        '{H} ran the last bit of the way. {V} was waiting {here}, and when {V.he} saw the {G}, {V.he} forgot to breathe.',
        '{V} had not moved from the spot all this time. But now {H} came flying down the path with the {G}, and {V} stood up on shaky legs.',
        '{V} heard quick steps and stood up. Down the path came {H}, with the {G} held tight. "Is it true?" {V} whispered.',
      ],
    },
    {
      on: ['H stands proud > V', 'V stands happy > H'],
      does: ['H gives G to V'],
      say: [
        '"Here is your {G}," said {H}, and laid it in {V.his} hands. {V} stroked it as if it were asleep, and smiled and smiled.',
        '{H} handed the {G} to {V}. "It was just where you left it," {H.he} said. {V} held it close and laughed out loud.',
        'So the {G} came home. {V} took it from {H}, turned it this way and that, and the years seemed to fall from {V.his} face.',
      ],
    },
    {
      on: ['V hugs happy > H', 'H hugs happy > V'],
      say: [
        'Then {V} put {V.his} arms around {H} and did not let go for a long time. No one had ever hugged {H.him} so hard.',
        'There were no words for it. {V} pulled {H} close and rocked {H.him} from side to side, like somebody small.',
        '{V} hugged {H} so tightly that {H.he} squeaked. "You are the best friend in the world," {V} said.',
      ],
    },
    {
      on: ['V sits happy', 'C sits calm > V', 'H sits happy > V'],
      extra: true,
      say: [
        '{V} told {C} and {H} every story that the {G} knew. There were a great many, and some of them were even true.',
        'All evening {V} showed the {G} to {C} and to {H}, front and back and upside down, and each time found something new about it.',
        'So they sat together, {V} and {C} and {H}, and passed a plate of warm buns around. The {G} had the best seat of all.',
      ],
    },
    {
      on: ['H sleeps happy'],
      framing: 'close',
      say: [
        'That was how {H}, who only wanted to do one great thing, did it. Now {H.he} lay curled up, fast asleep and smiling.',
        '{H} wanted to stay awake and enjoy it. But great things make the eyes heavy, and {H.he} was dreaming before {H.he} lay down flat.',
        '{H} was asleep before anyone could say thank you again. One great thing was quite enough for one day.',
      ],
    },
  ],
  endsAt: 'home',
};

/**
 * Plots about something far away that somebody longs for: fetching it, or bringing it there. Plain data.
 */

import type { Plot } from '../types.ts';

/** Somebody old left something dear behind, and the hero goes to fetch it. */
export const fetch: Plot = {
  id: 'fetch',
  g: [
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
  carried: false,
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
    'If you want that old {G}, take the path to {next}',
    'Everyone who looks for the {G} must pass {next}',
    'I heard of {a G} once, somewhere past {next}',
    'For the {G}, go on to {next} and keep your eyes open',
  ],
  lastLeads: [
    '{A G}? Look at {next}, where nobody ever sweeps',
    'You are almost there. The {G} was left at {next}',
    'Go straight on to {next}, and look in every corner',
  ],
  purposes: [
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

/** Something must reach somebody far away before it is too late. */
export const deliver: Plot = {
  id: 'deliver',
  g: [
    'cake',
    'letter',
    'bread',
    'basket',
    'melon',
    'seedling',
    'blanket',
    'book',
    'map',
    'pot',
    'bell',
    'lantern',
    'flute',
  ],
  carried: true,
  opening: [
    {
      on: ['H stands proud > G'],
      lies: ['G'],
      say: [
        '{H.long} had a job to do. The {G} beside {H.him} had to go to {dest}, and {H.he} wanted to bring it there safe and whole.',
        '{Here} stood {H.long} with a fine {G} at {H.his} side. {H.He} wanted to carry it all the way to {dest}, and not be late.',
        'Nobody {here} had ever trusted {H.long} with anything. But today {H.he} had {a G} to bring to {dest}, and {H.he} wanted to do it well.',
      ],
    },
    {
      on: ['H points worried > G', 'C stands curious > H'],
      lies: ['G'],
      say: [
        '"It is for {V.kind}," {H} told {C.long} {here}. "It must be there before bedtime tomorrow, and it must not get a single scratch."',
        '{C.long} came by and looked at the {G}. "It is a present for {V.kind}," said {H}. "I promised to bring it, but the way is so long."',
        '"Whose is that?" asked {C.long}. "It is for {V.kind}, who is all alone at {dest}," said {H}. "Nobody ever sends anything so far."',
      ],
    },
    {
      on: ['C stands happy > H', 'H stands happy > C'],
      does: ['C takes G'],
      say: [
        '"I have steady hands," said {C}, and picked up the {G}. "I will carry it, and you find the way." {H} was glad to share.',
        '{C} spat on both palms and picked up the {G}. It fit just right in {C.his} arms. {H} let out a long breath.',
        'So {C} lifted the {G} and tried its weight. "I carry, you lead," {C.he} said. {H} shook on it, very solemnly.',
        '{C} took the {G} in both arms. "{C.oath} Let me help," {C.he} said, and {H} felt the long road grow shorter already.',
      ],
    },
    {
      on: ['H waves happy', 'C walks happy'],
      framing: 'wide',
      say: [
        '{H} waved good-bye to everything {here}, one thing at a time, until {C} laughed and said that the {G} was getting old.',
        'Nobody saw them off, so {H} waved to the gatepost. {C} bowed as low as the {G} allowed, and the great march began.',
        'And off they went. {H} waved once at {home}, and {C} walked ahead with the {G}, one careful step after another.',
      ],
    },
    {
      on: ['C stands surprised > G', 'H stands worried > C'],
      extra: true,
      say: [
        'They had hardly begun when {C} tripped over a root. The {G} flew up and came down, plop, in {C.his} arms. {H} could not look.',
        'Halfway up the first rise {C} slipped on a wet stone and spun around three times. {H} shut both eyes. The {G} was still whole.',
        'Then {C} sneezed. The {G} wobbled, tipped, and just in time was still again. "Please never do that," said {H}.',
      ],
    },
  ],
  leads: [
    'The short way to {dest} goes by {next}',
    'With a load like that, go around by {next}. The path is smooth',
    'Keep on to {next}, and hold that {G} tight',
    'Past {next} the road is better. You will not be late',
  ],
  lastLeads: [
    'Go straight on, and you will come to {next}',
    'It is not far now. You can almost see {next}',
    'Hurry, the road to {next} gets dark early',
  ],
  purposes: [
    '"Is the {G} all right?" asked {H} for the tenth time. "It was all right the last nine times," said {C}.',
    '"My arms are tired," said {C}. "Mine would be, too," said {H}, and sang to make the {G} lighter. It helped a little.',
  ],
  turn: [
    {
      on: ['H stands worried', 'C stands sleepy > H'],
      say: [
        'This was {dest}, but nobody was there. {H} called and called. {C} could hardly hold the {G} any longer.',
        '{H} knocked three times and waited. {C} shifted the {G} from one arm to the other. Nobody came, and nothing stirred.',
        '{H} called out, but only the wind answered. {C} leaned on a wall with the {G} and yawned. Had they come too late?',
      ],
    },
    {
      on: ['H sits sad', 'C sits worried > H'],
      say: [
        '"We were too slow," said {H}, and sat down hard. {C} sat beside {H.him} and did not know what to say.',
        '{H} slid down with {H.his} back against the wall, and {C} slid down, too. They had walked so far, and they were one hour late.',
        'So {H} sat down, and a tear ran down to {H.his} chin. {C} kept the {G} dry, which was all that {C.he} could do.',
      ],
    },
    {
      on: ['C stands happy > H', 'H sits curious > C'],
      say: [
        '"Do you remember how {recall}?" asked {C}. "We only had to make more noise!" {H} lifted {H.his} head.',
        '"Think how {recall}," said {C}. "We never gave up then, so let us call once more, as loud as we can." {H} drew a deep breath.',
      ],
    },
    {
      on: ['H jumps happy', 'C jumps happy'],
      extra: true,
      say: [
        '{H} and {C} jumped and shouted together, so loudly that even the {G} seemed to jump. Far off, somebody answered.',
      ],
    },
    {
      on: ['V walks surprised > H', 'H stands happy > V'],
      say: [
        'And who came around the corner, rubbing sleepy eyes? It was {V.long}. "Visitors?" {V.he} asked. {H} laughed with relief.',
        'A yawn came out of the shadows, and after it came {V.long} wrapped in sleep. {H} had never been so glad to see anybody yawn.',
        'Slow steps came nearer, and {V.long} looked out. "Nobody ever comes here," {V.he} said. "Now somebody has," said {H}.',
      ],
    },
  ],
  ending: [
    {
      on: ['C stands happy > H', 'H stands proud > C'],
      does: ['C gives G to H'],
      say: [
        '"You made the promise," said {C}, and put the {G} into the hands of {H}. "So you must be the one to give it."',
        '{C} had carried the {G} over every hill. Now {C.he} laid it in the arms of {H}, and gave {H.him} a little push.',
        'Then {C} did a kind thing. {C.He} handed the {G} to {H}. "You found the way," {C.he} said. "This part is yours."',
      ],
    },
    {
      on: ['H stands proud > V', 'V stands surprised > H'],
      does: ['H gives G to V'],
      say: [
        '"This is for you," said {H}, "without a single scratch." {V} took the {G} slowly. No one had ever given {V.him} a present.',
        '{H} bowed and gave {V} the {G}. For a long time {V} only looked at it. Then a smile began, first small, then as wide as a door.',
        '{H} held out the {G}, and {V} took it as if it might melt. "For me?" {V.he} asked. "All this way, for me?"',
      ],
    },
    {
      on: ['V jumps happy', 'H stands happy > V'],
      say: [
        '{V} danced around and around with the {G} until {V.he} had to hold on to {H}. "I thought the world forgot me," {V.he} said.',
        '{V} skipped in a circle with the {G}, and then in another one. {H} had to laugh, because {V.his} joy was so loud.',
        '"It is perfect, for {G.worth}!" cried {V}, and leaped as high as {V.he} could. {H} felt warm from top to toe.',
      ],
    },
    {
      on: ['V sits happy > H', 'C sits happy', 'H sits happy > V'],
      extra: true,
      say: [
        '{V} would not let them leave, so {C} and {H} stayed for supper. They ate until they could not bend in the middle.',
        'There was only one chair, so {V} and {C} and {H} all sat on the floor. It was the best party that place had ever seen.',
        'They sat close together and shared what there was. {V} talked, {C} chewed, and {H} looked from one to the other and was glad.',
      ],
    },
    {
      on: ['V waves happy > H', 'H waves proud > V'],
      say: [
        '"Come back soon!" called {V}. "We know the way now," called {H}, who had carried a promise to its end, and waved with both hands.',
        'For as long as they could see each other, {V} waved, and {H} waved back. The promise was kept, and {H.his} arms felt light as air.',
        '{V} waved and waved. {H} waved back and walked tall, because a promise weighs nothing once it is kept.',
      ],
    },
  ],
  endsAt: 'goal',
};

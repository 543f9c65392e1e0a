/**
 * Plots about something or somebody gone: a rescue, a thing lost and found, and a thing thought stolen. Plain data.
 */

import type { Plot } from '../types.ts';

/** Somebody has not come home. */
export const rescue: Plot = {
  id: 'rescue',
  g: [],
  carried: false,
  opening: [
    {
      on: ['H stands happy'],
      say: [
        '{H.long} was waiting {here}. {H.He} wanted to spend the whole day with {V.kind}, {H.his} best friend, as they had promised.',
        '{H.long} had swept and tidied everything {here}, because {V.kind} was coming. {H.He} wanted it to be the best day of the year.',
        '{Here} sat a surprise, and {H.long} stood guard over it. {H.He} wanted to see the face of {V.kind}, {H.his} dearest friend.',
      ],
    },
    {
      on: ['H stands worried'],
      framing: 'close',
      say: [
        'But nobody came. {H} counted to a hundred, and then to a hundred again. Where could {V.kind} be?',
        'The minutes crept by like snails. {H} looked at the path, and at the sky, and at the path again. Something must have happened.',
        'So {H} waited, and the soup got cold, and still the path was empty. {V.Kind} was never late. {H} felt a knot inside.',
      ],
    },
    {
      on: ['C runs worried > H', 'H stands afraid > C'],
      say: [
        '{C.long} came running up to {H}. "Have you heard?" {C.he} gasped. "Someone went off to {dest} alone and never came back!"',
        '{C.long} came over the rise, waving and stumbling. Somebody they both loved had gone up to {dest} and was missing. {H} turned cold.',
        'Then {C.long} raced up, all out of breath. "It is bad news," {C.he} told {H}. "Our friend set off for {dest} and is lost."',
      ],
    },
    {
      on: ['H points proud > C', 'C stands surprised > H'],
      say: [
        '"Then we must go to {dest} and find {V.kind}," said {H}, and {H.his} voice hardly shook. {C} swallowed and nodded.',
        '{H} swallowed {H.his} fear in one big gulp, and pointed the way to {dest}. {C} saw that chin go up, and knew they were going.',
        '"{H.oath} Nobody gets left alone out there," said {H}. "I am going to {dest}. Will you come?" {C} was already packing.',
        '{H} did not wait. "A friend is a friend," {H.he} said. "I will not sleep until I have found {V.kind}." {C} took {H.his} hand.',
      ],
    },
    {
      on: ['C walks worried', 'H walks worried'],
      framing: 'wide',
      extra: true,
      say: [
        'They called as they went. {C} called high, {H} called low, and then they both stood still to listen. Only a crow answered.',
        'On and on they hurried. {C} looked into every hollow, and {H} looked behind every hedge. There was nobody, not even an echo.',
        '{C} looked for footprints on the left, and {H} looked on the right. There were a great many, and all of them were their own.',
      ],
    },
  ],
  leads: [
    'I saw your friend go by. {V.He} went toward {next}, all alone',
    'Somebody called for help last night, over by {next}',
    'I found footprints this morning. They led to {next}',
    'Hurry to {next}. I heard somebody crying there',
  ],
  lastLeads: [
    'Somebody is calling from {next}. Do you not hear it',
    'I saw a light at {next} last night, and it shook',
    'Your friend must be at {next}. Nobody came back this way',
  ],
  purposes: [
    '"What if we are too late?" asked {C}. {H} squeezed {C.his} hand. "Then we must not stop to ask," {H.he} said.',
    '"Listen!" said {H}. {C} stood on one foot and held {C.his} breath. Far away somebody called, or was it only the wind?',
  ],
  turn: [
    {
      on: ['H stands afraid', 'C hides afraid'],
      say: [
        'Something moaned close by. {C} hid at once. {H} wanted to hide, too, but {H.his} feet would not move at all.',
        'A long, low cry came out of the shadows. {C} was behind a rock in one hop. {H} stayed where {H.he} was, too scared to run.',
        '"Hoo-oo," went something in the shadows. {C} crept behind a stone. {H} stood there alone with {H.his} knees knocking.',
      ],
    },
    {
      on: ['C stands worried > H', 'H stands worried'],
      say: [
        '"Think how {recall}," whispered {C} from behind {H.him}. "We were afraid then, too." {H} took one step, and then another.',
        '"If only we were brave," said {H}. "But we are!" said {C}. "Remember how {recall}?" And it was true.',
      ],
    },
    {
      on: ['V sits sad', 'H stands surprised > V'],
      say: [
        'It was no ghost. It was {V.long} who sat there, cold and muddy and all alone. "{H}!" {V.he} sobbed. "You came!"',
        '{H} crept nearer, and nearer still. There on the ground sat {V.long} with leaves all over, too tired to cry anymore.',
        'Then {H} saw who was moaning: {V.long}! {V.He} sat huddled on the ground and could not get up. "My foot," {V.he} said.',
      ],
    },
    {
      on: ['H hugs happy > V', 'V hugs happy > H'],
      say: [
        '{H} flung both arms around {V}, mud and all. "I knew that somebody would come," {V} sniffed, "and I hoped it was you."',
        '{H} ran and held {V} tight. {V.He} was cold as a fish, and {V.he} smelled of mud, and it was the best hug in the world.',
        'Neither of them said a word. {H} hugged {V}, and {V} hugged {H}, and for a moment nobody was cold or lost.',
      ],
    },
    {
      on: ['V stands happy > C', 'C points proud', 'H stands happy > V'],
      extra: true,
      say: [
        'They helped {V} up. {H} took one side, and {C} showed the way home. "Lean on us," {C.he} said. "That is what we are for."',
        '{V} took one shaky step, and then one more. {H} counted them out loud, while {C} pointed to every stone in the way.',
      ],
    },
  ],
  ending: [
    {
      on: ['C walks happy', 'V walks calm', 'H walks happy > V'],
      framing: 'wide',
      say: [
        'Home they came at last, {C} in front, {V} in the middle, and {H} close behind, so that nobody could get lost again.',
        'Slow and close together they came back to {home}: {C} with a song, {V} with a limp, and {H} with a grin from ear to ear.',
        'Step by step {C} and {H} brought {V} home. They went slowly, and told jokes at every corner to make {V.him} forget {V.his} foot.',
      ],
    },
    {
      on: ['H sits happy > V', 'V sits calm > H'],
      say: [
        '{H} warmed up the soup and fed {V} with a big spoon. "More?" {H.he} asked. "More," said {V}, and {V.his} cheeks grew pink.',
        '{H} puffed up three pillows and tucked {V} in between them. Then {H.he} sat and watched, in case {V.he} got lost again.',
        'So {V} sat in the best seat {here}, wrapped up to the ears. {H} would not let {V.him} lift a finger.',
      ],
    },
    {
      on: ['V sits sad > H', 'H sits calm > V'],
      say: [
        '"I went to find a birthday gift for you," said {V}, "and I lost it in the dark." {H} shook {H.his} head. "I have you," {H.he} said.',
        '{V} opened one fist. In it lay a small white flower, quite squashed. It had been meant for {H}, who thought it was beautiful.',
        '"I only wanted to see something new," {V} said. "Next time," said {H}, "take somebody who knows the way back."',
      ],
    },
    {
      on: ['V stands happy > H', 'C jumps happy', 'H stands proud'],
      extra: true,
      say: [
        '"Three cheers for {H}!" shouted {V}. {C} gave four, because {C.he} lost count. They rang right across the sky.',
        '{V} clapped, and {C} stamped and whistled. {H} did not know where to look, so {H.he} looked proud.',
      ],
    },
    {
      on: ['H sleeps happy', 'V sleeps calm'],
      say: [
        'So {H} got {H.his} day with {H.his} friend after all, only a little late. Side by side, {H} and {V} fell asleep before the soup was gone.',
        'It was the longest day of the year, and in its own way the best one. {H} and {V} slept back to back, and neither was alone.',
      ],
    },
  ],
  endsAt: 'home',
};

/** The hero's dearest thing is gone, and somebody else has come to love it. */
export const lost: Plot = {
  id: 'lost',
  g: [
    'kite',
    'blanket',
    'drum',
    'book',
    'bell',
    'lantern',
    'umbrella',
    'shell',
    'spyglass',
    'flute',
    'feather',
    'mask',
    'star',
    'basket',
    'map',
    'pot',
  ],
  carried: false,
  opening: [
    {
      on: ['H stands happy > G'],
      lies: ['G'],
      say: [
        '{H.long} had {a G}, and {H.he} took it everywhere. Today {here} {H.he} wanted only one thing: to play with it until supper.',
        'What {H.long} loved best was {H.his} {G}, for {G.worth}. {Here} {H.he} wanted to keep it close, always and forever.',
        '{Here} lived {H.long} with {a G} that {H.he} would not have swapped for gold. {H.He} wanted never to lose it.',
      ],
    },
    {
      on: ['H sleeps calm'],
      does: ['G vanishes'],
      framing: 'close',
      say: [
        'But {here} it was so warm and still that {H} lay down, just for a moment. {H} slept, and the {G} was left alone.',
        'The day was so soft that {H} closed {H.his} eyes, only to rest them. Soon {H.he} was snoring, and nobody watched over the {G}.',
        '{H} yawned, stretched out, and fell asleep {here}. So nobody saw what happened to the {G}.',
      ],
    },
    {
      on: ['H jumps surprised'],
      framing: 'close',
      say: [
        'Then {H} woke up with a jump. There was a flat spot where the {G} had been, and nothing else at all. It was gone!',
        '{H} stretched, reached out, and patted the empty ground. {H.He} sat straight up. Where was it? The {G} was not there!',
        '"{H.oath} My {G}!" cried {H}, wide awake. {H.He} looked on the left, and on the right, and up in the air. It was gone.',
      ],
    },
    {
      on: ['H stands sad > C', 'C stands worried > H'],
      say: [
        '{C.long} heard the shouting and came at once. "It cannot have walked away," {C.he} said to {H}. "So somebody has it. Let us ask."',
        'Along came {C.long} and found {H} turning over stones. {C.He} heard the whole sad story and rolled up both sleeves to help.',
        '"Tell me where you saw it last," said {C.long}. {H} sniffed and told {C.him} everything. "Good," said {C}. "Now we follow the trail."',
      ],
    },
    {
      on: ['H walks proud', 'C walks curious'],
      framing: 'wide',
      extra: true,
      say: [
        '"I will find my {G}," said {H}, "if I have to look behind every leaf." "That is a lot of leaves," said {C}, and they set off.',
        'They marched off side by side, {H} with {H.his} chin up and {C} with {C.his} nose down, looking for any sign of the lost {G}.',
      ],
    },
  ],
  leads: [
    '{A G}? The wind rolled one past here, straight to {next}',
    'I saw somebody go by with {a G}, toward {next}',
    'Look at {next}. Lost things like to end up there',
    'Yes, I heard your {G}! The sound came from {next}',
  ],
  lastLeads: [
    'I heard humming over at {next}, and something like your {G}',
    'Somebody at {next} has found your {G}, I think',
    'If it is anywhere, your {G} is at {next}',
  ],
  purposes: [
    '"What if it misses me?" asked {H}. "{A G} cannot miss you," said {C}, and then, more kindly, "but yours might."',
    '"We could get a new one," said {C}. {H} shook {H.his} head. "A new {G} would not know me," {H.he} said, and walked on.',
  ],
  turn: [
    {
      on: ['H hides curious > V', 'V sits happy > G'],
      lies: ['G'],
      say: [
        '{H} peeped out from behind a rock and gasped. There sat {V.long}, and beside {V.him} lay the {G}!',
        'Somebody was singing. {H} crept up on tiptoe and hid. It was {V.long} and beside {V.him}, safe and sound, lay the {G}.',
        'There it was! But next to the {G} sat {V.long}, who was humming to it. {H} ducked down and hid.',
      ],
    },
    {
      on: ['H stands angry > V', 'V sits surprised > H'],
      lies: ['G'],
      say: [
        '"Thief!" shouted {H}, and marched right up. {V} jumped. "I found it," {V.he} said. "It was all alone, just like me."',
        '"That is mine!" cried {H}. {V} turned pale. "I did not know," {V.he} said. "It came to me on the wind. I have no other friend."',
      ],
    },
    {
      on: ['C stands calm > H', 'H stands worried > C'],
      say: [
        '{C} pulled {H} aside. "Remember how {recall}?" {C.he} asked. "Things are not always what they look like." {H} grew quiet.',
        '{C} laid a hand on the arm of {H} and did not say a word. After a while {H} thought of how {recall}, and {H.his} fists came open.',
        '"Wait," {C} said softly. "Think how {recall}. A kind word worked then, too." {H} looked at {H.his} feet.',
      ],
    },
    {
      on: ['V stands sad > H', 'H stands worried > V'],
      does: ['V takes G'],
      say: [
        '{V} picked up the {G}, dusted it, and held it out. "Take it," {V.he} said. {V.His} voice was very small. {H} did not know what to do.',
        '{V} wiped one eye and lifted the {G} up. It was cleaner than it had ever been. {H} did not feel like shouting anymore.',
        'Slowly {V} lifted the {G}. "I took good care of it," {V.he} told {H}. "I even sang to it when it was dark."',
      ],
    },
  ],
  ending: [
    {
      on: ['V stands happy > H', 'H stands happy > V'],
      does: ['V gives G to H'],
      say: [
        '{V} laid the {G} in the arms of {H}. "Thank you for keeping it warm," said {H}, who was not angry anymore.',
        '{V} gave the {G} back with a last little pat. {H} held it, and it felt right, and still something felt wrong.',
        'So the {G} went back to {H}. "You sang to it?" {H.he} asked. {V} nodded. "Then you must teach me the song," said {H}.',
      ],
    },
    {
      on: ['H stands curious > V', 'V stands surprised > H'],
      say: [
        '"You said that you have no other friend," said {H}. "Would you like to have two? We play every day {home.at}." {V} blinked hard.',
        '{H} took two steps to go, and stopped. Nobody should sit so alone. {H.He} held out a hand, and {V} did not know what it was for.',
        'Then {H} had an idea. "{A G} is more fun with three," {H.he} said. "Come home with us!" {V} looked behind, to see who was meant.',
      ],
    },
    {
      on: ['V jumps happy', 'C jumps happy', 'H jumps happy'],
      say: [
        '"Yes!" cried {V}, and jumped. {C} jumped, too, and {H} jumped highest of all, with the {G} in the air.',
        'First {V} began to hop, and then {C}, and then {H}, until they were all hopping and had forgotten why.',
        '{V} gave a whoop. {C} gave a bigger one, and {H} whirled the {G} around until all three fell over, laughing.',
      ],
    },
    {
      on: ['H stands happy > V', 'V runs happy'],
      does: ['H gives G to V'],
      extra: true,
      say: [
        '"Your turn!" said {H}, and gave the {G} to {V}, who ran in a big circle with it. Sharing was easier than {H.he} had thought.',
        '{H} let {V} have the first turn. {V} ran with the {G} until {V.his} legs gave out, and {H} cheered at every round.',
      ],
    },
    {
      on: ['V sits calm > H', 'H sits happy > V', 'C sits happy'],
      say: [
        'So {H} lost {a G} and found a friend. {V} and {C} sat on either side of {H.him}, and there was room for everyone.',
        '{V} hummed the song, {C} got the words wrong, and {H} leaned back between them. Nothing was lost anymore.',
      ],
    },
  ],
  endsAt: 'goal',
};

/** A thing is gone, a friend is secretive, and the hero thinks the worst. */
export const mistaken: Plot = {
  id: 'mistaken',
  g: ['drum', 'basket', 'lantern', 'wheel', 'bell', 'kite', 'spyglass', 'umbrella', 'mask', 'pot', 'flute'],
  carried: false,
  opening: [
    {
      on: ['H stands happy'],
      say: [
        '{H.long} woke up {here} with a tickle inside. It was {H.his} birthday, and {H.he} wanted everybody to remember.',
        'Today was the birthday of {H.long}. {H.He} stood {here} with washed ears, and wanted to hear just one person say so.',
        '{Here} stood {H.long}, trying not to grin. It was {H.his} birthday! {H.He} wanted nothing but a song and a hug.',
      ],
    },
    {
      on: ['V runs worried', 'H waves happy > V'],
      say: [
        'But {V.long} ran right past without a word. {H} waved. {V} did not wave back, and hid something under one arm.',
        '{V.long} came by with a bundle and a very red face. {H} waved with all {H.his} might, but {V} only ran faster.',
        '"Good morning!" called {H}, and waved. But {V.long} only mumbled and hurried by, as if {V.he} had a secret.',
      ],
    },
    {
      on: ['H stands surprised'],
      framing: 'close',
      say: [
        'Then {H} saw that {H.his} {G} was gone from its place. So that was what {V.kind} had been hiding! {H} could not believe it.',
        'Where the {G} had always stood, there was a round clean spot in the dust. {H} stared at it and thought of that bundle.',
        '{H} went to get {H.his} {G}, but there was only dust where it used to be. {H} thought of that bundle, and grew hot all over.',
      ],
    },
    {
      on: ['H points angry > C', 'C stands surprised > H'],
      say: [
        '"Stolen!" {H} told {C.long}. "On my birthday! I want my {G} back, and I want to know why." {C} coughed and looked away.',
        '{H} showed {C.long} the empty spot where the {G} used to be, and pointed down the road. {C} looked at the sky and whistled.',
        '{C.long} came along just then. "{V.Kind} took my {G}!" cried {H}. "Help me follow the trail." {C} seemed to choke on something.',
      ],
    },
    {
      on: ['C walks worried', 'H walks angry'],
      framing: 'wide',
      extra: true,
      say: [
        '{H} stamped ahead, and {C} trotted behind. "Maybe there is a good reason," {C} said. "There is never a good reason," said {H}.',
        'With big, angry steps {H} followed the trail. {C} came behind, chewing on something that {C.he} was not allowed to say.',
      ],
    },
  ],
  leads: [
    'Somebody ran by with {a G}, off to {next}, in a great hurry',
    'I promised not to tell. But you might look at {next}',
    'I saw {a G} and a lot of string go toward {next}',
    'There was whispering over by {next} this morning',
  ],
  lastLeads: [
    'All of the whispering comes from {next}',
    'I will say only this: go to {next}, and look surprised',
    'The one you want is at {next}, with glue on both hands',
  ],
  purposes: [
    '"When I find my {G}," said {H}, "I will not even say hello." {C} opened {C.his} mouth, and shut it again.',
    '"Why are you smiling?" asked {H}. "I am not," said {C}, and turned away. It was all very strange.',
  ],
  turn: [
    {
      on: ['H hides angry', 'C hides happy'],
      say: [
        '{H} and {C} crouched down and hid. Somebody was moving just ahead. {H} held {H.his} breath, and {C} held back a giggle.',
        'They dropped flat behind a stone, {H} with {H.his} teeth together and {C} with a hand over {C.his} mouth. Somebody was humming.',
        '"There!" hissed {H}, and pulled {C} down behind a stone. Something rustled. {H.His} heart beat like mad.',
      ],
    },
    {
      on: ['C stands calm > H', 'H stands sad > C'],
      say: [
        '"Before you shout," said {C}, "remember how {recall}. It was not what we thought at first." {H} bit {H.his} lip.',
        '{C} touched {H} on the arm. "Think how {recall}," {C.he} said. "Look first, and be angry after." {H} nodded slowly.',
      ],
    },
    {
      on: ['H stands angry > V', 'V stands afraid > H'],
      does: ['V takes G'],
      say: [
        '{H} stepped out all the same. "Why did you take my {G}?" {H.he} cried. {V} stood there with it, as still as a post.',
        '{H} leaped out and put both fists on {H.his} hips. There was {V}, caught with the {G} in both hands, and shaking all over.',
        'But {H} could not wait. Out {H.he} sprang, and there stood {V} with the {G}. "Oh no," said {V}. "You are too early!"',
      ],
    },
    {
      on: ['V stands happy > H', 'H stands surprised > V'],
      say: [
        '"It was broken, so I mended it for you," said {V}. "Happy birthday!" The {G} shone like new. {H} had no words left.',
        'Then {V} turned the {G} around. The old crack was mended and every spot was gone. It was a birthday surprise! {H} gaped.',
        '"Surprise!" said {V} in a shaky voice. "I cleaned it and mended it. It is your birthday, isn\'t it?" {H} stared at the {G}.',
      ],
    },
  ],
  ending: [
    {
      on: ['H stands sad > V', 'V stands calm > H'],
      say: [
        '{H} wished that the ground would open. "I called you a thief," {H.he} told {V}. "I am sorry, all the way down to my feet."',
        '{H} looked down at {H.his} toes. All day long {H.he} had been angry with the kindest friend of all. {V} patted {H.his} shoulder.',
        '"I thought the worst of you," said {H}, very low. {V} smiled. "I should not keep secrets so badly," {V.he} said.',
      ],
    },
    {
      on: ['V stands happy > H', 'H stands happy > V'],
      does: ['V gives G to H'],
      say: [
        '{V} put the {G} into the arms of {H}. Every scratch was gone. Somebody must have worked on it all night long.',
        'Then {V} gave the {G} back. {H} turned it over and over. It had never been so fine, not even when it was new.',
      ],
    },
    {
      on: ['C jumps happy', 'V stands happy', 'H stands surprised > C'],
      say: [
        '"I knew it all day!" burst out {C}. "I almost popped!" {V} began the birthday song, and {H} stood between them and glowed.',
        '{C} hopped around them like a spring. {V} lit a little candle, and {H} was so surprised that {H.he} forgot to blow it out.',
        '"May I talk now?" asked {C}, and jumped for joy. {C} and {V} sang the song twice, once for luck. {H} heard every word.',
      ],
    },
    {
      on: ['H hugs happy > V', 'V hugs happy > H'],
      extra: true,
      say: [
        '{H} hugged {V} until they both tipped over. "Best birthday ever," {H} said into {V.his} ear, "and the worst manners. Mine, I mean."',
        '{H} had no more words, so {H.he} used both arms. {V} hugged back. All the anger of the day was squeezed out, and it was gone.',
      ],
    },
    {
      on: ['V sits happy', 'H sits happy', 'C sits happy > H'],
      say: [
        'So {H} got a song and a hug after all. {V} and {C} sat close on both sides, and nobody thought about thieves anymore.',
        'They sat in a row, {V} and {H} and {C}, and ate everything there was. Everybody had remembered. They had only hidden it well.',
      ],
    },
  ],
  endsAt: 'goal',
};

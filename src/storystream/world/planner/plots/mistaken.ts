/** A plot: a thing is gone, a friend is secretive, and the hero thinks the worst. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const mistaken: Plot = {
  id: 'mistaken',
  wanted: '{H} wants everybody to remember a birthday, and to get the {G} back.',
  answers: ['H holds G', 'H with V', 'H happy'],
  things: { G: ['drum', 'basket', 'lantern', 'wheel', 'bell', 'kite', 'spyglass', 'umbrella', 'mask', 'pot', 'flute'] },
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
        '"Good morning!" called {H}, and waved. But {V.long} only mumbled and hurried by with a bundle, as if {V.he} had a secret.',
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
    'I am no tattletale. But they bought varnish at {next}',
    'Ask at {next} who has paint on both elbows',
    'Somebody ran by with {a G}, off to {next}, in a great hurry',
    'I promised not to tell. But you might look at {next}',
    'I saw {a G} and a lot of string go toward {next}',
    'There was whispering over by {next} this morning',
  ],
  lastLeads: [
    'Look through the keyhole at {next}, and then forgive everybody',
    'All of the whispering comes from {next}',
    'I will say only this: go to {next}, and look surprised',
    'The one you want is at {next}, with glue on both hands',
  ],
  purposes: [
    '"How can somebody be so mean?" asked {H}. {C} hummed something that sounded a lot like a birthday song, and stopped at once.',
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
        '{C} held {H} back by the collar. "Today {recall}," {C.he} whispered. "Who would have thought it in the morning? So look before you leap."',
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
        'With a bow {V} handed over the {G}, polished until {H} could see {H.his} own face in it, and the face was smiling.',
        '{V} put the {G} into the arms of {H}. Every scratch was gone. Somebody must have worked on it all night long.',
        'Then {V} gave the {G} back. {H} turned it over and over. It had never been so fine, not even when it was new.',
      ],
    },
    {
      on: ['C jumps happy', 'V stands happy', 'H stands surprised > C'],
      say: [
        '"I knew it all day!" burst out {C}. "I almost popped!" {V} began the birthday song, and {H} stood there and glowed.',
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
        'Crumbs on every chin, {V}, {H}, and {C} sat until the candle was a puddle. Nobody had forgotten anything, and nobody had stolen it.',
        'So {H} got a song and a hug after all. {V} and {C} sat as close as they could, and nobody thought about thieves anymore.',
        'They sat in a row, {V} and {H} and {C}, and ate everything there was. Everybody had remembered. They had only hidden it well.',
      ],
    },
  ],
  endsAt: 'goal',
};

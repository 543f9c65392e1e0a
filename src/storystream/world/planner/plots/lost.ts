/** A plot: the hero's dearest thing is gone, and somebody else has come to love it. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const lost: Plot = {
  id: 'lost',
  wanted: '{H} wants to have the {G} back.',
  answers: ['H with V', 'V calm', 'H happy'],
  things: {
    G: [
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
  },
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
        '"{H.oath} My {G}!" cried {H}, wide awake. {H.He} looked under, over, and up in the air. It was gone.',
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
    'A crow carried something shiny off to {next}',
    'Try {next}. My sock turned up there, and my grandfather',
    '{A G}? The wind rolled one past here, straight to {next}',
    'I saw somebody go by with {a G}, toward {next}',
    'Look at {next}. Lost things like to end up there',
    'Yes, I heard your {G}! The sound came from {next}',
  ],
  lastLeads: [
    'There was a rustle and a giggle at {next}, about an hour ago',
    'I heard humming over at {next}, and something like your {G}',
    'Somebody at {next} has found your {G}, I think',
    'If it is anywhere, your {G} is at {next}',
  ],
  purposes: [
    '"I should have tied it to my toe," said {H}. "Then somebody would have your toe as well," said {C}. That was a comfort, of a sort.',
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
        '{H} sprang out, red as a rooster. {V} was so startled that {V.he} covered the {G} with {V.his} own body, as a hen covers her chick.',
        '"Thief!" shouted {H}, and marched right up. {V} jumped. "I found it," {V.he} said. "It was all alone, just like me."',
        '"That is mine!" cried {H}. {V} turned pale. "I did not know," {V.he} said. "It came to me on the wind. I have no other friend."',
      ],
    },
    {
      on: ['C stands calm > H', 'H stands worried > C'],
      say: [
        '{C} pulled {H} aside. "Remember how {recall}?" {C.he} asked. "Things are not always what they look like." {H} grew quiet.',
        '{C} laid a hand on the arm of {H}. "Today {recall}," was all that {C.he} said. After a while the fists of {H} came open.',
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
        'They shared one apple, bite by bite. {V} told {H} and {C} what the nights had been like, alone, and they were over now.',
        'So {H} lost {a G} and found a friend. {V} and {C} sat down close by {H.him}, and there was room for everyone.',
        '{V} hummed the song, {C} got the words wrong, and {H} leaned back and listened. Nothing was lost anymore.',
      ],
    },
  ],
  endsAt: 'goal',
};

/** A plot: a surprise is prepared for somebody who turns up everywhere. Knows neither names nor places. */

import { homeward } from '../episodes/road.ts';
import type { Plot } from '../types.ts';

export const surprise: Plot = {
  id: 'surprise',
  wanted: '{H} wants to surprise {V} with the {G} from {dest}, and {V} must not know.',
  answers: ['V holds G', 'H with V', 'V happy'],
  things: { G: ['cake', 'kite', 'drum', 'lantern', 'book', 'spyglass', 'bell', 'flute', 'umbrella', 'mask', 'star'] },
  opening: [
    {
      on: ['H stands happy'],
      say: [
        '{H.long} walked around {here} with both lips pressed together. {H.He} wanted to make a surprise, and it was already pushing to get out.',
        '{H.long} made a big red cross on the calendar {here}. {H.He} wanted to plan the best surprise that anyone ever had.',
        '{Here} stood {H.long} with a secret so big that it tickled. {H.He} wanted to keep it in until tomorrow, and that was hard.',
      ],
    },
    {
      on: ['C runs curious > H', 'H stands happy > C'],
      say: [
        '{H} pulled {C.long} aside. It was about {V.kind}, about {a G}, and about a year that was over tomorrow. {C} crossed {C.his} heart.',
        '"Tomorrow it is one year since {V.kind} came to live with us," {H} whispered to {C.long}. "I want to give {V.him} {a G}."',
        '{C.long} came running, and {H} told {C.him} everything. There was {a G} at {dest}, and it was for {V.kind}, who had never had a surprise.',
      ],
    },
    {
      on: ['V walks curious', 'H stands worried > V'],
      say: [
        'But who came around the corner, humming? It was {V.long} of all people! {H} stuffed the calendar down the front of {H.his} clothes and grinned.',
        '"What is for whom?" asked {V.long} and came around the corner. "Nothing!" said {H}, much too fast. "For nobody!"',
        'At that very moment {V.long} strolled up. "Are you two whispering?" {V.he} asked. {H} coughed. "I have a sore throat," {H.he} said.',
      ],
    },
    {
      on: ['C hides happy', 'H walks worried'],
      extra: true,
      say: [
        'So they sneaked off. {C} went from bush to bush, and {H} walked as one walks when one is only out for a walk.',
        '{H} strolled, whistled, and looked at the sky. {C} crept along behind a barrel. Nobody had ever looked so guilty.',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['V walks curious', 'H stands surprised > V'],
          say: [
            'Around the bend, with a picnic for three, came {V}. {H} turned red, then white, then red again, and talked about mushrooms.',
            '"There you are!" It was {V} again, of all people. "Where are we going?" {H} said they were looking for mushrooms. There were none.',
            'Who was that behind them? {V}! "I followed your tracks," {V.he} said. {H} talked about the weather for as long as {H.he} could.',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['V stands sad > H', 'H stands sad > V'],
          say: [
            '{V} had come after them all this way. But {H} hid the list so quickly that {V} saw it, and {V.his} smile went out like a candle.',
            'And there stood {V} yet again. "You do not want me here," {V.he} said quietly. {H} bit {H.his} tongue. It was awful to keep still.',
            '"You always stop talking when I come," said {V}, and {V.his} chin trembled. {H} almost told everything. Almost.',
          ],
        },
      ],
    },
  ],
  leads: [
    'Tiptoe by way of {next}, and look innocent',
    'Buy ribbon at {next}, the crinkly sort',
    'I will not tell a soul. Go by {next}',
    'A surprise? Then take the back way, by {next}',
    'Somebody is following you. Lose them at {next}',
    'Slip over to {next}, and be quick about it',
  ],
  lastLeads: [
    'Your parcel is under the bench at {next}, wrapped in newspaper',
    'The {G} is ready for you at {next}',
    'Go to {next}, and do not forget the ribbon',
    'At {next} they have kept the {G} for you',
  ],
  purposes: [
    '"Do I look as if I knew something?" asked {C}. "You look as if you had swallowed a trumpet," said {H}. "Think of porridge."',
    '"A secret is like a hiccup," said {C}. "It wants out." {H} held {C.his} mouth shut, and {C} held the mouth of {H}.',
    '"I do not like to fib," said {H}. "It is only a wrapped-up truth," said {C}. "Tomorrow we unwrap it."',
  ],
  turn: [
    {
      on: ['H jumps happy > G', 'C stands happy > G'],
      lies: ['G'],
      say: [
        'The {G} stood ready, and it glowed. {H} turned three somersaults around it, and {C} tied the ribbon in a bow like a cabbage.',
        'There lay the {G}, and it was even finer than they had hoped. {H} jumped for joy. {C} tied a ribbon around it, and then around {C.his} thumb.',
        '{H} whooped when {H.he} saw the {G}. {C} polished it with {C.his} elbow. It would be the surprise of the century.',
      ],
    },
    {
      on: ['C points worried', 'H hides worried'],
      does: ['H takes G'],
      say: [
        '{H} snatched up the {G}, heard steps, and dived into a bush. {C} pointed at nothing, whistled, and tried to look like a tree.',
        '"Hide!" hissed {C}, pointing. Down the way came somebody they knew. {H} grabbed the {G} and dropped behind a stone.',
        '{H} had hardly picked up the {G} when {C} pointed. "Somebody is coming!" In two jumps {H} was out of sight.',
      ],
    },
    {
      on: ['V stands sad', 'C stands worried > V'],
      say: [
        '{V} had picked a posy of flowers for them. {V.He} saw the bush, and how {C} guarded it, and let the flowers drop.',
        'It was {V}. "I can see the foot of somebody behind that stone," {V.he} said. "I understand. I will go home." {C} had no words.',
        '{V} looked at {C}, and at the shaking bush. "You are hiding from me," {V.he} said, and turned around, and walked away alone.',
      ],
    },
    {
      on: ['H stands sad > C', 'C stands calm > H'],
      say: [
        '{H} looked after the small figure on the path. "Today {recall}," said {C}, "and that began with tears as well." They picked up their feet.',
        '"We wanted to make {V.him} glad," said {H}, "and {V.he} cries!" "Remember how {recall}?" said {C}. "It came out right. So run!"',
        '{H} felt as low as a worm. "Think how {recall}," said {C}. "It looked bad then, too, until the end. We must only get to the end."',
      ],
    },
  ],
  ending: [
    homeward,
    {
      on: ['V sits sad', 'H stands worried > V'],
      say: [
        'Two socks, one comb, a framed picture of all three: {V} was packing. {H} stood there with a heart like a stone.',
        '{V} was packing a small bag {here}. "If I am in the way," {V.he} said without looking up. {H} could not stand it one second longer.',
        '{H} found {V} alone {here}, with {V.his} face to the wall. "Turn around," said {H}. "No," said {V}. "Please," said {H}.',
      ],
    },
    {
      on: ['H jumps happy', 'V stands surprised > H'],
      say: [
        'Out from behind {H.his} back {H} whipped the {G}, and blew a paper horn so hard that it tore. {V} stood like a post, and blinked.',
        '"SURPRISE!" shouted {H}, and held up the {G}, ribbon and all. {V} dropped {V.his} bag. {V.He} looked behind {V.him}. There was nobody else.',
        '{H} could hold it no longer. "One year!" {H.he} yelled. "Today it is one year that you are ours!" {V} stood there with a round mouth.',
      ],
    },
    {
      on: ['V stands surprised', 'H stands happy > V'],
      does: ['H gives G to V'],
      say: [
        'Slowly {V} untied the ribbon that {H} had tied. The {G} lay in {V.his} hands, and a whole year lay in it, too.',
        '{V} took the {G} from {H} as if it were made of soap bubbles. "So that is why," {V.he} said. "The mushrooms. The sore throat. The whispers."',
        '{H} put the {G} into {V.his} arms. {V} thought back, over bush and bird and whisper, and slowly it all turned inside out.',
      ],
    },
    {
      on: ['V jumps happy', 'C jumps happy', 'H stands happy > V'],
      extra: true,
      say: [
        '"You are the worst liars I ever met!" laughed {V}, and jumped. {C} jumped as well. {H} said that they had done their best.',
        '{V} laughed and cried at once and danced with the {G}. {C} danced, too. {H} felt the secret fly out of {H.him} like a bird.',
      ],
    },
    {
      on: ['V sits happy > H', 'H sits happy > V'],
      say: [
        '{V} put the framed picture back in its place, a bit crooked. {H} straightened it. There would be a surprise again, in a year.',
        'The bag was unpacked. {V} sat by {H} until late. "Never again keep a secret from me," said {V}, "until next year."',
        '"Did you guess it at all?" asked {H}. {V} shook {V.his} head. It was the best surprise that anyone ever had, and it was kept.',
      ],
    },
  ],
  endsAt: 'home',
};

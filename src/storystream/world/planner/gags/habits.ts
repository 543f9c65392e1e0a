/**
 * Running gags about what the companion does again and again. Plain data. The twist falls near the story's end, when the
 * goal is reached, so that it must not name it.
 */

import type { Gag } from '../types.ts';

export const habits: readonly Gag[] = [
  {
    id: 'whistle',
    first: {
      on: ['C walks curious', 'H walks calm > C'],
      say: [
        '{C} rounded {C.his} lips like a goldfish and blew until {C.he} saw violet spots. {H} heard a distant puff, as of a leaky accordion.',
        '{C} puckered up {C.his} lips to whistle a marching tune. Ffff, it went, and no more. "That was wind," said {H} kindly.',
        '"Everybody can whistle," said {C}, and blew. Out came air and a few crumbs. {H} pretended to look at a cloud.',
      ],
    },
    again: {
      on: ['C stands worried', 'H stands calm > C'],
      say: [
        'With a blade of grass, with a keyhole, with an acorn cup: {C} tried to whistle on everything. {H} handed {C.him} a peppermint for the lips.',
        'Ffff, went {C}. Pfff. {C.He} tried it with two fingers, and then with four. "You are getting louder at it," said {H}.',
        '{C} stopped to whistle again. This time a bit of spit came out, and a squeak. "Was that it?" asked {H}. It was a mouse.',
      ],
    },
    twist: {
      on: ['C jumps surprised', 'H stands surprised > C'],
      say: [
        '{C} blew out {C.his} cheeks with relief, and there it was: one whistle, high and clear as glass! {C} spun to see who had done it. {H} pointed.',
        'Fweet! It rang out like a silver bell. {H} looked around for the bird. {C} had both hands on {C.his} own mouth. "That was me!"',
      ],
    },
  },
  {
    id: 'pebbles',
    first: {
      on: ['C stands happy', 'H stands curious > C'],
      say: [
        '{C} picked up a pebble, held it to {C.his} ear, and put it in a pocket. Clink. {H} shook {H.his} head and walked on.',
        '{C} bent down, chose a pebble, and dropped it in a pocket. Clink. "What is that for?" asked {H}. "I do not know yet," said {C}.',
        'Clink! {C} had found a pebble with a stripe. "You cannot take them all," said {H}. "Only the ones that look at me," said {C}.',
      ],
    },
    again: {
      on: ['C walks sleepy', 'H walks worried > C'],
      say: [
        'By now {C} walked like a diver with lead soles, and sagged at the hips. {H} took two of the pebbles into {H.his} own pockets.',
        'Clink, clank went {C} with every step. One more pebble, and {C.he} would tip over. {H} offered to carry the speckled one.',
        '{C} had to hold up {C.his} pockets by now. "This one is from here," {C.he} told {H}. Clonk. It was not a small one.',
      ],
    },
    twist: {
      on: ['C sits happy', 'H sits curious > C'],
      say: [
        'At last {C} emptied {C.his} pockets and laid all the pebbles in a row. "That is our way," {C.he} told {H}. "Now we can walk it again."',
        '"Now I know what they are for," said {C}, and laid out the pebbles, one for each good thing that had happened. {H} counted them twice.',
      ],
    },
  },
  {
    id: 'sneeze',
    first: {
      on: ['C stands surprised', 'H stands worried > C'],
      say: [
        '{C} stood with {C.his} head thrown back and {C.his} mouth open like a baby bird. {H} got out a handkerchief, but no sneeze came to use it.',
        '"Ah. Ah. Ah." {C} held up one finger. {H} held on to {H.his} ears. Nothing came. "It is only resting," said {C} darkly.',
        '{C} stopped with an open mouth and shut eyes. {H} waited, and waited. "Gone," said {C}. Some sneezes are shy.',
      ],
    },
    again: {
      on: ['C stands worried', 'H hides worried'],
      say: [
        '{C} grabbed the nearest post and braced {C.his} feet. {H} took shelter. The sneeze looked out, so to speak, and went in again.',
        '"Here it comes!" cried {C}. "Ah. Ah!" {H} dived for cover and counted to ten. "No," said {C}. "It has changed its mind."',
        '{C} felt it in {C.his} nose again, tickling like a beetle. {H} ducked behind a stone, just in case. It went away once more.',
      ],
    },
    twist: {
      on: ['C jumps surprised', 'H sits surprised > C'],
      say: [
        'And then, when nobody thought of it anymore: A-CHOO! It lifted {C} off the ground and sat {H} down. "Bless me," said {C}, very pleased.',
        'It came without a warning. A-CHOO! {C} flew up like a cork, {H} lost {H.his} balance, and three leaves came down. "So that is where it was."',
      ],
    },
  },
  {
    id: 'knee',
    first: {
      on: ['C points proud', 'H stands curious > C'],
      say: [
        '{C} had a knee that told the weather. It foretold a sandstorm, with frogs. {H} looked up at the sky, and the sky knew nothing about it.',
        '{C} rubbed {C.his} knee and pointed at the sky. "My knee says there will be hail," {C.he} told {H}, "as big as buns."',
        '"My knee is never wrong," said {C}. "It feels a whirlwind coming." {H} wet a finger and held it up. There was hardly a breeze.',
      ],
    },
    again: {
      on: ['C sits worried', 'H stands calm > C'],
      say: [
        'According to the knee there was a volcano under this very spot. {C} sat on it, to keep it shut. {H} thanked the knee politely.',
        '"The knee says that we shall meet a whale," said {C}. {H} looked about {here}. "It is a cautious knee," said {C}.',
        '{C} nursed {C.his} knee and groaned. It felt an earthquake now. {H} had to admit that it made a change from hail.',
      ],
    },
    twist: {
      on: ['C stands happy', 'H stands surprised > C'],
      say: [
        '"What does the knee say now?" asked {H}. {C} bent it, and listened. "It says that tomorrow will be fine," {C.he} said, and for once it was right.',
        '{C} tapped {C.his} knee. It had nothing to say. "It never does when all is well," {C.he} told {H}. "That is how I know."',
      ],
    },
  },
  {
    id: 'steps',
    first: {
      on: ['H walks calm', 'C walks curious > H'],
      say: [
        '{H} ticked off every step on {H.his} fingers, and every ten steps on a toe. {C} asked where one kept the hundreds. That was the end of it.',
        '{H} was counting steps. "Eighty-one, eighty-two." "What is your favorite soup?" asked {C}. "Leek," said {H}. "Oh, bother. One. Two."',
        '"A hundred and six," counted {H}, "a hundred and seven." "Do you know that you count out loud?" asked {C}. And {H} had to begin again.',
      ],
    },
    again: {
      on: ['H walks angry > C', 'C walks curious > H'],
      say: [
        '"Nine hundred and ten," muttered {H}. "Is nine more than ten?" asked {C}. {H} opened {H.his} mouth. The number flew out of it and was gone.',
        '{H} held up a hand. "Not one word until a thousand." {C} nodded. {C} nodded so hard that {H} counted the nods instead.',
      ],
    },
    twist: {
      on: ['H stands surprised > C', 'C stands proud'],
      say: [
        '"Now I will never know how many steps it was," said {H}. "Twelve thousand and four," said {C}. "I counted, too. Only not out loud."',
        '"It must have been a great many steps," said {H}. {C} showed {H.him} a stick with a notch for every hundred. {C.He} had kept count all along.',
      ],
    },
  },
  {
    id: 'geese',
    first: {
      on: ['C hides worried', 'H stands curious > C'],
      say: [
        'Before {C} would go on, {H} had to look for geese behind the wall, under the cart, and once in a teapot. {C} watched from a safe hiding place.',
        '{C} looked out from behind a bush. "I fear nothing," {C.he} told {H}, "only geese. Do you see any?" {H} looked high and low. There were none.',
        '"Go first, and look for geese," said {C} from a safe hiding place. "Why geese?" asked {H}. "They know why," said {C} gloomily.',
      ],
    },
    again: {
      on: ['C stands afraid', 'H stands calm > C'],
      say: [
        '{C} spied a white feather, and froze. {H} picked it up. It had fallen from a pillow, and {C} whispered that geese sleep on pillows, too.',
        '"Was that a honk?" {C} clutched {H} by the sleeve. It was a hinge, or a frog, or the stomach of {C}. It was not a goose.',
        '{C} read the tracks on the ground. Three toes! "A hen," said {H}. "That is what a goose would want us to think," said {C}.',
      ],
    },
    twist: {
      on: ['C waves happy', 'H stands surprised > C'],
      say: [
        'Honk! This time it was a goose. {H} got ready to catch {C}. But {C} only waved at it. "After a day like this," {C.he} said, "what is a goose?"',
        'Far off a goose went by, and honked. {C} turned pale, took one deep breath, and waved good-bye to it. {H} had never been so proud of anybody.',
      ],
    },
  },
  {
    id: 'moustache',
    first: {
      on: ['C stands proud', 'H stands surprised > C'],
      say: [
        '{C} parted a tuft of wool, stuck it under {C.his} nose with marmalade, and inspected the troops. The troops were {H}, and could not keep a straight face.',
        '{C} tucked a long blade of grass under {C.his} nose. "I am a general," {C.he} said in a deep voice. {H} saluted, and it fell off.',
        'With a straw for a moustache {C} marched up and down. "State your business," {C.he} boomed at {H}, and blew the moustache away.',
      ],
    },
    again: {
      on: ['C points proud', 'H stands happy > C'],
      say: [
        'The general was back, with a moustache made of two feathers. "Halt," {C} told {H}, and then {C.he} had to sneeze it off.',
        '"Forward!" commanded {C} through a moustache of moss. It got into {C.his} mouth. {H} waited politely while the general spat.',
      ],
    },
    twist: {
      on: ['H stands proud', 'C stands surprised > H'],
      say: [
        '{C} turned around, and there stood {H} with a blade of grass under {H.his} nose. "Medals for everyone," boomed {H}, and {C} saluted.',
        '"Attention!" said a deep voice. It was {H}, with a moustache down to {H.his} chin. "You may rest now, General." {C} stood up very straight.',
      ],
    },
  },
];

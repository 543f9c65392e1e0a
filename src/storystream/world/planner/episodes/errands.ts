/**
 * Episodes in which somebody has a small trouble that two pairs of hands can end. Plain data.
 */

import type { Episode } from '../types.ts';

export const errands: readonly Episode[] = [
  {
    id: 'read-aloud',
    meets: true,
    q: ['letter', 'book', 'map'],
    recall: 'we read the {Q} to {N.kind}',
    beats: [
      {
        on: ['N sits worried > Q', 'H stands curious > N'],
        lies: ['Q'],
        say: [
          '{N.long} frowned at {a Q} on the ground, turned it upside down, and frowned at it again. {H} asked what was the matter.',
          'With a nose almost touching the {Q}, {N.long} muttered and sighed. "It just will not speak to me," {N.he} told {H}.',
          '{N.long} had propped {a Q} against a stone and was staring it down. The {Q} won. {H} stopped to ask if {H.he} could help.',
        ],
      },
      {
        on: ['N stands sad > H', 'H stands surprised > N'],
        say: [
          '{N} drew a letter in the dust, but it was a beetle with too many legs. Then {N.he} rubbed it out with one toe, and {H} understood.',
          '{N} looked around and lowered {N.his} voice. "I never learned to read," {N.he} whispered to {H}. "Everybody thinks that I did."',
          '"The letters wriggle like tadpoles," {N} admitted, and went red. "I only pretend." {H} did not laugh, not even inside.',
        ],
      },
      {
        on: ['H sits happy > N', 'N sits curious > H'],
        does: ['H takes Q'],
        say: [
          '{H} opened {H.his} mouth, and out of the {Q} came pirates, a wedding, and a very fat pig. {N} clutched a cushion and forgot the time.',
          'So {H} settled down with the {Q} and read it out from the first word to the last, slowly, with a finger under each line. {N} drank it in.',
          '{H} took the {Q} on {H.his} knees and read aloud, doing all the voices. {N} forgot to blink until it was over.',
        ],
      },
      {
        on: ['H stands happy > N', 'N stands proud > H'],
        does: ['H gives Q to N'],
        say: [
          '{H} folded {N.his} fingers around the {Q}. On a page of {N.his} own {N} printed six crooked capitals, as proud as an emperor.',
          '"This one is your N, see, with its two posts," said {H}, and handed back the {Q}. {N} found four more of them, all alone.',
          '{H} gave the {Q} back and taught {N} one word to keep. {N} wrote it in the dust nine times, bigger and bigger.',
        ],
      },
    ],
  },
  {
    id: 'splinter',
    meets: true,
    recall: 'we pulled the splinter out for {N.kind}',
    beats: [
      {
        on: ['N jumps worried', 'H stands surprised > N'],
        say: [
          '{N.long} hopped along the wall like an old, old sailor, and left every second step out. {H} asked if {H.he} might have a look.',
          '"Ow! Ow! Ow!" {N.long} hopped about on one foot and clutched the other. {H} had to duck to keep clear of the elbows.',
          'Hop, wobble, hop came {N.long} around the corner. "Something bit me," {N.he} gasped at {H}, "and it is still biting!"',
        ],
      },
      {
        on: ['N sits afraid > H', 'H sits calm > N'],
        say: [
          '{H} washed {H.his} hands, took off a glove that {H.he} did not have, and bowed like a doctor. {N} giggled, though {N.he} was shaking.',
          'It was a splinter, as long as a pine needle. {N} hid {N.his} foot. "Do not touch it!" {N.he} cried. {H} only asked to look.',
          '{H} peered at the sole and saw the splinter, dark under the skin. "First you must breathe," {H.he} said. {N} forgot how.',
          '"Is it very big?" asked {N}, with a pillow of moss over {N.his} eyes. "Smaller than you," said {H}, "and not half so brave."',
        ],
      },
      {
        on: ['C waves happy > N', 'N sits surprised > C'],
        extra: true,
        say: [
          '{C} flapped both arms and crowed like a rooster to draw the eyes of {N} away from the foot. It worked only too well.',
          '"Look at me, not at the splinter!" called {C}, waving wildly. {N} stared, and for a moment quite forgot to howl.',
        ],
      },
      {
        on: ['H jumps proud', 'N stands surprised > H'],
        say: [
          'One quick pinch, one small gasp, and it was out. {H} hopped about, and held it to the light. {N} wanted to keep it in a matchbox.',
          'Pluck! "I have it!" cried {H}, and leaped up with the splinter between two fingers. {N} put the foot down, carefully, and then stamped.',
          '"On three," said {H}. "One, two," and out it came on two. {H} jumped up. {N} blinked. "You cheated," {N.he} said gratefully.',
        ],
      },
    ],
  },
  {
    id: 'tangled',
    meets: true,
    avoids: ['indoors'],
    q: ['rope', 'kite'],
    recall: 'we untangled {N.kind}',
    beats: [
      {
        on: ['N stands angry', 'H stands surprised > N'],
        say: [
          'A grumbling bundle stood in the way, wound up like a spool. "Do not ask," it said to {H}. It was {N.long} of course.',
          '{N.long} was wrapped up from knees to chin and could only hop. "I was tying a parcel," {N.he} told {H}, "and it tied me."',
        ],
      },
      {
        on: ['C points curious > N', 'N stands worried > C'],
        extra: true,
        say: [
          '{C} poked at the knots. "Granny, granny, bow, and something that looks like a pretzel," {C.he} counted. {N} groaned.',
          '"Pull here?" asked {C}, pointing at a loop. Pulling there was a mistake. {N} spun around twice and was tighter than before.',
        ],
      },
      {
        on: ['H sits curious > N', 'N sits calm > H'],
        say: [
          '{H} hummed, loosened one loop with a fingernail, and talked to the knot as to a nervous horse. {N} stood there with crossed eyes.',
          '{H} did not pull at all. {H.He} looked for the end, and followed it over and under and through, while {N} kept still as a statue.',
          '"A knot is only a path," said {H}, and knelt, and walked it backward with {H.his} fingers. {N} held {N.his} breath.',
        ],
      },
      {
        on: ['N jumps happy', 'H stands proud > N'],
        lies: ['Q'],
        say: [
          'One last tug, and the {Q} slithered down like a tired eel. {N} did ballet on the spot. {H} rubbed {H.his} sore thumbs.',
          'With a soft flop the {Q} dropped to the ground. {N} flung out {N.his} arms and jumped three times. {H} wiped {H.his} brow.',
          'The last loop slid off, and there lay the {Q}, as meek as you please. {N} leaped for freedom. {H} stepped well back.',
        ],
      },
    ],
  },
  {
    id: 'mending',
    meets: true,
    q: ['wheel', 'kite', 'umbrella', 'basket', 'drum', 'mask', 'lantern'],
    recall: 'we mended the {Q} of {N.kind}',
    beats: [
      {
        on: ['N sits sad > Q', 'H stands worried > N'],
        lies: ['Q'],
        say: [
          'Snap! {N.long} had only wanted to dust it, and now the {Q} lay there in two sad pieces. {H} fitted one to the other, and hummed.',
          '{N.long} sat over a broken {Q} and stroked it like a sick puppy. "It went crack," {N.he} told {H}, and {N.his} lip shook.',
          '"It was like this when I sat on it," said {N.long} and pointed at {N.his} poor {Q}. {H} squatted down to see the damage.',
        ],
      },
      {
        on: ['C stands proud > H', 'H stands curious > C'],
        extra: true,
        say: [
          '{C} turned out {C.his} pockets: a peg, a wad of wax, half a biscuit, and some string. "Not the biscuit," {H} decided.',
          '"I am good at mending," said {C}. "I have broken so many things." That made sense to {H}, more or less.',
        ],
      },
      {
        on: ['H sits curious > Q', 'C sits calm'],
        lies: ['Q'],
        say: [
          '{H} sawed, sanded, and glued the {Q} with boiled oatmeal. {C} blew on it like a bellows until {C.he} saw sparks.',
          '{H} bent, tied, and licked the string. {C} held things together and hummed. Bit by bit the {Q} stopped being two halves.',
          '{C} pinched the crack shut, and {H} wound string around the {Q}, around and around, with {H.his} tongue between {H.his} teeth.',
        ],
      },
      {
        on: ['N jumps happy > H', 'H stands happy > N'],
        does: ['N takes Q'],
        say: [
          '{N} turned the {Q} around and found the seam, and ran a finger along it like a scar from a great adventure. {H} blushed with pride.',
          '{N} tried the {Q} out, carefully at first. It held! "You can see where it was broken," said {H}. "I like it better so," said {N}.',
          '"Better than new," said {N}, hopping about with the {Q}, "because now it has a story." {H} liked the sound of that.',
        ],
      },
    ],
  },
  {
    id: 'song-end',
    meets: true,
    recall: 'we found the end of the song with {N.kind}',
    beats: [
      {
        on: ['N walks worried', 'H stands curious > N'],
        say: [
          '{N.long} conducted an invisible choir and broke off, always in the same spot, with one arm in the air. {H} felt sorry for that arm.',
          'To and fro marched {N.long} and sang the same three lines again and again. "I have lost the end of it," {N.he} told {H}.',
          '"La, la, and then what?" {N.long} walked in circles and rapped {N.his} own forehead. {H} asked what was missing. "The ending!"',
        ],
      },
      {
        on: ['C jumps happy > N', 'N stands angry > C'],
        extra: true,
        say: [
          '"And then they all exploded!" sang {C}, jumping up. {N} gave {C.him} a long, cold look. It was a lullaby.',
          '{C} offered eleven endings, all of them with goats. {N} covered {N.his} ears with both hands.',
        ],
      },
      {
        on: ['H sits curious', 'N sits curious > H'],
        say: [
          '{H} sat back with a straw in {H.his} teeth, and let the tune wander through {H.his} head. {N} followed it with a toe.',
          '{H} closed {H.his} eyes. "Sing it once more," {H.he} said, "and do not stop where it stops." {N} sat down and began, very softly.',
          '"Maybe it is not lost," {H} said slowly. "Maybe it was never made." {N} had not thought of that, and sat down to think.',
        ],
      },
      {
        on: ['N stands happy > H', 'H stands happy > N'],
        say: [
          'Line by line they spun it to the end, {H} the words, and {N} the tune. When it was finished, a blackbird sang it after them.',
          'The last line came out of {H} and {N} both at once, and it fit like a lid. They sang it until it was worn in.',
          'They tried one word, and then a warmer one. {N} sang the whole song through, end and all, and {H} got gooseflesh.',
        ],
      },
    ],
  },
  {
    id: 'counting',
    meets: true,
    avoids: ['indoors'],
    recall: 'we counted to a thousand with {N.kind}',
    beats: [
      {
        on: ['N points worried', 'H stands curious > N'],
        say: [
          'Pebble after pebble went from one heap to the other, and {N.long} moved {N.his} lips. Then {H} sneezed, and the number was gone like a fly.',
          '"Nine hundred and eighty," mumbled {N.long} with one finger in the air. "Good day," said {H}. "Oh, no," said {N}. "One. Two."',
          '{N.long} was counting pebbles, and greeted nobody. Then {H} sneezed. "Now I must start over," {N} said bitterly.',
        ],
      },
      {
        on: ['H stands worried > C', 'C stands worried > H'],
        say: [
          '{C} pinched {C.his} nose, much too late. {H} bent down and gathered up the pebbles in {H.his} lap, every last one.',
          '{H} felt dreadful. "We spoiled it," {H.he} whispered to {C}, "so we must help." {C} whispered back that it was a great many pebbles.',
          '"How were we to know?" asked {C}. {H} shook {H.his} head. "It was still our sneeze," {H.he} said, and rolled up {H.his} sleeves.',
        ],
      },
      {
        on: ['H points curious', 'C points curious', 'N stands curious'],
        extra: true,
        say: [
          'They split the heap in three. {H} counted under {H.his} breath, {C} counted on {C.his} toes, and {N} kept the tally with scratches.',
          '{N} took the gray ones, {H} took the white ones, and {C} took the ones that looked like noses. There were plenty of those.',
        ],
      },
      {
        on: ['N jumps proud > H', 'H jumps proud > N'],
        say: [
          'The thousandth pebble was speckled like a wren. {N} kissed it, {H} tossed it up, and they both bounded around like lambs.',
          '"One thousand!" shouted {N}, and jumped. "What is it for?" asked {H}, jumping, too. "I have no idea," said {N}. "But now I know."',
          'A thousand exactly! {N} whooped, and so did {H}. It was of no use to anybody, and it felt magnificent.',
        ],
      },
    ],
  },
];

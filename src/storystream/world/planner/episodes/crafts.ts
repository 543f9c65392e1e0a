/**
 * Episodes with somebody who is busy with an art or a game of their own and lacks one other person. Plain data.
 */

import type { Episode } from '../types.ts';

export const crafts: readonly Episode[] = [
  {
    id: 'dancing',
    meets: true,
    recall: 'we danced with {N.kind}',
    beats: [
      {
        on: ['N walks worried', 'H stands curious > N'],
        say: [
          'Step, turn, dip: {N.long} was dancing with nobody at all. {H} watched {N.him} hold out a hand to the empty air.',
          '{N.long} bowed to a post and asked it for a waltz. The post did not answer. "They never do," {N.he} told {H}.',
          '"One, two, and who comes after two?" {N.long} stopped in the middle of a twirl when {N.he} saw {H}, and blushed.',
        ],
      },
      {
        on: ['C jumps happy > N', 'N jumps surprised > C'],
        say: [
          '{C} clicked {C.his} heels, missed the beat, and trampled {N} from the polka into the minuet. They apologized to each other in rhythm.',
          '"I will be your partner!" said {C}, and grabbed {N} by both hands. They bounced off in different directions.',
          '{C} made a deep bow and hopped into the dance, right onto the toes of {N}. They both said sorry and tried again.',
        ],
      },
      {
        on: ['H sits happy', 'C walks worried > N', 'N walks calm > C'],
        extra: true,
        say: [
          '{H} clapped the beat on {H.his} knees. {C} counted out loud and looked at {C.his} feet. {N} steered.',
          '"Slow, slow, quick," called {H} from the edge. "Slow I can do," puffed {C}. {N} laughed and slowed down.',
        ],
      },
      {
        on: ['N jumps happy', 'C jumps happy > N'],
        say: [
          'Something clicked, like a key in a lock. {N} dipped, {C} swung, and for three whole minutes nobody trod on anybody.',
          'All at once their feet agreed. {N} whirled, {C} whirled, and the dust made a ring around the two of them.',
          'And then it was dancing! {C} could not have said how. {N} threw back {N.his} head and sang the tune.',
        ],
      },
    ],
  },
  {
    id: 'listener',
    meets: true,
    q: ['drum', 'flute', 'bell', 'shell'],
    recall: 'we were the only ones to hear the concert of {N.kind}',
    beats: [
      {
        on: ['N stands sad', 'H stands curious > N'],
        does: ['N takes Q'],
        say: [
          'Rows of empty crates stood there for an audience. {N.long} laid a sad cheek on the {Q}, and {H} could not just walk by.',
          '{N.long} held {a Q} and bowed to nobody. "The concert is called off," {N.he} told {H}. "There is no one to hear it."',
          'On a painted sign stood: Grand Concert Today. Behind it drooped {N.long} with {a Q}. {H} looked about for the crowd. There was none.',
        ],
      },
      {
        on: ['H sits happy', 'C sits happy'],
        say: [
          '{H} took the best crate, {C} took the next best, and both of them folded their hands and put on their concert faces.',
          '"We are somebody," said {H}, and sat down in the first row. {C} sat in the second, so that there would be a second.',
          '{H} found two good stones, and {H} and {C} sat on them, straight as candles, and looked as much like a crowd as they could.',
        ],
      },
      {
        on: ['N stands proud'],
        framing: 'close',
        say: [
          '{N} wet {N.his} lips and began. It was about a lighthouse and a lost mitten, and about coming in at last out of the cold.',
          'So {N} lifted the {Q} and began. The first note trembled, and the next one flew. Even the flies stopped to listen.',
          '{N} shut both eyes and made the {Q} speak of rain, and of running home, and of soup. It was lovely.',
        ],
      },
      {
        on: ['C jumps happy > N', 'N stands surprised > C'],
        extra: true,
        say: [
          '"More! More!" yelled {C}, jumping on the seat. {N} bowed so low that the {Q} brushed the dust.',
          '{C} clapped until {C.his} palms stung. {N} had to play it all again, and the second time was twice as merry.',
        ],
      },
    ],
  },
  {
    id: 'staring',
    meets: true,
    recall: 'we stared longer than {N.kind}',
    beats: [
      {
        on: ['N sits proud > H', 'H stands surprised > N'],
        say: [
          'There {N.long} sat, cross-legged, and outstared a cat, a clock, and a painted saint. Now {N.he} looked at {H}, and raised one eyebrow.',
          '"Nobody stares longer than I do," said {N.long} without blinking. "Beat me, {H}, and I will tell you anything you ask."',
          '{N.long} sat there with eyes as round as plates. "Staring champion, nine years running," {N.he} told {H}. "Dare you?"',
        ],
      },
      {
        on: ['H sits curious > N', 'N sits curious > H'],
        say: [
          'The shadows crept across the ground. {H} thought of marbles, {N} thought of nothing, and neither of them twitched an eyelash.',
          'Eye to eye they sat, {H} and {N}. The first minute was easy. In the second one, an ant walked over the nose of {H}.',
          '{H} stared until {H.his} eyes watered. {N} stared back like a painted wall. Somewhere, slowly, a leaf fell.',
        ],
      },
      {
        on: ['C jumps happy > H', 'H sits worried'],
        extra: true,
        say: [
          '"Do not think about blinking!" cried {C}, bouncing up and down. Now {H} could think about nothing else.',
          '{C} fanned {H} with a leaf and hissed good advice. "Think of fish," {C.he} said. "Fish never blink."',
        ],
      },
      {
        on: ['N jumps surprised', 'H stands proud > N'],
        say: [
          '{H} puffed up {H.his} cheeks like a trumpet angel. The mouth of {N} quivered, a giggle escaped, and down went both lids.',
          'Then {H} wiggled {H.his} ears. {N} had not expected ears. {N.He} snorted, blinked, and fell over backward. It was done!',
          'Very slowly {H} began to smile. {N} tried not to, and then {N.he} burst like a bubble, and jumped up, laughing.',
        ],
      },
    ],
  },
  {
    id: 'harvest',
    needs: ['green'],
    meets: true,
    q: ['basket'],
    recall: 'we filled the {Q} with {N.kind}',
    beats: [
      {
        on: ['N stands worried > Q', 'H stands curious > N'],
        lies: ['Q'],
        say: [
          'Plump and purple hung the berries, thousands of them, and {N.long} had one {Q} and two hands. {H} pushed up {H.his} sleeves.',
          '{N.long} looked at {N.his} {Q}, and at the bushes, and at the sinking heap of hours. "So many berries," {N.he} told {H}, "and only one me."',
          'The {Q} was empty, and the bushes were bursting. "By tonight the birds will have them all," {N.long} told {H}, wringing {N.his} hands.',
        ],
      },
      {
        on: ['H points happy', 'C runs happy'],
        say: [
          '{H} reached for the upper twigs, {C} rummaged in the lower ones, and soon there was a noise as of hailstones in a bucket.',
          '"You low, me high!" {H} told {C}, and pointed. {C} dived in headfirst, and for a while only the bushes shook.',
          '{H} showed {C} which ones were ripe. {C} dashed from bush to bush, one for the heap, one for the mouth.',
        ],
      },
      {
        on: ['C stands surprised', 'H stands happy > C'],
        extra: true,
        say: [
          '"I did not eat any," said {C} with a purple chin, purple ears, and a purple belly. {H} looked {C.him} up and down.',
          '{C} opened {C.his} mouth to speak, and three berries fell out. {H} laughed so much that {H.he} dropped some, too.',
        ],
      },
      {
        on: ['N stands happy > H', 'H stands proud > N'],
        does: ['N takes Q'],
        say: [
          '{N} stacked the last berry on top of the {Q} and lifted it onto one hip. There was a whole winter of jam in there. {H} smacked {H.his} lips.',
          'When the {Q} was brimful, {N} heaved it up with a grunt. "You have sweet hands," {N.he} said to {H}. They were certainly sticky.',
          '{N} hugged the heavy {Q} and sniffed it. "Jam," {N.he} sighed, "all winter long." {H} licked {H.his} fingers.',
        ],
      },
    ],
  },
  {
    id: 'toll',
    meets: true,
    avoids: ['indoors'],
    recall: 'we paid {N.kind} with kind words',
    beats: [
      {
        on: ['N stands proud', 'H stands worried > N'],
        say: [
          '{N.long} had made a barrier of two twigs and a shoelace. No coin could open it, {H} learned, only a kind word, and a true one.',
          '"Toll, please," said {N.long} and held out a palm. {H} had no coin, not even a button. "Coins?" {N} sniffed. "I take kind words."',
          '{N.long} had drawn a line across the way and stood guard over it. "Whoever crosses pays me one kind word," {N.he} told {H}.',
        ],
      },
      {
        on: ['C stands curious > N', 'N stands angry > C'],
        say: [
          '{C} praised the shoelace, which was frayed, and the moustache, which was soup. {N} rolled {N.his} eyes to heaven.',
          '"You have feet," said {C}, who was out of practice. {N} tapped one of them. "Everybody has feet," {N.he} said. "Next!"',
          '{C} thought hard. "You are not as ugly as you look," {C.he} tried. {N} closed the gate that was not there.',
        ],
      },
      {
        on: ['H sits curious > N', 'N stands sad'],
        extra: true,
        say: [
          '{H} sat down and took a good look at {N}: the patched elbows, the tidy line, the eyes that waited. Nobody had paid for weeks.',
          'Kind words should be true, thought {H}, and so {H.he} watched {N} for a while to find one that was.',
        ],
      },
      {
        on: ['H stands happy > N', 'N jumps happy > H'],
        say: [
          '{H} looked until {H.he} found it: nobody had ever swept a road so kindly, around each snail. {N} turned pink, and vaulted over the barrier.',
          '"You stand so straight that one wants to stand straight, too," said {H}. {N} glowed, and jumped right over the line.',
          '"Even your line is drawn with care," said {H}. "I would trust you with anything." {N} danced on the spot. "Paid! Paid twice!"',
        ],
      },
    ],
  },
  {
    id: 'tower',
    meets: true,
    avoids: ['indoors'],
    sky: 'dry',
    recall: 'we built a better tower for {N.kind}',
    beats: [
      {
        on: ['C runs happy', 'N jumps surprised > C'],
        say: [
          'Whistling, with {C.his} eyes on a kingfisher, {C} waltzed straight into a tower. {N.long} leaped up in a hail of pebbles.',
          '{C} came running around the bend and did not see the tower of pebbles. Crash! Up jumped {N.long} who had built it since morning.',
          'Something went clatter under the feet of {C}. "My tower!" shrieked {N.long} and leaped up. There were pebbles everywhere.',
        ],
      },
      {
        on: ['N sits sad', 'C stands sad > N'],
        say: [
          '{N} gathered the rubble in {N.his} lap like a broken vase. {C} twisted {C.his} cap, and would gladly have been a pebble.',
          '"It was up to my chin," said {N}, and sat down among the pebbles. {C} wished for a hole to creep into.',
          '{N} did not scold. {N.He} picked up one pebble and put it down again. That was worse for {C} than any scolding.',
        ],
      },
      {
        on: ['H sits curious', 'N sits curious > H', 'C sits worried'],
        say: [
          '"Big ones first," said {H}, and began to sort. {C} brought the flat ones. After a while {N} sniffed and reached for the round ones.',
          '{H} laid the first stone, and {C} the second. {N} watched with wet eyes, and then {N.he} moved the second one, just a little. "So," {N.he} said.',
        ],
      },
      {
        on: ['N jumps proud', 'C jumps happy > N'],
        extra: true,
        say: [
          'The new tower was up to the nose of {N}. "Now may I knock it down?" {N.he} asked {C}, and they both jumped at it.',
          '"Taller than before!" crowed {N}. {C} jumped for joy, but first {C.he} took ten careful steps away from it.',
        ],
      },
    ],
  },
];

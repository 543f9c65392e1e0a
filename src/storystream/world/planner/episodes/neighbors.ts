/**
 * Episodes in which somebody on the way needs something before they can help. Plain data.
 */

import type { Episode } from '../types.ts';

export const neighbors: readonly Episode[] = [
  {
    id: 'stuck-high',
    needs: ['high'],
    avoids: ['indoors'],
    meets: true,
    recall: 'we got {N.kind} down from so high up',
    beats: [
      {
        on: ['N climbs afraid', 'H stands worried > N'],
        say: [
          'A shower of grit came down on {H}. Far up, thin as a thread, {N.long} clung to the last hold and did not dare to look.',
          '"Help!" somebody called. It was {N.long} high above {H}, holding on tight. "I climbed up, and now I cannot climb down!"',
          '{H} looked up and saw {N.long} far overhead. {N.He} hung on with eyes squeezed shut. "Do not make me look!" {N.he} begged.',
          'A pebble bounced off the nose of {H}. Up there clung {N.long}, shaking all over. "I only wanted the view," {N.he} wailed.',
        ],
      },
      {
        on: ['C jumps worried > N', 'N climbs afraid > C'],
        extra: true,
        say: [
          '{C} jumped as high as {C.he} could, and missed by a mile. {N} shut {N.his} eyes and held on tighter than before.',
          '{C} took a run and jumped, and landed on {C.his} seat. Again {C.he} jumped. {N} peeped down through two fingers.',
          'First {C} tried. {C.He} jumped, and jumped again, but could not come near to {N}. "A little higher!" called {N}.',
        ],
      },
      {
        on: ['H climbs proud > N', 'N climbs worried > H'],
        say: [
          '{H} spat in both palms, and climbed until {H.he} was level with {N}. Then {H} guided one trembling foot after the other.',
          'So {H} climbed up after {N}, one hold at a time. "Put your foot where mine was," {H.he} said. "Look at me, not at the ground."',
          '"Then I am coming up," said {H}. {H.He} climbed until {H.he} was right beside {N} and could speak softly. "One step. Now one more."',
        ],
      },
      {
        on: ['N hugs happy', 'H stands proud > N'],
        say: [
          '{H} set the last foot of {N} on solid ground. {N} wobbled like a newborn calf, then fell around the neck of {H} and stayed there.',
          'At last four feet stood on the ground. {N} hugged the earth, and then the nearest rock, and then {H}, until {H.he} laughed.',
          'Down they came, slow as honey. {N} threw both arms around {H}. "I will never climb again," {N.he} said, "or not before lunch."',
        ],
      },
    ],
  },
  {
    id: 'lost-thing',
    avoids: ['dark'],
    meets: true,
    recall: 'we found what {N.kind} had lost',
    q: [
      'key',
      'book',
      'blanket',
      'basket',
      'bell',
      'map',
      'shell',
      'spyglass',
      'letter',
      'flute',
      'mask',
      'feather',
      'pot',
      'rope',
    ],
    beats: [
      {
        on: ['N sits sad', 'H stands curious > N'],
        say: [
          '{N.long} had turned every stone within reach, and now began on the pebbles. {H} learned that {a Q} was missing, the only one in the family.',
          '{N.long} crawled around on the ground. "I have lost my {Q}," {N.he} told {H}, "and it is the only one I ever had."',
          'There sat {N.long} with nothing in {N.his} lap. "My {Q} is gone," {N.he} said to {H}. "I turned around, and it was gone."',
          '"Mind your feet!" cried {N.long} as {H} came near. "My {Q} must be here somewhere." {N.His} voice wobbled.',
        ],
      },
      {
        on: ['C hides curious', 'H points curious'],
        extra: true,
        say: [
          '{C} looked under things, and {H} looked over things. They found a button, a straw, and a very cross beetle.',
          '{H} pointed under every root, and {C} crawled in wherever {H} pointed. They came out with cobwebs, and without anything else.',
          '"Is it round or square?" asked {C} from behind a bush. "It is lost," said {H}. "Keep on looking!"',
        ],
      },
      {
        on: ['H runs happy > Q'],
        lies: ['Q'],
        say: [
          'A magpie shrieked and let something fall. {H} dashed over and parted the nettles with a stick. It was the {Q}, wet with dew.',
          'Then something caught the light. {H} ran to it and brushed the dirt away. There lay the {Q}, not a bit the worse!',
          'So {H} thought hard: where would I roll, if I were {a Q}? {H.He} ran to the lowest spot. And there it lay.',
        ],
      },
      {
        on: ['H stands happy > N', 'N jumps happy > H'],
        does: ['H takes Q', 'H gives Q to N'],
        say: [
          '{H} hid the {Q} behind {H.his} back, and let {N} guess, and brought it out. {N} squealed, and danced a jig with it.',
          '{H} brought the {Q} to {N}, who jumped for joy, dropped it, caught it, and jumped again. "Ask me for anything!" {N.he} said.',
          '"Is this yours?" asked {H}. {N} grabbed the {Q} with both hands and kissed it. "It still smells like home," {N.he} said.',
        ],
      },
    ],
  },
  {
    id: 'hungry',
    meets: true,
    recall: 'we shared our last bite with {N.kind}',
    q: ['cake', 'bread', 'melon'],
    beats: [
      {
        on: ['N sits sad', 'H stands curious > N'],
        say: [
          'A strange rumble made {H} stop. It was the stomach of {N.long}. "I have not eaten since yesterday," {N.he} said faintly.',
          '{N.long} sat and stared at nothing. {H} heard a growl, but it was no beast. It was an empty stomach, and it was sad to hear.',
          '{N.long} sat there, too weak to wave. "I was waiting for breakfast," {N.he} told {H}, "and it never came."',
        ],
      },
      {
        on: ['C stands worried > H', 'H stands worried > C'],
        does: ['C takes Q'],
        say: [
          '{C} took out the {Q} they had saved for supper. "It is all we have," {C.he} whispered to {H}. It smelled very, very good.',
          'From deep in the bag {C} pulled their last {Q}. {H} and {C.he} looked at each other for a long moment. It was all they had.',
          '"There is only this one {Q}," said {C}, hugging it. {H} looked at the {Q}. {H.His} own stomach growled, too.',
        ],
      },
      {
        on: ['C stands happy > N', 'N stands surprised > C'],
        does: ['C gives Q to N'],
        say: [
          'Then {C} sighed and held out the {Q}. "Here," {C.he} said. {N} could not believe it. "The whole thing? For me?"',
          '{C} gave one last sniff and handed the {Q} to {N}, who held it like a treasure and did not dare to bite.',
          '{C} put the {Q} in front of {N}. "We are not as hungry as you," {C.he} said. It was almost true.',
        ],
      },
      {
        on: ['N sits happy', 'H sits happy > N', 'C sits happy'],
        extra: true,
        say: [
          'But {N} broke the {Q} into three pieces, and {H} and {C} each got one. Shared, it was somehow bigger than before.',
          '"Only if you eat with me," said {N}. So {N}, {H}, and {C} sat in a row and chewed, and nobody talked for a while.',
        ],
      },
    ],
  },
  {
    id: 'sleeper',
    avoids: ['high'],
    meets: true,
    recall: 'we woke {N.kind} when nothing else could',
    beats: [
      {
        on: ['N sleeps sleepy', 'H stands surprised > N'],
        say: [
          'A mountain of quilts blocked the way, and it whistled through its nose. {H} lifted a corner and found {N.long} deep in a dream.',
          '{N.long} lay right across the path and snored. {H} could not get over, and could not get under, either.',
          'Something was snoring like a saw. {H} nearly stepped on {N.long}, who slept in the very middle of the way.',
        ],
      },
      {
        on: ['C jumps happy > N', 'N sleeps sleepy'],
        say: [
          '{C} banged two saucepans together, blew a trombone made of rhubarb, and did a war dance. {N} smacked {N.his} lips and dreamed on.',
          '{C} jumped up and down and shouted good morning. {N} only smiled in {N.his} sleep and rolled over.',
          '"Wake up!" cried {C}, and jumped so hard that the dust flew. {N} snored on. Not one eyelid moved.',
        ],
      },
      {
        on: ['H waves happy > C', 'C waves happy > H'],
        extra: true,
        say: [
          '{H} waved a flannel sock, {C} waved the other one, and they bawled the polka of the forty pickles until their voices cracked.',
          '"Let us sing," said {H}. So {H} and {C} waved their arms and sang the loudest song they knew, all eleven verses.',
        ],
      },
      {
        on: ['N sits surprised > H', 'H stands happy > N'],
        say: [
          'So {H} bent down and sang softly, right beside one ear. {N} sat up at once. "My mother sang me that," {N.he} said.',
          'At last {H} tickled one foot with a straw. It twitched. It kicked. {N} sat up with a snort and stared at {H.him}.',
          'But {H} hummed an old, slow tune, and that did it. {N} sat up and blinked. "Who knows my song?" {N.he} asked.',
        ],
      },
    ],
  },
  {
    id: 'gatekeeper',
    meets: true,
    avoids: ['indoors'],
    recall: 'we made {N.kind} laugh in the end',
    beats: [
      {
        on: ['N stands angry > H', 'H stands afraid > N'],
        say: [
          '"Stop!" shouted {N.long}, and blocked the way. "Nobody gets by today." {H} took three steps back.',
          'In the middle of the way stood {N.long} with arms spread wide. {N.He} did not look as if {N.he} ever smiled. {H} shrank back.',
          '{N.long} stood in the path with a face like thunder. "Turn around," {N.he} told {H}. "I have had enough of visitors."',
          '"Halt! Who said you could come through?" It was {N.long}, and {N.he} looked so cross that {H} forgot to answer.',
        ],
      },
      {
        on: ['C hides afraid', 'H stands curious > N', 'N stands angry > H'],
        extra: true,
        say: [
          '{C} slipped behind a rock, but {H} stayed. "You look like somebody had a bad day," {H.he} said to {N}. {N} said, "Hmph."',
        ],
      },
      {
        on: ['N sits sad > H', 'H sits calm > N'],
        say: [
          '{H} unpacked a pear, cut it in half, and pushed one half across the line. For a long time {N} only looked at it. Then {N.he} sat down and bit.',
          '"What is wrong?" asked {H}, and sat down. {N} sat, too. "Nobody ever says please," {N.he} muttered. "They all just walk by."',
          '{H} did not shout back. {H.He} sat down and waited. After a while {N} said, "I had a bad dream, and no one to tell it to."',
          'So {H} asked a question nobody had asked: "Are you all right?" {N} sat down with a bump. "No," {N.he} said. "I am lonely."',
        ],
      },
      {
        on: ['N jumps happy > C', 'C jumps happy > N'],
        say: [
          'Then {C} pulled the silliest face in the world. {N} snorted. {N} giggled. Soon they both hopped around, howling with laughter.',
          '{C} stood on {C.his} head and wiggled {C.his} toes. {N} tried to frown, but a laugh jumped out, and then {N.he} jumped after it.',
          '{C} began to dance, badly, on purpose. {N} tried hard to stay cross, and then {N.he} danced as well.',
        ],
      },
    ],
  },
];

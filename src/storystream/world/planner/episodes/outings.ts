/**
 * Episodes of waiting, hiding, fibbing, crossing and playing. Plain data.
 */

import type { Episode } from '../types.ts';

export const outings: readonly Episode[] = [
  {
    id: 'hide-seek',
    meets: true,
    recall: 'we found {N.kind} when nobody else was looking',
    beats: [
      {
        on: ['N hides worried', 'H stands curious > N'],
        say: [
          'In the darkest corner sat {N.long} wrapped around {N.his} own knees, and held {N.his} breath. {H} nearly sat on {N.him}.',
          'A whisper came from a dark corner. "Did they give up?" {H} bent down and found {N.long} curled up like a snail.',
          '"Shh! You will give me away," hissed somebody. It was {N.long} squeezed into a crack. {H} asked who was looking for {N.him}.',
        ],
      },
      {
        on: ['N sits sad > H', 'H sits worried > N'],
        say: [
          '{N} had hidden on Tuesday, and it had gone so well that by Thursday the others had forgotten {N.him}. {H} moved closer and offered a plum.',
          '"Everyone," said {N}. "It is hide and seek, and I am the best." {H} asked when it had started. "Tuesday," {N} said, and was quiet.',
          '{N} crept out and sat beside {H}. "I hid so well that they all went home," {N.he} said. "I have been winning for a very long time."',
        ],
      },
      {
        on: ['C runs happy', 'H runs happy'],
        framing: 'wide',
        extra: true,
        say: [
          '"Ninety-nine, one hundred, coming!" bellowed {C}. {H} looked in all the wrong places on purpose, and made a great noise about it.',
          '{H} and {C} dashed about, up and down, and asked loudly wherever that clever hider could be. Something giggled.',
        ],
      },
      {
        on: ['C points happy > N', 'N jumps happy > C'],
        say: [
          '{C} tapped three times on the hiding place and sang out. {N} tumbled forth like a jack-in-the-box, blinking and radiant.',
          '"Found you!" cried {C}, pointing. Out leaped {N}, pink with joy. Nothing is better than hiding, except to be found.',
          'And there {C} had {N.him}! "Oh, you are good," said {N}, hopping. "Nobody ever found me there." {C} took a bow.',
        ],
      },
    ],
  },
  {
    id: 'night-watch',
    meets: true,
    avoids: ['indoors'],
    recall: 'we kept watch for {N.kind}',
    beats: [
      {
        on: ['N stands sleepy', 'H stands curious > N'],
        say: [
          '{N.long} was leaning on a stick and the stick was leaning on nothing much. Both of them swayed. {H} put out a hand just in time.',
          '{N.long} stood like a lamp post and kept {N.his} eyelids up with two fingers. "I am on watch," {N.he} told {H} through a yawn.',
          '"Who goes there?" mumbled {N.long} swaying on the spot. {H} caught {N.him} by the elbow just before {N.he} fell over.',
        ],
      },
      {
        on: ['N stands worried > C', 'C stands curious > N'],
        extra: true,
        say: [
          '"My brother comes home today," {N} told {C}, "and someone must wave, or he will go by. I have not slept for two nights."',
          '"What are you watching for?" asked {C}. {N} pointed at the far blue edge. "For my sister. She promised."',
        ],
      },
      {
        on: ['H stands proud', 'N sleeps sleepy'],
        say: [
          '{H} folded {H.his} coat into a pillow for {N} and climbed on a crate to see farther. Nothing came by but a gull with a fish.',
          '"I can look at an edge as well as anybody," said {H}. "Lie down." {N} was asleep before the last word, and {H} stood guard.',
          '{H} took over the watch. {H.He} stared until the far line danced, while {N} snored and twitched and smiled.',
        ],
      },
      {
        on: ['H waves happy', 'N jumps happy'],
        say: [
          'First a mast, then a hat, then a shout! {H} whirled {H.his} jacket overhead. {N} was awake like lightning and hopped along the edge.',
          'A speck! A dot! An arm! {H} waved like a windmill and shouted, and {N} shot up out of {N.his} dream and waved, too.',
          '"There!" cried {H}, and flung up both arms. {N} jumped to {N.his} feet. Far off somebody was waving back, and it was the right one.',
        ],
      },
    ],
  },
  {
    id: 'butterfly',
    meets: true,
    avoids: ['indoors', 'dark'],
    sky: 'dry',
    recall: 'we waited with {N.kind} for a butterfly',
    beats: [
      {
        on: ['N stands worried', 'H stands surprised > N'],
        say: [
          '{N.long} stood as still as a garden statue, cross-eyed. A butterfly was unfolding on the tip of {N.his} nose, and {H} stopped in mid-step.',
          '{N.long} did not turn {N.his} head and did not move {N.his} lips. "There is a butterfly on my nose," {N.he} breathed at {H}.',
          '"Stop," said {N.long} out of the corner of {N.his} mouth. {H} stopped. On {N.his} nose sat something thin and golden, drying its wings.',
        ],
      },
      {
        on: ['C hides curious', 'H stands curious > N', 'N stands worried'],
        extra: true,
        say: [
          '{C} had been about to sneeze, and crawled behind a bush to do it into a hat. {H} stared at {N}, and {N} stared at nothing.',
          '{C} ducked out of sight, because {C.he} could not keep still to save {C.his} life. {H} could. So could {N}.',
        ],
      },
      {
        on: ['H sits calm > N', 'N sits calm'],
        say: [
          '{H} knelt as one kneels in church, and {N} sank down on a tuft. Wrinkled like a letter, the wings smoothed out.',
          '"It is new," whispered {H}, and sank to the ground. "It needs time." So {N} sank down as well, inch by inch, and they waited together.',
          'Slowly, slowly, {H} and {N} sat down. Nobody spoke. The wings opened. They had blue eyes on them, like a secret.',
        ],
      },
      {
        on: ['N jumps happy > H', 'H stands happy > N'],
        say: [
          'It fluttered, hesitated, and sailed off over the thistles. {N} stretched like a cat after a nap, and {H} let out a long breath.',
          'And off it went, up and over! {N} jumped after it and rubbed {N.his} nose. "Thank you for not clapping," {N.he} said to {H}.',
          'Without any warning it flew. {N} could move again, and did, all over. {H} watched the golden speck until it was gone.',
        ],
      },
    ],
  },
  {
    id: 'fib',
    meets: true,
    avoids: ['indoors'],
    recall: '{N.kind} told us a fib and was sorry',
    beats: [
      {
        on: ['N points happy', 'H stands happy > N'],
        say: [
          '{N.long} described a most convincing shortcut, with a waterfall and a bakery. {H} drew it on {H.his} cuff. {N} pointed with great care.',
          '"Straight down there and around the rock," said {N.long} and pointed. {H} thanked {N.him}. It sounded easy.',
          '{N.long} knew a shortcut, or said so, and pointed it out with a wide smile. {H} did not see the crossed fingers.',
        ],
      },
      {
        on: ['C walks angry', 'H walks worried'],
        framing: 'wide',
        say: [
          'The fine shortcut ended in a bog, with midges. {H} pulled out one foot after the other, and {C} said nothing, very loudly.',
          'Around the rock there was a wall, and behind the wall a ditch. {C} kicked a clod. {H} led the long way back in silence.',
          'It led nowhere at all. {H} and {C} turned around with burrs on their knees, and {C} had a few things to say to somebody.',
        ],
      },
      {
        on: ['N stands sad > H', 'H stands calm > N'],
        say: [
          '{N} had drawn a big sorry in the dust with flowers around it. {N.He} stood at the end of it and waited for the thunder, but {H} only smiled.',
          '"I fibbed," said {N}, before {H} could begin. "If you get lost, you come back. Nobody else ever comes back." {H} forgot to be cross.',
          '{N} was waiting with a hanging head. "I wanted you to stay a bit," {N.he} said. "Then ask," said {H}. "We would have stayed."',
        ],
      },
      {
        on: ['N sits happy > H', 'H sits happy', 'C sits calm'],
        extra: true,
        say: [
          'So they stayed a bit. {N} told two jokes and {H} told one, and even {C} laughed at the one about the herring.',
          '{H} drew a board in the dust, and {N} and {C} played three rounds with acorn cups. {N} cheated only once.',
        ],
      },
    ],
  },
  {
    id: 'snowball',
    avoids: ['indoors'],
    sky: 'snow',
    meets: true,
    recall: 'we had a snowball fight with {N.kind}',
    beats: [
      {
        on: ['H jumps surprised', 'C stands surprised > H'],
        say: [
          'Splat! Something cold burst on the neck of {H} and slid down inside. {H} jumped. {C} looked up at the empty air.',
          'Out of nowhere came a snowball and took {H} on the ear. "It was not me," said {C}, with both palms up.',
        ],
      },
      {
        on: ['N hides happy', 'H points happy > N'],
        say: [
          'Two mittens stuck out of a drift like rabbit ears. {H} pointed. Out popped {N.long} with snow to the eyebrows and a wicked grin.',
          '"There!" said {H}, and pointed at a heap of snow with a shaking top. Behind it crouched {N.long} stuffing a mitten into {N.his} mouth.',
          'The white bushes snickered. {H} crept up and pointed, and there was {N.long} with nine more snowballs in a row.',
        ],
      },
      {
        on: ['C jumps happy', 'N runs happy', 'H jumps happy'],
        say: [
          '{N} fired from behind a barrel, {H} from behind a sled, and {C}, who had no cover at all, was soon a snowman with a nose.',
          '"War!" shouted {C}. {H} scooped, {N} scooped, and the air was full of white thumps until nobody could see for laughing.',
          'They all threw at once. {N} ran, {C} slipped, {H} missed by a mile, and everyone was hit by somebody.',
        ],
      },
      {
        on: ['N sits happy', 'H sits happy > N'],
        extra: true,
        say: [
          '"Peace," gasped {N}, and sat down in a drift. "Peace," said {H}, and shook a handful out of {H.his} collar.',
          'Worn out and dripping, {H} and {N} sat side by side. "I had no one to throw at," said {N}. "It is a two-sided game."',
        ],
      },
    ],
  },
  {
    id: 'crossing',
    needs: ['bank'],
    meets: true,
    recall: 'we took {N.kind} across, one step at a time',
    beats: [
      {
        on: ['N stands afraid', 'H stands curious > N'],
        say: [
          '{N.long} dipped in one toe and pulled it back as if the water had teeth. {H} could see that {N.he} had stood there since breakfast.',
          '{N.long} stood at the edge with one toe out, and pulled it back. "Tomorrow," {N.he} told {H}. "I will cross tomorrow for sure."',
          'One step, and back again. {N.long} had worn a groove in the ground. "The water looks at me," {N.he} said to {H}.',
        ],
      },
      {
        on: ['C jumps happy', 'N stands worried > C'],
        extra: true,
        say: [
          '"Nothing to it!" called {C}, jumping over and back and over. {N} felt seasick from looking at {C.him}.',
          '{C} hopped across on one leg to show how easy it was. It did not make {N} feel better. It made {N.him} feel worse.',
        ],
      },
      {
        on: ['H walks calm > N', 'N walks afraid'],
        say: [
          '{H} took {N} by both hands and walked backward, and talked about pancakes all the way. {N} listened so hard that {N.his} feet forgot to be afraid.',
          '"Do not look at the water. Look at my back," said {H}, and held out a hand. {N} took it. One step. "Is it still there?" asked {N}.',
          '{H} did not say that it was easy. {H.He} said, "I count, you step." At seven {N} opened one eye, and shut it fast.',
        ],
      },
      {
        on: ['N jumps proud', 'H stands happy > N'],
        say: [
          'On the far bank {N} planted a stick like an explorer and named the land after {H}. Then {N.he} skipped back to fetch {N.his} sandwich.',
          '"I am over!" yelled {N}, and jumped so that the spray flew. "And I can go back!" {N.he} did, four times. {H} cheered every time.',
          'Dry ground! {N} jumped on it to make quite sure. "It is so much wider from the other end," {N.he} told {H}.',
        ],
      },
    ],
  },
];

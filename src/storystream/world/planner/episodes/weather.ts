/**
 * Episodes made by weather, darkness, steep ground and tempers. Plain data.
 */

import type { Episode } from '../types.ts';

export const trials: readonly Episode[] = [
  {
    id: 'cloudburst',
    avoids: ['indoors'],
    sky: 'wet',
    meets: false,
    recall: 'we sat out the storm together',
    beats: [
      {
        on: ['C runs worried', 'H runs worried'],
        framing: 'wide',
        say: [
          'Cold drops ran down their necks. {C} and {H} ran for the only dry spot they could see, splashing at every step.',
          'The rain hit them sideways. {C} put {C.his} head down and ran, and {H} ran after, from one tree to the next.',
          '"Run!" shouted {C}. Water came down in buckets. {H} slipped, got up, and ran on with mud on {H.his} knees.',
        ],
      },
      {
        on: ['H hides afraid', 'C hides worried > H'],
        say: [
          'They squeezed into a gap that was just big enough. {H} put {H.his} hands over {H.his} ears, and {C} felt {H.him} shiver.',
          'Under a rock there was room for two, if neither of them breathed. {H} hid there with {C}, and the thunder went by overhead.',
          'Boom! {H} hid {H.his} face. {C} moved close, so that the drops fell on {C.his} back and not on {H.him}.',
        ],
      },
      {
        on: ['C sits happy > H', 'H sits calm > C'],
        extra: true,
        say: [
          '"Count with me," said {C}, "and you will hear it go away." {H} counted. At twelve {H.he} was not afraid anymore.',
          '{C} made a boat from a leaf, and {H} watched it sail away on a puddle. For a while nobody thought about the thunder.',
          '{C} told the one about the fish and the bucket. {H} had heard it before, but it was just what {H.he} needed.',
        ],
      },
      {
        on: ['H jumps happy', 'C stands happy > H'],
        weather: 'cloudy',
        say: [
          'A puddle as large as a tablecloth lay across the path. {H} took off with a shout and came down in the middle of it. {C} got most of it.',
          'Then the worst was over. {H} jumped straight into the biggest puddle, and {C} wiped the mud out of {C.his} eyes and laughed.',
          'The rain grew thin. "We are still here!" cried {H}, and jumped. {C} shook the water off, mostly over {H}.',
        ],
      },
    ],
  },
  {
    id: 'snowfall',
    avoids: ['indoors'],
    sky: 'snow',
    meets: false,
    recall: 'we made it through the snow',
    beats: [
      {
        on: ['H walks worried', 'C walks worried'],
        framing: 'wide',
        say: [
          'White above, white below. {H} stamped a path as wide as one boot, and {C} followed in it, step by creaking step.',
          'The snow came up to their knees. {H} went first and made a track, and {C} put {C.his} feet into the holes.',
          '{H} and {C} bent low and pushed on. Soon they could not tell the path from the ditch, or up from down.',
        ],
      },
      {
        on: ['C sits sad', 'H stands worried > C'],
        say: [
          'All at once {C} dropped down in the drift and would not get up. {C.His} lips were blue. {H} pulled, and pushed, and looked about for help.',
          '"I cannot feel my toes," said {C}, and sat down in the snow. {H} knew that they must not stop. But how could {H.he} help?',
          'Then {C} sat down. "You go on," {C.he} said, with white lips. {H} looked around. There was nothing but snow.',
        ],
      },
      {
        on: ['H hugs calm > C', 'C hugs calm > H'],
        say: [
          '{H} unbuttoned {H.his} coat and pulled {C} inside, and there they stood, one bundle with two noses, until the shivers wandered off.',
          'So {H} wrapped both arms around {C} and rubbed {C.his} back until it was warm. "Better?" "A little. Do not stop," said {C}.',
          '{H} hugged {C} and breathed on {C.his} cold ears. Slowly the color came back. Two are warmer than one.',
        ],
      },
      {
        on: ['C jumps happy', 'H jumps happy'],
        extra: true,
        say: [
          '"Now jump!" said {H}. {C} jumped, and {H} jumped, and the snow flew up in a cloud. Their toes woke up and tingled.',
          '{C} stamped, and {H} hopped, until their toes began to burn. A burning toe is a happy toe. It meant that they were warm.',
        ],
      },
    ],
  },
  {
    id: 'dark-noise',
    needs: ['dark'],
    meets: true,
    recall: 'the monster was only {N.kind}',
    q: ['lantern'],
    beats: [
      {
        on: ['H stands afraid', 'C hides afraid'],
        say: [
          'Deep in the dark something growled. {H} stood as stiff as a stick. {C} hid behind the nearest thing, which was too small.',
          'There was a noise ahead, deep and rough and near. {C} was out of sight at once. {H} stood still and did not even blink.',
          '"Grrr," went the shadows. {C} dived for cover. {H} wanted to be brave, but all of {H.his} hair stood up.',
        ],
      },
      {
        on: ['H stands curious > C', 'C stands worried > H'],
        does: ['C takes Q'],
        say: [
          '{C} fumbled along the wall and knocked against a rusty hook with a lantern on it. A match flared. {H} saw dripping stone, and breathed out.',
          'Then {C} found an old lantern on the ground and lit it. A small gold circle shone around them. "After you," {C.he} told {H}.',
          'But {C} had bumped into something round: a lantern! {C.He} lit it with shaking hands, and {H} could see {H.his} own feet again.',
        ],
      },
      {
        on: ['N sits sleepy', 'C stands surprised > N'],
        say: [
          'And the monster? It was {N.long}, who sat in the corner and rubbed {N.his} eyes. "Was I snoring?" {N.he} asked. {C} lowered the lantern.',
          'The light fell on two bare feet, and on {N.long} who had been asleep in the corner. {C} almost dropped the lantern.',
          '{C} held up the lantern, and there sat {N.long}. "I was not growling," {N.he} said. "That was my empty stomach."',
        ],
      },
      {
        on: ['N stands happy > C', 'C stands happy > N', 'H stands happy > N'],
        does: ['C gives Q to N'],
        say: [
          '"I do not like the dark," {N} said, "and my light went out." So {C} gave {N.him} the lantern, and {H} was no longer afraid.',
          '{C} saw how {N} looked at the light, and put the lantern into {N.his} hands. {H} nodded. Some need it more than others.',
        ],
      },
      {
        on: ['N jumps happy', 'H jumps happy > N'],
        extra: true,
        say: [
          '"I thought that you were the monsters!" said {N}. Then {H} and {N} growled at each other, just for fun, until the echo growled back.',
        ],
      },
    ],
  },
  {
    id: 'steep',
    needs: ['high'],
    avoids: ['indoors'],
    sky: 'dry',
    meets: false,
    recall: 'we climbed up when it looked too steep',
    beats: [
      {
        on: ['H stands worried', 'C points worried'],
        framing: 'wide',
        say: [
          '{C} pointed up, and up, and up. {H} tipped back {H.his} head until {H.he} nearly fell over. The way went straight to the sky.',
          'Before them the path stood up on end like a ladder. {C} pointed at the top, and {H} felt {H.his} stomach drop.',
          '"We have to go over that?" asked {H}. {C} pointed at the thin path and nodded. It looked like a thread.',
        ],
      },
      {
        on: ['H climbs afraid', 'C climbs worried > H'],
        say: [
          'A foothold broke under {H} and went clicking down into the deep. {C} put a shoulder under {H.him}, and held, and trembled.',
          'Halfway up {H} slipped! A stone rattled down, a long way down. "I have you," said {C}, close behind, and pushed.',
          '{H} climbed with {H.his} nose against the rock. {C} came after. "Do not look down," said {C}, and of course {H} did.',
        ],
      },
      {
        on: ['C climbs happy > H', 'H climbs calm > C'],
        extra: true,
        say: [
          'So they made a game of it. {C} named every hold: a nose, a shoe, a loaf of bread. {H} climbed from nose to shoe to loaf.',
          'Hand over hand they went. {C} hummed a climbing song with a hundred verses, and {H} had no breath left to ask {C.him} to stop.',
        ],
      },
      {
        on: ['H jumps proud', 'C sits happy > H'],
        say: [
          'Two hot, scraped, dusty climbers rolled over the rim. {C} lay and panted. {H} danced on the summit like a goat on a haystack.',
          'Then there was no more up. {H} jumped for joy at the very top, and {C} sat down and shook a stone out of {C.his} toes.',
          'One more pull, and they had done it. {C} flopped down flat. "We are taller than the birds!" shouted {H}, and jumped.',
        ],
      },
    ],
  },
  {
    id: 'quarrel',
    meets: false,
    recall: 'we quarreled and made up again',
    beats: [
      {
        on: ['C points angry > H', 'H points angry > C'],
        say: [
          '"That way," said {C}, pointing at a stump. "No, that way," said {H}, pointing at a thistle. They said it again, only louder.',
          'There were two paths. {C} pointed at one, and {H} pointed at the other, and neither would lower that arm first.',
          '{H} wanted the high road. {C} wanted the low one. "You never listen!" said {C}. "You never stop talking!" said {H}.',
        ],
      },
      {
        on: ['H sits angry', 'C sits angry'],
        say: [
          '{H} peeled an onion with {H.his} back to {C}, and {C} whittled a twig down to nothing. You could have sliced the silence like cheese.',
          'So {H} sat down with {H.his} back to {C}, and {C} sat down with {C.his} back to {H}. It was very quiet, and not very nice.',
          'Now nobody spoke. {H} glared at a pebble. {C} glared at another pebble. Neither of the pebbles had done anything.',
        ],
      },
      {
        on: ['H stands sad > C', 'C sits sad > H'],
        say: [
          '"I am sorry," said {H} at last. "I was not angry with you. I was afraid that we would get lost." {C} sniffed.',
          'It was too quiet. {H} got up, brushed off the dirt, and held out half a cookie. {C} looked at it for a while.',
          'Then {H} stood up, went around, and looked at {C}. "I would rather be lost with you than right alone," {H.he} said.',
        ],
      },
      {
        on: ['C hugs happy > H', 'H hugs happy > C'],
        extra: true,
        say: [
          '"I am sorry, too," said {C}, and hugged {H} hard. When they looked up, there was a third way, straight ahead.',
          '{C} threw both arms around {H}, and the quarrel was gone like smoke. Neither of them could say what it had been about.',
          '{C} jumped up and hugged {H}. "You may pick the way," said {C}. "No, you may," said {H}, and they nearly began again.',
        ],
      },
    ],
  },
  {
    id: 'chase',
    avoids: ['indoors', 'high'],
    sky: 'dry',
    meets: true,
    recall: 'we ran after the runaway {Q} for {N.kind}',
    q: ['wheel', 'kite', 'umbrella', 'letter', 'map', 'feather', 'melon', 'basket', 'mask', 'drum'],
    beats: [
      {
        on: ['N runs worried', 'H stands surprised > N'],
        say: [
          '"Catch it! Catch it!" {N.long} raced past {H} with both arms out. The wind had stolen {N.his} {Q}, and would not give it back.',
          'A gust of wind had run off with the {Q}, and {N.long} was running after the wind. {N.He} flew past {H} in a blur.',
          'Whoosh! Something flew by, and after it ran {N.long}. "My {Q}!" {N.he} yelled at {H}. "It is getting away!"',
        ],
      },
      {
        on: ['H runs happy', 'C runs happy'],
        framing: 'wide',
        say: [
          'Over the ditch sailed the {Q}, through a hedge, and around a startled cow. {H} and {C} tore after it with flapping sleeves.',
          '{H} ran one way and {C} ran another. The {Q} hopped over both their heads, as if it were playing a game with them.',
          'So off went {H}, with {C} close behind. Twice they almost had it, and twice they sat down hard with empty hands.',
        ],
      },
      {
        on: ['H jumps surprised > Q'],
        lies: ['Q'],
        say: [
          'Into a gooseberry bush crashed the {Q}, and stuck. {H} took a flying leap, and landed among the prickles, right next to it.',
          'Then the wind stopped to rest, and down came the {Q}. {H} made one long jump and landed right beside it.',
          'At last the {Q} got tired. It wobbled, and sank, and lay still. With one great leap {H} was there.',
        ],
      },
      {
        on: ['H stands proud > N', 'N stands happy > H'],
        does: ['H takes Q', 'H gives Q to N'],
        say: [
          '{N} had a stitch and could only flap one hand. {H} put the {Q} in it and closed the fingers around it, one by one.',
          '{H} gave the {Q} back to {N}, who was puffing like a kettle. "You ran like a hare," said {N}. "That was kind, for a stranger."',
          '"Hold on tight this time," said {H}, and put the {Q} into the arms of {N}. {N} hugged it and laughed, all out of breath.',
        ],
      },
    ],
  },
];

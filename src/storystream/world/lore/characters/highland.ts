/** How the narrator speaks of the highland's characters. Knows nothing of other series. */

import type { CharacterLore } from '../characters.ts';

export const highland: Readonly<Record<string, CharacterLore>> = {
  suri: {
    long: 'Suri, a goat with curled horns and a blue bell,',
    short: 'Suri the goat',
    absent: 'the goat',
    trait: 'nimble and headstrong',
    oaths: ['Hoof and thistle!', 'By my curly horns!'],
    habits: {
      uneasy: [
        '{X} held her blue bell so that it would not ring.',
        '{X} scraped the dust with one hoof.',
        "{X}'s ears hung low.",
        '{X} nibbled the edge of a leaf and spat it out.',
      ],
      glad: [
        '{X} skipped until her blue bell jingled.',
        '{X} tossed her curled horns.',
        '{X} bleated for joy.',
        '{X} danced on four hooves, and her blue bell laughed.',
        '{X} butted the air, just for fun.',
      ],
      curious: [
        '{X} tilted her curled horns to one side.',
        '{X} stepped closer, and her blue bell chimed once.',
        '{X} peered down along her nose.',
      ],
      angry: [
        '{X} lowered her curled horns.',
        '{X} stamped all four hooves, one by one.',
        '{X} snorted through both nostrils.',
      ],
    },
  },
  tumbo: {
    long: 'Tumbo, an elephant with a patterned red blanket,',
    short: 'Tumbo the elephant',
    absent: 'the elephant',
    trait: 'huge and careful',
    oaths: ['Trunks and trumpets!', 'Oh, my heavy heart!'],
    habits: {
      uneasy: [
        '{X} curled up the tip of his trunk.',
        "{X}'s big ears sank like wet sails.",
        '{X} shuffled under his red blanket.',
        '{X} stepped from one round foot to the other.',
      ],
      glad: [
        '{X} trumpeted so loudly that dust fell from the rocks.',
        '{X} flapped his ears like two fans.',
        '{X} swayed, and the tassels of his red blanket danced.',
        '{X} tossed a trunkful of dust over his back.',
        '{X} hummed so low that the pebbles trembled.',
      ],
      curious: [
        '{X} stretched out his trunk to smell it.',
        '{X} lifted one ear, very slowly.',
        '{X} felt along the ground with the tip of his trunk.',
      ],
      angry: ['{X} blew dust out of his trunk.', '{X} shook his great head.', '{X} spread his ears like two doors.'],
    },
  },
  kito: {
    long: 'Kito, a monkey in a yellow cap,',
    short: 'Kito the monkey',
    absent: 'the monkey',
    trait: 'playful and curious',
    oaths: ['Bananas and bubbles!', 'Hoo-ha, look here!'],
    habits: {
      uneasy: [
        '{X} pulled his yellow cap over his eyes.',
        '{X} wound his tail around his own leg.',
        '{X} scratched under his yellow cap.',
        '{X} hugged his own knees.',
      ],
      glad: [
        '{X} threw his yellow cap up and caught it with his tail.',
        '{X} turned a quick somersault.',
        '{X} chattered and clapped his hands.',
        '{X} hung his yellow cap on the tip of his tail.',
        '{X} hooted and slapped the ground.',
      ],
      curious: [
        '{X} turned his yellow cap backward to see better.',
        "{X}'s tail curled into a question.",
        '{X} turned it over in his mind and upside down.',
      ],
      angry: [
        '{X} threw his yellow cap on the ground.',
        '{X} stuck out his lip.',
        '{X} bit the brim of his yellow cap.',
      ],
    },
  },
  nalla: {
    long: 'Nalla, a heron with a long black crest,',
    short: 'Nalla the heron',
    absent: 'the heron',
    trait: 'proud and patient',
    oaths: ['Reeds and ripples!', 'Still waters! What now?'],
    habits: {
      uneasy: [
        '{X} stood on one leg, then on the other.',
        "{X}'s long black crest lay flat.",
        '{X} hid her beak under one wing.',
        '{X} drew in her long neck like a telescope.',
      ],
      glad: [
        '{X} spread her wide wings and bowed.',
        "{X}'s long black crest stood up tall.",
        '{X} danced three stiff steps.',
        '{X} clattered her beak like castanets.',
        '{X} fanned herself with one gray wing.',
      ],
      curious: [
        '{X} stretched her long neck.',
        '{X} looked first with one eye and then with the other.',
        '{X} lifted one thin leg and forgot to put it down.',
      ],
      angry: [
        '{X} snapped her beak shut.',
        '{X} ruffled every feather she had.',
        '{X} stalked up and down on stiff legs.',
      ],
    },
  },
  oba: {
    long: 'Oba, a tortoise with a green spiral shell,',
    short: 'Oba the tortoise',
    absent: 'the tortoise',
    trait: 'slow and thoughtful',
    oaths: ['Slow and sunny!', 'Well, crack my shell!'],
    habits: {
      uneasy: [
        '{X} pulled his head halfway into his green shell.',
        '{X} chewed on nothing, slowly.',
        '{X} blinked one eye at a time.',
        '{X} counted the rings on his green shell.',
      ],
      glad: [
        '{X} rocked from side to side on his green shell.',
        '{X} smiled a wide, slow smile.',
        '{X} tapped a tune on his own green shell.',
        '{X} stretched all four legs at once, which was rare.',
        '{X} winked, so slowly that it looked like a nap.',
      ],
      curious: [
        '{X} stretched his wrinkled neck out of his green shell.',
        '{X} thought about it for a long, long time.',
        '{X} tapped the ground with one blunt claw.',
      ],
      angry: [
        '{X} disappeared into his green shell with a clop.',
        '{X} hissed like a small kettle.',
        '{X} stood firm, like a stone with feet.',
      ],
    },
  },
  zuri: {
    long: 'Zuri, a spotted leopard in an orange collar,',
    short: 'Zuri the leopard',
    absent: 'the leopard',
    trait: 'swift and boastful',
    oaths: ['Spots and shadows!', 'Ha! Swift as the wind!'],
    habits: {
      uneasy: [
        '{X} scratched under her orange collar.',
        '{X} licked one paw, though it was clean.',
        "{X}'s tail lay still in the dust.",
        '{X} paced in a small, tight circle.',
      ],
      glad: [
        '{X} purred until her orange collar buzzed.',
        '{X} stretched out long in every direction.',
        '{X} flicked the tip of her tail.',
        '{X} leaped straight up, all four paws in the air.',
        '{X} rolled in the dust until her spots were gray.',
      ],
      curious: [
        '{X} crouched, and her tail swung slowly.',
        '{X} opened her green eyes wide.',
        '{X} flattened herself and wiggled her hind end.',
      ],
      angry: ['{X} lashed her tail.', '{X} showed one white tooth.', '{X} hissed, and her orange collar rose.'],
    },
  },
  pella: {
    long: 'Pella, a tiny lizard with a striped purple tail,',
    short: 'Pella the lizard',
    absent: 'the lizard',
    trait: 'tiny and full of questions',
    oaths: ['Sand and stripes!', 'Zip and zigzag!'],
    habits: {
      uneasy: [
        '{X} curled her striped purple tail around her toes.',
        '{X} froze, as still as a stone.',
        '{X} swallowed hard.',
        '{X} slipped under a leaf and out again.',
      ],
      glad: [
        '{X} zigzagged from joy.',
        "{X}'s striped purple tail swished in the dust.",
        '{X} blinked both eyes and giggled.',
        '{X} ran up the nearest stone and down again.',
        '{X} did ten push-ups, very fast.',
      ],
      curious: [
        '{X} darted here, darted there, and looked again.',
        "{X}'s striped purple tail twitched.",
        '{X} licked her own eyeball, as lizards do.',
      ],
      angry: [
        '{X} puffed up her tiny throat.',
        '{X} whipped the dust with her striped purple tail.',
        '{X} flared a frill that nobody knew she had.',
      ],
    },
  },
  hodari: {
    long: 'Hodari, a hippo in a turquoise scarf,',
    short: 'Hodari the hippo',
    absent: 'the hippo',
    trait: 'slow and steady',
    oaths: ['Mud and marrows!', 'Splash my toes!'],
    habits: {
      uneasy: [
        '{X} wound his turquoise scarf around one more time.',
        '{X} blew bubbles, although there was no water.',
        '{X} sat back with a thump.',
      ],
      glad: [
        '{X} swung his turquoise scarf like a flag.',
        "{X}'s ears twirled with joy.",
        '{X} yawned the widest, happiest yawn.',
      ],
      curious: ['{X} wiggled first one ear and then the other.', '{X} lowered his big round nose to look.'],
      angry: ['{X} snorted through his wide nose.', '{X} stamped once, and the dust jumped.'],
    },
  },
};

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
      ],
      glad: ['{X} skipped until her blue bell jingled.', '{X} tossed her curled horns.', '{X} bleated for joy.'],
      curious: ['{X} tilted her curled horns to one side.', '{X} stepped closer, and her blue bell chimed once.'],
      angry: ['{X} lowered her curled horns.', '{X} stamped all four hooves, one by one.'],
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
      ],
      glad: [
        '{X} trumpeted so loudly that dust fell from the rocks.',
        '{X} flapped his ears like two fans.',
        '{X} swayed, and the tassels of his red blanket danced.',
      ],
      curious: ['{X} stretched out his trunk to smell it.', '{X} lifted one ear, very slowly.'],
      angry: ['{X} blew dust out of his trunk.', '{X} shook his great head.'],
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
      ],
      glad: [
        '{X} threw his yellow cap up and caught it with his tail.',
        '{X} turned a quick somersault.',
        '{X} chattered and clapped his hands.',
      ],
      curious: ['{X} turned his yellow cap backward to see better.', "{X}'s tail curled into a question."],
      angry: ['{X} threw his yellow cap on the ground.', '{X} stuck out his lip.'],
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
      ],
      glad: [
        '{X} spread her wide wings and bowed.',
        "{X}'s long black crest stood up tall.",
        '{X} danced three stiff steps.',
      ],
      curious: ['{X} stretched her long neck.', '{X} looked first with one eye and then with the other.'],
      angry: ['{X} snapped her beak shut.', '{X} ruffled every feather she had.'],
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
      ],
      glad: [
        '{X} rocked from side to side on his green shell.',
        '{X} smiled a wide, slow smile.',
        '{X} tapped a tune on his own green shell.',
      ],
      curious: [
        '{X} stretched his wrinkled neck out of his green shell.',
        '{X} thought about it for a long, long time.',
      ],
      angry: ['{X} disappeared into his green shell with a clop.', '{X} hissed like a small kettle.'],
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
      ],
      glad: [
        '{X} purred until her orange collar buzzed.',
        '{X} stretched out long in every direction.',
        '{X} flicked the tip of her tail.',
      ],
      curious: ['{X} crouched, and her tail swung slowly.', '{X} opened her green eyes wide.'],
      angry: ['{X} lashed her tail.', '{X} showed one white tooth.'],
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
      ],
      glad: [
        '{X} zigzagged from joy.',
        "{X}'s striped purple tail swished in the dust.",
        '{X} blinked both eyes and giggled.',
      ],
      curious: ['{X} darted left, darted right, and looked again.', "{X}'s striped purple tail twitched."],
      angry: ['{X} puffed up her tiny throat.', '{X} whipped the dust with her striped purple tail.'],
    },
  },
};

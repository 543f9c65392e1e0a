/**
 * How the narrator speaks of every character: introductions, what a friend calls them when they are not on the page,
 * what they exclaim, and small habits that show a feeling. Knows nothing of plots or pictures.
 *
 * In habits `{X}` is the character: the name, or a pronoun where it is clear who is meant.
 */

export type Mood = 'uneasy' | 'glad' | 'curious' | 'angry';

export interface CharacterLore {
  /** With comma at the end: what a first meeting says. */
  readonly long: string;
  /** A first mention where no introduction is made. */
  readonly short: string;
  /** What others call the character on pages where it is not to be seen. */
  readonly absent: string;
  readonly trait: string;
  readonly oaths: readonly string[];
  readonly habits: Readonly<Record<Mood, readonly string[]>>;
}

export const characterLore: Readonly<Record<string, CharacterLore>> = {
  pip: {
    long: 'Pip, a small mouse in a red scarf,',
    short: 'Pip the mouse',
    absent: 'the mouse',
    trait: 'small but brave',
    oaths: ['Oh, whiskers!', 'Crumbs and cheese!'],
    habits: {
      uneasy: [
        '{X} chewed the end of his red scarf.',
        '{X} pulled his red scarf up to his nose.',
        "{X}'s whiskers trembled.",
      ],
      glad: [
        '{X} spun until his red scarf flew.',
        '{X} squeaked, the way he did when things went well.',
        '{X} grinned with both front teeth.',
      ],
      curious: ['{X} twitched his nose twice.', '{X} stood on the tips of his toes to see.'],
      angry: ['{X} stamped a foot no bigger than a bean.', '{X} folded his arms over his red scarf.'],
    },
  },
  juniper: {
    long: 'Juniper, a fox in a green coat,',
    short: 'Juniper the fox',
    absent: 'the fox',
    trait: 'clever and quick',
    oaths: ['By my tail!', 'Now there is a puzzle!'],
    habits: {
      uneasy: [
        '{X} wrapped her tail around her feet.',
        '{X} buttoned her green coat up to the chin.',
        '{X} let her ears droop.',
      ],
      glad: [
        '{X} swished her tail from side to side.',
        "{X}'s eyes shone like two new coins.",
        '{X} laughed her short, barking laugh.',
      ],
      curious: ['{X} tipped her head and pricked up one ear.', '{X} sniffed the air, slowly, twice.'],
      angry: ['{X} put her ears back flat.', '{X} turned up the collar of her green coat.'],
    },
  },
  moss: {
    long: 'Moss, a big bear with a yellow patch on his dungarees,',
    short: 'Moss the bear',
    absent: 'the bear',
    trait: 'big and gentle',
    oaths: ['Honey and thunder!', 'Well, bless my paws!'],
    habits: {
      uneasy: [
        '{X} rubbed the yellow patch on his dungarees.',
        '{X} sighed so hard that the grass bent.',
        '{X} made himself as small as a bear can.',
      ],
      glad: [
        '{X} hummed, deep and low, like a barrel of bees.',
        '{X} patted his round belly.',
        "{X}'s laugh shook the ground.",
      ],
      curious: ['{X} scratched slowly behind one round ear.', '{X} bent down until his nose almost touched it.'],
      angry: ['{X} growled, though only a little.', '{X} thumped the ground with one big paw.'],
    },
  },
  odette: {
    long: 'Odette, an owl with round spectacles,',
    short: 'Odette the owl',
    absent: 'the owl',
    trait: 'wise and a little bossy',
    oaths: ['Feathers and facts!', 'Hoo! Just as I thought!'],
    habits: {
      uneasy: [
        '{X} polished her round spectacles again and again.',
        '{X} puffed up all her feathers.',
        '{X} blinked behind her round spectacles.',
      ],
      glad: ['{X} clapped her wings together.', '{X} hooted like a little horn.', "{X}'s round spectacles flashed."],
      curious: ['{X} turned her head almost all the way around.', '{X} pushed up her round spectacles.'],
      angry: ['{X} clicked her beak.', '{X} glared over the top of her spectacles.'],
    },
  },
  wick: {
    long: 'Wick, a rabbit with a torn ear,',
    short: 'Wick the rabbit',
    absent: 'the rabbit',
    trait: 'fast and fidgety',
    oaths: ['Hop and holler!', 'Carrots and clover!'],
    habits: {
      uneasy: [
        '{X} tugged at his torn ear.',
        "{X}'s foot thumped, thumped, thumped.",
        '{X} looked over his shoulder three times.',
      ],
      glad: [
        '{X} hopped twice, for no reason at all.',
        '{X} kicked up his heels.',
        "{X}'s torn ear stood up straight.",
      ],
      curious: ['{X} wiggled his nose and leaned closer.', '{X} held up his torn ear to listen.'],
      angry: ['{X} thumped his foot hard.', '{X} blew the air out through his nose.'],
    },
  },
  tansy: {
    long: 'Tansy, a hedgehog in a blue apron,',
    short: 'Tansy the hedgehog',
    absent: 'the hedgehog',
    trait: 'tidy and kind',
    oaths: ['Pins and pears!', 'My stars and jars!'],
    habits: {
      uneasy: [
        '{X} twisted the corner of her blue apron.',
        '{X} rolled halfway into a ball.',
        "{X}'s prickles stood on end.",
      ],
      glad: [
        '{X} smoothed her blue apron and beamed.',
        "{X}'s prickles rustled with joy.",
        '{X} clasped her small paws.',
      ],
      curious: ['{X} wiped her paws on her blue apron and looked again.', '{X} peeped out from under her prickles.'],
      angry: ['{X} bristled all over.', '{X} put both paws on the hips of her blue apron.'],
    },
  },
  bracken: {
    long: 'Bracken, a badger in a purple waistcoat,',
    short: 'Bracken the badger',
    absent: 'the badger',
    trait: 'gruff but loyal',
    oaths: ['Mud and marbles!', 'Hrmph! Would you look at that!'],
    habits: {
      uneasy: [
        '{X} fiddled with a button on his purple waistcoat.',
        '{X} muttered into his chin.',
        '{X} dug one claw into the dirt.',
      ],
      glad: [
        '{X} chuckled until his purple waistcoat shook.',
        '{X} tried not to smile and could not help it.',
        '{X} hooked his thumbs in his purple waistcoat.',
      ],
      curious: ['{X} grunted and scratched his striped head.', '{X} squinted with one eye.'],
      angry: ['{X} snorted like a kettle.', '{X} tugged his purple waistcoat straight.'],
    },
  },
  mara: {
    long: 'Mara, a girl in a yellow raincoat,',
    short: 'Mara',
    absent: 'the girl',
    trait: 'bold and stubborn',
    oaths: ['Salt and sunshine!', 'Waves and whistles!'],
    habits: {
      uneasy: [
        '{X} pushed her hands deep into her yellow raincoat.',
        '{X} bit her lip.',
        '{X} hid inside the hood of her yellow raincoat.',
      ],
      glad: [
        '{X} hopped from one boot to the other.',
        "{X}'s yellow raincoat flapped like a flag.",
        '{X} whistled three notes.',
      ],
      curious: ['{X} rolled up the sleeves of her yellow raincoat.', '{X} squinted into the wind.'],
      angry: ['{X} kicked a pebble as far as it would go.', '{X} crossed the arms of her yellow raincoat.'],
    },
  },
  tobias: {
    long: 'Tobias, a boy in a striped jersey,',
    short: 'Tobias',
    absent: 'the boy',
    trait: 'shy and full of ideas',
    oaths: ['Jumping mackerel!', 'Oh, barnacles!'],
    habits: {
      uneasy: [
        '{X} pulled at the neck of his striped jersey.',
        '{X} stared at his own toes.',
        "{X}'s voice came out as a whisper.",
      ],
      glad: [
        '{X} turned red to the tips of his ears and smiled.',
        '{X} threw both arms in the air.',
        '{X} wiped his nose on his striped jersey and laughed.',
      ],
      curious: ['{X} counted something on his fingers.', '{X} crouched down to look from below.'],
      angry: ['{X} balled his fists in the sleeves of his striped jersey.', '{X} turned his back.'],
    },
  },
  grandmaIlse: {
    long: 'Grandma Ilse, with her white bun and teal shawl,',
    short: 'Grandma Ilse',
    absent: 'Grandma',
    trait: 'old and full of stories',
    oaths: ['Bless the tide!', 'Oh, my dear buttons!'],
    habits: {
      uneasy: [
        '{X} drew her teal shawl tight.',
        '{X} patted her white bun, as if it might fly off.',
        '{X} clicked her tongue.',
      ],
      glad: ['{X} laughed until her white bun wobbled.', '{X} swung her teal shawl like a dancer.', '{X} winked.'],
      curious: ['{X} held a hand behind her ear.', '{X} raised one white eyebrow.'],
      angry: ['{X} shook one long finger.', '{X} pulled her teal shawl straight with a snap.'],
    },
  },
  captainRook: {
    long: 'Captain Rook, a sailor with a red beard and a navy coat,',
    short: 'Captain Rook',
    absent: 'the captain',
    trait: 'loud and generous',
    oaths: ['Blow me sideways!', 'Anchors and onions!'],
    habits: {
      uneasy: [
        '{X} twisted a curl of his red beard.',
        '{X} turned up the collar of his navy coat.',
        '{X} cleared his throat twice.',
      ],
      glad: [
        "{X}'s laugh boomed over the water.",
        '{X} combed his red beard with his fingers.',
        '{X} did a little jig in his heavy boots.',
      ],
      curious: ['{X} scratched deep inside his red beard.', '{X} closed one eye, as sailors do.'],
      angry: ["{X}'s red beard bristled.", '{X} stamped one heavy boot.'],
    },
  },
  biscuit: {
    long: 'Biscuit, a little dog with a black patch over one eye,',
    short: 'Biscuit the dog',
    absent: 'the dog',
    trait: 'loyal and always hungry',
    oaths: ['Woof and bother!', 'Bones and buttons!'],
    habits: {
      uneasy: [
        '{X} tucked his tail between his legs.',
        '{X} whined softly.',
        '{X} covered his black eye patch with one paw.',
      ],
      glad: ["{X}'s tail beat like a drum.", '{X} ran in three small circles.', '{X} let his pink tongue hang out.'],
      curious: ['{X} sniffed left and then right.', '{X} tilted his head until one ear flopped.'],
      angry: ['{X} growled at a pebble.', '{X} barked once, very sharply.'],
    },
  },
  juno: {
    long: 'Juno, the lamplighter in the orange hat,',
    short: 'Juno the lamplighter',
    absent: 'the lamplighter',
    trait: 'calm and sure',
    oaths: ['Sparks and wicks!', 'Light and glory!'],
    habits: {
      uneasy: [
        '{X} pulled her orange hat down over her ears.',
        '{X} turned her orange hat around and around.',
        '{X} said nothing for a while.',
      ],
      glad: [
        '{X} tossed her orange hat up and caught it.',
        "{X}'s smile was as warm as a lamp.",
        '{X} tapped a rhythm with her long shoes.',
      ],
      curious: ['{X} pushed her orange hat back to see better.', '{X} narrowed her eyes at the shadows.'],
      angry: ['{X} jammed her orange hat down hard.', '{X} tapped one shoe, faster and faster.'],
    },
  },
  olek: {
    long: 'Olek, the baker in the tall white cap,',
    short: 'Olek the baker',
    absent: 'the baker',
    trait: 'cheerful and a bit forgetful',
    oaths: ['Flour and fiddlesticks!', 'Oh, my buttered buns!'],
    habits: {
      uneasy: [
        '{X} wrung the hem of his pink apron.',
        "{X}'s tall white cap slid over one eye.",
        '{X} wiped his brow and left flour on it.',
      ],
      glad: [
        '{X} clapped, and flour puffed from his hands.',
        "{X}'s tall white cap bounced.",
        '{X} smelled of warm sugar and smiled.',
      ],
      curious: ['{X} lifted his tall white cap to scratch his head.', '{X} sniffed, as if something were in the oven.'],
      angry: ['{X} turned as pink as his apron.', '{X} slapped the flour from his hands.'],
    },
  },
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

/** How the narrator speaks of the harbour's characters. Knows nothing of other series. */

import type { CharacterLore } from '../characters.ts';

export const harbour: Readonly<Record<string, CharacterLore>> = {
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
        '{X} chewed on a strand of wet hair.',
      ],
      glad: [
        '{X} hopped from one boot to the other.',
        "{X}'s yellow raincoat flapped like a flag.",
        '{X} whistled three notes.',
        '{X} spun around, and her yellow raincoat flared like a bell.',
        '{X} stuck two fingers in her mouth and whistled.',
      ],
      curious: [
        '{X} rolled up the sleeves of her yellow raincoat.',
        '{X} squinted into the wind.',
        '{X} crouched, with her chin on her knees.',
      ],
      angry: [
        '{X} kicked a pebble as far as it would go.',
        '{X} crossed the arms of her yellow raincoat.',
        '{X} blew a lock of hair out of her face.',
      ],
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
        '{X} scratched one ankle with the other foot.',
      ],
      glad: [
        '{X} turned red to the tips of his ears and smiled.',
        '{X} threw both arms in the air.',
        '{X} wiped his nose on his striped jersey and laughed.',
        '{X} rolled up his striped sleeves and unrolled them again.',
        '{X} skipped three steps before he noticed it.',
      ],
      curious: [
        '{X} counted something on his fingers.',
        '{X} crouched down to look from below.',
        '{X} drew it with one finger on his palm.',
      ],
      angry: [
        '{X} balled his fists in the sleeves of his striped jersey.',
        '{X} turned his back.',
        '{X} dug his heels in.',
      ],
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
        '{X} wound a thread around and around her thumb.',
      ],
      glad: [
        '{X} laughed until her white bun wobbled.',
        '{X} swung her teal shawl like a dancer.',
        '{X} winked.',
        '{X} chuckled like a hen.',
        '{X} clapped her wrinkled hands.',
      ],
      curious: [
        '{X} held a hand behind her ear.',
        '{X} raised one white eyebrow.',
        '{X} hunted for her glasses, which were on her nose.',
      ],
      angry: [
        '{X} shook one long finger.',
        '{X} pulled her teal shawl straight with a snap.',
        '{X} pursed her lips like a buttonhole.',
      ],
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
        '{X} tugged at the brass buttons of his navy coat.',
      ],
      glad: [
        "{X}'s laugh boomed over the water.",
        '{X} combed his red beard with his fingers.',
        '{X} did a little jig in his heavy boots.',
        '{X} slapped his thigh like a drum.',
        '{X} threw back his head, and his red beard flamed.',
      ],
      curious: [
        '{X} scratched deep inside his red beard.',
        '{X} closed one eye, as sailors do.',
        '{X} made a telescope of his fists.',
      ],
      angry: ["{X}'s red beard bristled.", '{X} stamped one heavy boot.', '{X} turned as red as his beard.'],
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
        '{X} flattened both ears.',
      ],
      glad: [
        "{X}'s tail beat like a drum.",
        '{X} ran in three small circles.',
        '{X} let his pink tongue hang out.',
        '{X} rolled on his back and paddled with all four paws.',
        '{X} wagged so hard that his whole back end danced.',
      ],
      curious: [
        '{X} sniffed high and then low.',
        '{X} tilted his head until one ear flopped.',
        '{X} lifted one paw and stood like a statue.',
      ],
      angry: ['{X} growled at a pebble.', '{X} barked once, very sharply.', '{X} bared his teeth at his own shadow.'],
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
        '{X} struck a match and let it go out.',
      ],
      glad: [
        '{X} tossed her orange hat up and caught it.',
        "{X}'s smile was as warm as a lamp.",
        '{X} tapped a rhythm with her long shoes.',
        '{X} hummed the song of the lamps.',
        '{X} bowed, with a sweep of her orange hat.',
      ],
      curious: [
        '{X} pushed her orange hat back to see better.',
        '{X} narrowed her eyes at the shadows.',
        '{X} leaned forward on the tips of her long shoes.',
      ],
      angry: [
        '{X} jammed her orange hat down hard.',
        '{X} tapped one shoe, faster and faster.',
        '{X} folded her long arms like a gate.',
      ],
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
        '{X} kneaded the air, as if it were dough.',
      ],
      glad: [
        '{X} clapped, and flour puffed from his hands.',
        "{X}'s tall white cap bounced.",
        '{X} smelled of warm sugar and smiled.',
        '{X} tossed his tall white cap in the air.',
        '{X} rubbed his floury hands until they smoked.',
      ],
      curious: [
        '{X} lifted his tall white cap to scratch his head.',
        '{X} sniffed, as if something were in the oven.',
        '{X} poked at it with a wooden spoon.',
      ],
      angry: [
        '{X} turned as pink as his apron.',
        '{X} slapped the flour from his hands.',
        '{X} puffed up like a loaf.',
      ],
    },
  },
  nils: {
    long: 'Nils, the postman in a red coat and cap,',
    short: 'Nils the postman',
    absent: 'the postman',
    trait: 'punctual and polite',
    oaths: ['Stamps and string!', 'By the morning post!'],
    habits: {
      uneasy: [
        '{X} straightened his red cap twice.',
        '{X} counted the buttons of his red coat.',
        '{X} cleared his throat and said nothing.',
      ],
      glad: [
        '{X} tossed his red cap into the air and caught it.',
        '{X} whistled two notes, the way he did at every door.',
        '{X} clicked his heels together.',
      ],
      curious: ['{X} tipped back his red cap and looked.', '{X} raised one finger and thought.'],
      angry: ['{X} buttoned his red coat up to the chin.', '{X} tapped one shiny shoe on the ground.'],
    },
  },
};

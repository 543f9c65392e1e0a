/** How the narrator speaks of the hollow's characters. Knows nothing of other series. */

import type { CharacterLore } from '../characters.ts';

export const hollow: Readonly<Record<string, CharacterLore>> = {
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
        '{X} made himself as thin as a pencil.',
      ],
      glad: [
        '{X} spun until his red scarf flew.',
        '{X} squeaked, the way he did when things went well.',
        '{X} grinned with both front teeth.',
        '{X} did a handstand, with his scarf over his eyes.',
        '{X} drummed on his own ribs.',
      ],
      curious: [
        '{X} twitched his nose twice.',
        '{X} stood on the tips of his toes to see.',
        '{X} climbed on a pebble for a better view.',
      ],
      angry: [
        '{X} stamped a foot no bigger than a bean.',
        '{X} folded his arms over his red scarf.',
        '{X} shook a fist the size of a pea.',
      ],
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
        '{X} licked her lips, which were dry.',
      ],
      glad: [
        '{X} swished her tail from side to side.',
        "{X}'s eyes shone like two new coins.",
        '{X} laughed her short, barking laugh.',
        '{X} chased the tip of her own tail.',
        '{X} flung her green coat open like two wings.',
      ],
      curious: [
        '{X} tipped her head and pricked up one ear.',
        '{X} sniffed the air, slowly, twice.',
        '{X} narrowed her amber eyes.',
      ],
      angry: [
        '{X} put her ears back flat.',
        '{X} turned up the collar of her green coat.',
        '{X} showed a neat row of teeth.',
      ],
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
        '{X} twiddled his huge thumbs.',
      ],
      glad: [
        '{X} hummed, deep and low, like a barrel of bees.',
        '{X} patted his round belly.',
        "{X}'s laugh shook the ground.",
        '{X} rocked on his heels like a big boat.',
        '{X} beamed until his cheeks were apples.',
      ],
      curious: [
        '{X} scratched slowly behind one round ear.',
        '{X} bent down until his nose almost touched it.',
        '{X} stuck out his tongue, as he did when he was thinking.',
      ],
      angry: [
        '{X} growled, though only a little.',
        '{X} thumped the ground with one big paw.',
        '{X} pulled up his dungarees with a jerk.',
      ],
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
        '{X} counted her own feathers under her breath.',
      ],
      glad: [
        '{X} clapped her wings together.',
        '{X} hooted like a little horn.',
        "{X}'s round spectacles flashed.",
        '{X} bobbed up and down like a cork.',
        '{X} smoothed every feather, and then ruffled them again.',
      ],
      curious: [
        '{X} turned her head almost all the way around.',
        '{X} pushed up her round spectacles.',
        '{X} opened one eye wider than the other.',
      ],
      angry: ['{X} clicked her beak.', '{X} glared over the top of her spectacles.', '{X} swelled to twice her size.'],
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
        '{X} nibbled on a straw without tasting it.',
      ],
      glad: [
        '{X} hopped twice, for no reason at all.',
        '{X} kicked up his heels.',
        "{X}'s torn ear stood up straight.",
        '{X} somersaulted, ears and all.',
        '{X} drummed on the ground with both feet.',
      ],
      curious: [
        '{X} wiggled his nose and leaned closer.',
        '{X} held up his torn ear to listen.',
        '{X} sat up tall and let his whiskers quiver.',
      ],
      angry: [
        '{X} thumped his foot hard.',
        '{X} blew the air out through his nose.',
        '{X} kicked a clod into the air.',
      ],
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
        '{X} hiccuped, as she did when she was nervous.',
      ],
      glad: [
        '{X} smoothed her blue apron and beamed.',
        "{X}'s prickles rustled with joy.",
        '{X} clasped her small paws.',
        '{X} hummed and swept a spot that was clean already.',
        '{X} turned on the spot like a small blue top.',
      ],
      curious: [
        '{X} wiped her paws on her blue apron and looked again.',
        '{X} peeped out from under her prickles.',
        '{X} pointed her wet black nose at it.',
      ],
      angry: [
        '{X} bristled all over.',
        '{X} put both paws on the hips of her blue apron.',
        '{X} tied her apron strings with a yank.',
      ],
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
        '{X} rubbed the stripe on his nose.',
      ],
      glad: [
        '{X} chuckled until his purple waistcoat shook.',
        '{X} tried not to smile and could not help it.',
        '{X} hooked his thumbs in his purple waistcoat.',
        '{X} gave a snort that was nearly a laugh.',
        '{X} polished a brass button with his sleeve.',
      ],
      curious: [
        '{X} grunted and scratched his striped head.',
        '{X} squinted with one eye.',
        '{X} scraped a little earth aside and sniffed.',
      ],
      angry: [
        '{X} snorted like a kettle.',
        '{X} tugged his purple waistcoat straight.',
        '{X} grumbled like a cart on cobbles.',
      ],
    },
  },
  dilly: {
    long: 'Dilly, a duck in a pink sun hat,',
    short: 'Dilly the duck',
    absent: 'the duck',
    trait: 'cheerful and chatty',
    oaths: ['Quack and crackers!', 'Ponds and puddles!'],
    habits: {
      uneasy: [
        '{X} pulled her pink sun hat down to her eyes.',
        '{X} shuffled from one foot to the other.',
        '{X} tucked her beak under one wing.',
      ],
      glad: [
        '{X} flapped until her pink sun hat bounced.',
        '{X} quacked three times, each louder than the last.',
        "{X}'s tail wagged all by itself.",
      ],
      curious: ['{X} pushed back her pink sun hat to see better.', '{X} stretched her neck as far as it would go.'],
      angry: ['{X} slapped the ground with one flat foot.', '{X} fluffed up to twice her size.'],
    },
  },
};

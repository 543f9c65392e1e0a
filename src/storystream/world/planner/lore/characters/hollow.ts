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
};

/** A plot: a contest of tall tales, and the tallest of all is true. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const tales: Plot = {
  id: 'tales',
  wanted: '{H} wants to win the {G} in the contest of tall tales at {dest}.',
  answers: ['H holds G', 'H with V', 'H happy'],
  things: { G: ['drum', 'bell', 'lantern', 'book', 'mask', 'spyglass', 'kite', 'star', 'shell', 'feather', 'cake'] },
  meets: true,
  ownJoke: true,
  opening: [
    {
      on: ['H stands worried'],
      say: [
        '{H.long} had lived {here} for years, and the wildest thing that ever happened was a lost button. {H.He} wanted a tale of {H.his} own.',
        'Nothing ever happened to {H.long} {here}, and so {H.he} had nothing to tell. How {H.he} wanted to tell just one good tale!',
        'When others told stories {here}, {H.long} only listened. {H.He} wanted to be listened to, once, from beginning to end.',
      ],
    },
    {
      on: ['V stands proud', 'H stands curious > V'],
      say: [
        '{V.long} strutted past and told {H} the one about the whale for the third time. Tomorrow at {dest} it would win {V.him} the {G} again.',
        '"I wrestled a whale before breakfast," said {V.long} loudly. "Who will beat that tomorrow at {dest}? The prize is {a G}." {H} swallowed.',
        '{V.long} told {H} of the great contest at {dest}. "The tallest tale wins the {G}," {V.he} said. "It has been mine nine times."',
      ],
    },
    {
      on: ['C jumps happy > H', 'H stands surprised > C'],
      say: [
        '{C.long} bounced up like a ball and dragged {H} to the road. A tale was only something that went wrong, and they would find one.',
        '"We will enter it!" cried {C.long} and jumped. "But I cannot lie," said {H}. "My ears turn red." {C} looked at the ears. It was so.',
        'Then {C.long} leaped out of nowhere. "You tell it, and I will clap," said {C}. {H} had no tale. "We have a whole day to find one."',
      ],
    },
    {
      on: ['V walks proud', 'H walks worried'],
      framing: 'wide',
      extra: true,
      say: [
        '{V} strolled away, telling the road about a bear with two heads. {H} followed slowly, and thought, and found nothing.',
        'Off went {V} and practiced on the sparrows. By the time {H} had tied up a bundle, the whale had grown wings.',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['C stands proud', 'H stands surprised > C'],
          say: [
            'By the time they had gone ten steps, {C} had put in a shipwreck, a wolf, and two earthquakes. {H} could not remember any of them.',
            '"I shall tell it so," said {C}. "There were forty of them, and they breathed fire." "There was no fire," said {H}. "There is now."',
            '{C} was already making it bigger. "It was midnight, and a volcano," {C} began. {H} shook {H.his} head. {H.He} had been there.',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['H walks worried', 'C walks happy > H'],
          extra: true,
          say: [
            '"Say that you flew," said {C}. "I flew," said {H}, and both {H.his} ears went red as radishes. It was hopeless.',
            '{H} tried a small lie, for practice. "I have a pet moon," {H.he} said, and turned pink to the neck. {C} patted {H.him}.',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['C sits worried', 'H sits worried'],
          extra: true,
          say: [
            '"What will you tell them?" asked {C}. "I do not know," said {H}. "All we did was to help a few people along the way."',
            '{H} counted up what had happened since this morning. It was plain stuff, without one dragon in it. {C} offered to lend a dragon.',
          ],
        },
      ],
    },
  ],
  leads: [
    'A cook at {next} once fried a cloud. Or so he says',
    'For a story you need an errand. Run one to {next}',
    'The storytellers all went by {next}',
    'You want a tale? Things happen at {next}',
    'Go by {next}, and keep your ears open',
    'Past {next} it is not so far to the contest',
  ],
  lastLeads: [
    'They are sharpening their tongues at {next} already',
    'The benches are already full at {next}',
    'Hurry, they have begun at {next}',
    'Somebody at {next} is telling about a whale',
  ],
  purposes: [
    '"Could I say that it rained frogs?" asked {C}. "Did it?" asked {H}. "A bit," said {C}, "if you count the one in the bucket."',
    '"In my tale," said {C}, "I am nine feet tall." "And I?" asked {H}. "You are the horse," said {C} generously.',
    '"Why do people like lies?" asked {H}. {C} thought about it. "Because they are rounder," {C.he} said.',
  ],
  turn: [
    {
      on: ['V jumps proud'],
      say: [
        '{V} stood on a table and told of a storm that {V.he} had tied into a knot, of a shark in slippers, and of soup made out of thunder.',
        'The contest had begun. {V} hopped up on a stone. "I sneezed, and the sea moved over!" {V.he} cried. "I wear a rainbow for a belt!"',
        '"I have eaten the moon," bellowed {V} from the platform, "and this one is only its brother!" The crowd stamped and roared.',
      ],
    },
    {
      on: ['C stands worried', 'H stands worried > C'],
      say: [
        '{C} climbed up, opened {C.his} mouth, and squeaked. Every volcano had gone out of {C.his} head. {H} had to lift {C.him} down like a cat.',
        '{C} was next. "There were forty of them," {C} began, and looked at all those faces, and forgot the rest. {H} led {C.him} down.',
        'Then came the turn of {C}. "Once upon a volcano," {C.he} said, and hiccuped. {H} caught {C.him} by the sleeve as {C.he} fled.',
      ],
    },
    {
      on: ['H stands worried'],
      framing: 'close',
      say: [
        'Up there {H} looked for a lie and did not find one. So {H.he} took a breath, and said what was so. "Today {recall.1}."',
        'It was so still that {H} heard {H.his} own heart. {H.He} could only tell the truth. "On the way here," {H.he} said, "{recall.1}."',
        '{H} stood up there alone. {H.He} looked at {H.his} toes and told it plainly, just as it was. "First," {H.he} said, "{recall.1}."',
      ],
    },
    {
      on: ['H points happy', 'C stands proud > H'],
      say: [
        '"And then {recall.2}," said {H}, and it came more easily. "And after that, {recall.3}." {C} nodded at every word.',
        '"Then {recall.2}," said {H}. "Then {recall.3}." {C} nodded.',
        '"Next," said {H}, "{recall.2}. And when that was done, {recall.3}." {C} called out, "I was there! It is all so!"',
      ],
    },
    {
      on: ['V sits surprised > H', 'H stands calm'],
      extra: true,
      say: [
        '{V} had leaned forward until {V.he} nearly fell off the bench. "And then?" {V.he} asked. "Then we came here," said {H}.',
        'Nobody coughed. {V} had forgotten to chew. {H.His} ears were not red at all, and that was the odd thing about {H}.',
      ],
    },
  ],
  ending: [
    {
      on: ['V stands happy > H', 'H stands surprised > V'],
      say: [
        '{V} whistled and stamped. Who could invent such a thing as three kind deeds on one road? {H} tried to say that it was true, but they only cheered.',
        '"That is the tallest of them all, {H}!" shouted {V}. "Helping strangers, one after another, all in one day! Who could make up such a thing?"',
        'There was a storm of clapping. "What a lie! What a beauty!" cried {V}. "But it is true," said {H}. They clapped all the louder.',
      ],
    },
    {
      on: ['V sits sad > H', 'H sits curious > V'],
      say: [
        'When everyone had gone, {V} stayed on the bench and picked at a splinter. {H} saw that the whale had swum away, and {V} was alone.',
        'Later {V} sat down by {H}. "Is it really true? Nothing ever happens to me," {V.he} said, very low. "I only have the whale."',
        '"I never wrestled anything," {V} told {H}, when the crowd had gone. "I stay at home and make it up. It is lonely, making it up."',
      ],
    },
    {
      on: ['H jumps happy > G', 'C jumps happy > G'],
      lies: ['G'],
      extra: true,
      say: [
        'And there lay the prize, the {G}, with a bow around it. {H} skipped around it, and {C} skipped around {H}.',
        '"Look what is ours!" sang {C}. {H} had never won {a G}, or a spoon, or anything. They hopped around it like sparrows.',
      ],
    },
    {
      on: ['H stands proud', 'V stands happy > H'],
      does: ['H takes G'],
      say: [
        '{V} laid the {G} in the arms of {H} and did not even look sad. {H} invited {V.him} along for the next day, and the one after that.',
        '{V} bowed and made way, and {H} took up the {G}. "Come with us tomorrow," {H.he} said. "Things happen when you stop to help."',
        '{H} held the {G} to {H.his} chest. "I have no tale left," {H.he} told {V}. "So help us find the next one." {V} was already packing.',
      ],
    },
    {
      on: ['H sits happy', 'C sits sleepy', 'V sits happy > H'],
      say: [
        'The embers hissed. {V} wanted to hear the first part again, {C} wanted the last part, and {H} told it all, and it was still true.',
        'So something had happened to {H} at last. {V} asked for it again, from the beginning, and {C} fell asleep before the end.',
        '"Tell it once more," begged {V}. And {H}, to whom people listened now, told it to {V} and {C} until the fire was out.',
      ],
    },
  ],
  endsAt: 'goal',
};

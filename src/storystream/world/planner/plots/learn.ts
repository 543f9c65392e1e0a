/** A plot: a skill that nobody can give away has to be learned, with failures. Knows neither names nor places. */

import type { Plot } from '../types.ts';

export const learn: Plot = {
  id: 'learn',
  wanted: '{H} wants to learn to {G.use}.',
  answers: ['H holds G', 'V happy', 'H with V'],
  things: { G: ['drum', 'flute', 'kite', 'bell', 'shell', 'mask', 'book'] },
  carrier: 'H',
  meets: true,
  opening: [
    {
      on: ['H stands curious'],
      does: ['H takes G'],
      say: [
        'Today {H.long} had got {a G} for {H.his} birthday {here}. Now {H.he} wanted to learn to {G.use}.',
        '{Here} stood {H.long} with {a G}, all {H.his} own. There was only one thing {H.he} wanted: to {G.use}.',
        'How hard could it be to {G.use}? {H.long} wanted to know, and so {H.he} took {H.his} new {G} out {here}.',
      ],
    },
    {
      on: ['H jumps worried', 'C hides surprised'],
      say: [
        '{H} had seen others do it, and it had looked so easy. {G.fails} A barrel fell over, and out of it crawled {C.long} with round eyes.',
        '{H} took a deep breath and began. {G.fails} When it was quiet again, {C.long} looked out from behind a barrel.',
        'Here it came. {G.fails} {C.long} had dived for cover. "Is it over?" {C.he} asked {H}.',
      ],
    },
    {
      on: ['H sits sad', 'C stands happy > H'],
      say: [
        '{H} slumped down and glared at it. Somewhere a window was slammed. Only {C} stayed, and tucked a daisy behind {H.his} ear.',
        '"I am no good at it," said {H}. "You have only done it once," said {C}. "Nobody is good at once."',
        '{H} looked at the thing in {H.his} hands as if it had bitten {H.him}. {C} patted {H.his} back. "My first soup was worse," {C.he} said.',
      ],
    },
    {
      on: ['C points happy', 'H stands curious > C'],
      say: [
        '{C} knew a name that was spoken only in whispers: {V.kind} of {dest}. {H} laced up everything that {H.he} had, and wanted to go at once.',
        '"There is a master," said {C}, and pointed down the road, "{V.kind} at {dest}, who taught half the world." {H} was on {H.his} feet at once.',
        '{C} knew that {V.kind} could {G.use} better than anyone. {V.He} lived at {dest}. {H} packed the {G} and four apples.',
      ],
    },
    {
      on: ['H walks happy', 'C walks worried > H'],
      framing: 'wide',
      extra: true,
      say: [
        '{H} practiced as {H.he} walked. {C} put a bit of moss in each ear, and smiled, and nodded when it seemed polite.',
        'At every corner {H} tried it again. Birds flew up and did not come back. {C} said it was getting better, and crossed {C.his} fingers.',
      ],
    },
  ],
  parts: [
    {
      after: [
        {
          on: ['H stands worried', 'N stands calm > H'],
          say: [
            '{N} made {H} stand on one leg, and then stand on none at all, and then simply listen. It was the oddest lesson, and it helped.',
            '{H} showed what {H.he} could do, and it was not much. "You hold your breath," said {N}. "Let it out first." That was lesson one.',
            '"Show me," said {N}, and listened with a tilted head. "Slower," {N.he} told {H}. "You run before you have shoes on."',
          ],
        },
      ],
    },
    {
      after: [
        {
          on: ['H stands angry', 'C stands calm > H'],
          extra: true,
          say: [
            '{G.fails} {H} stamped until the dust rose. {C} picked everything up, wiped it clean, and put it gently back into {H.his} hands.',
            '{H} tried again. {G.fails} {H.He} nearly threw it into a bush. "That was a new mistake," said {C}. "You never made that one before."',
            'Again! {G.fails} {H} stamped. {C} kept a list, and crossed something off. "Only ninety mistakes to go," said {C}.',
          ],
        },
        {
          on: ['N sits happy > H', 'H sits curious > N'],
          say: [
            '{N} tapped it out on the knee of {H}, soft as rain on a tent. {H} tapped it back. Something in {H.his} fingers woke up.',
            '"Once more, and with your eyes shut," said {N}. {H} did it, and for the time of a blink it almost worked. They both felt it.',
            '{N} laid a hand over the hand of {H}. "Do not push," {N.he} said. "Ask." It was one tiny bit better, and then another bit.',
          ],
        },
      ],
    },
  ],
  leads: [
    'Warm up your fingers on the road to {next}',
    'I failed for a year. Then I went to {next} and failed better',
    'If you want to see the master, go by {next}',
    'Practice all the way to {next}, and a bit beyond',
    'The next lesson waits for you at {next}, I am sure',
    'At {next} nobody will mind the noise',
  ],
  lastLeads: [
    'Scrub your ears. The one at {next} hears everything',
    'The master lives at {next}. Wipe your feet',
    'Go to {next}, and do not let the scowl frighten you',
    'You are ready for {next}, or nearly',
  ],
  purposes: [
    '"How long did it take the master?" asked {C}. "Nobody knows," said {H}. "Longer than lunch, I think." They walked on a bit faster.',
    '"What if I never learn it?" asked {H}. "Then you will be the best in the world at trying," said {C}.',
    '"Again?" asked {C}. "Again," said {H}. {C} sighed, and beat time with {C.his} tail end. It was a long way to go.',
  ],
  turn: [
    {
      on: ['V sits calm > H', 'H stands worried > V'],
      say: [
        'The great {V.long} sat with folded arms and a scowl like a shut gate. {H} bowed until {H.his} nose touched {H.his} knees, and waited.',
        '"So you want to {G.use}," said {V.long} and looked {H} over from top to toe. "I do not teach. I only listen."',
        '{V.long} did not get up. "I have had a hundred pupils," {V.he} told {H}, "and they all wanted it by Tuesday. Well? Begin."',
      ],
    },
    {
      on: ['H stands afraid', 'V sits calm > H'],
      say: [
        '{V} closed both eyes to hear it better, and opened them again quickly. {H} dropped a beat, and then the whole thing.',
        '{H} tried, and everything went wrong. {H.His} ears burned. {V} said nothing, which was worse than laughing.',
        'With the eyes of {V} upon {H.him}, {H} forgot all that {H.he} had ever learned. Three fingers turned into nine thumbs.',
      ],
    },
    {
      on: ['H sits sad', 'C sits calm > H'],
      extra: true,
      say: [
        '{H} sat down and looked for a hole in the ground. {C} sat down beside {H.him} and did not say that it had been good, because it had not.',
        '"Let us go home," whispered {H}. {C} did not move. "My legs are tired," said {C}. "Try it once more, until they are better."',
        '{H} put the thing down in {H.his} lap. "You were so brave all day," said {C}. "Do not stop one try too early."',
      ],
    },
    {
      on: ['C stands proud > H', 'H stands calm > C'],
      say: [
        '{C} cleared {C.his} throat. "Today {recall}," {C.he} said, "and at first we were dreadful." {H} almost smiled. {H.He} shook out both hands.',
        '"Remember how {recall}," said {C}. "That did not go well at first, either." {H} let out {H.his} breath. It was lesson one.',
        '"Think how {recall}," {C} said. "You did not push then. You waited." {H} shut {H.his} eyes, slowly, and asked, as {H.he} had been taught.',
      ],
    },
  ],
  ending: [
    {
      on: ['H stands happy', 'V stands surprised > H'],
      framing: 'close',
      say: [
        'This time {H} did not try. {H.He} only let it come. {G.works} The mouth of {V} fell open, and stayed so.',
        '{G.works} {H} did not dare to stop. {V} leaned closer, and closer, and the scowl fell off {V.his} face.',
        'And then! {G.works} {H} could feel it in {H.his} toes. {V} put a hand to {V.his} cheek and forgot to be strict.',
      ],
    },
    {
      on: ['V jumps happy', 'H stands proud > V'],
      say: [
        '{V} leaped out of the seat as if it were on fire, clapped, stamped, and wiped {V.his} eyes on {H}, because {H} was nearest.',
        '"Who taught you that?" cried {V}, and jumped up like a child. {H} thought about it. "Everybody on the road," {H.he} said.',
        '{V} danced three steps {V.he} had not danced for years. "Not by Tuesday," {V.he} told {H}, "but by heart!"',
      ],
    },
    {
      on: ['C jumps happy', 'V stands happy', 'H stands happy'],
      extra: true,
      say: [
        '"Again!" shouted {C}, who had taken the moss out of both ears. So {H} did it again for {C} and {V}, and then for the moon.',
        '{C} hopped from foot to foot. "I knew {H.him} when it sounded like a duck," {C.he} told {V}. {H} grinned and went on.',
      ],
    },
    {
      on: ['H stands happy > V', 'V stands happy > H'],
      say: [
        '{V} pinned a small ribbon on {H}, for ninety mistakes and one success. It was the success that {H} took home to practice.',
        'So {H} had learned to {G.use}. "Come back," said {V}, "and teach me how to fail ninety times and smile." {H} promised.',
        '"I wanted to {G.use}," said {H}, "and now I want to go on forever." "Good," said {V}. "That is the last lesson."',
      ],
    },
  ],
  endsAt: 'goal',
};

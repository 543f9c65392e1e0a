/**
 * Episodes in which something goes wrong for the two who travel, or for somebody near them. Plain data.
 */

import type { Episode } from '../types.ts';

export const mishaps: readonly Episode[] = [
  {
    id: 'stuck-mud',
    needs: ['bank'],
    meets: true,
    recall: 'we pulled {N.kind} out of the mud',
    beats: [
      {
        on: ['N stands worried', 'H stands surprised > N'],
        say: [
          'To the knees in black ooze stood {N.long} and tried to look as if {N.he} had meant to. {H} tested the ground with one toe.',
          '"Excuse me," said {N.long} politely, "but I seem to have grown roots." {H} looked down. {N.He} was stuck in black mud to the knees.',
          'Schlup, went the mud, and would not let go. {N.long} had been standing there since noon. "Mind the edge," {N.he} warned {H}.',
        ],
      },
      {
        on: ['C runs happy > N', 'N stands worried > C'],
        extra: true,
        say: [
          '{C} took a running start to pull {N} out, and ran straight out of one shoe. Now the mud had that as well.',
          '"Heave!" cried {C}, charging at {N}. There was a noise like a cork, and it was only the mud laughing.',
        ],
      },
      {
        on: ['H stands proud', 'C stands worried', 'N stands worried'],
        say: [
          '{H} lay flat on a plank, stretched, and caught {N} under the arms. {C} sat on the other end of the plank as a weight.',
          '{H} lay a branch over the mud and made a chain: {C} held {H} by the belt, and {H} held {N} by the wrists. "Now lean back," {H.he} said.',
          '"Wiggle your toes," {H} told {N}, "and let the air in." {C} grabbed {H}, {H} grabbed {N}, and they all leaned.',
        ],
      },
      {
        on: ['N sits happy', 'H sits surprised > N'],
        say: [
          'The bog burped. Out flew {N}, without socks, into the lap of {H}, and both of them looked like chocolate figures.',
          'Schloop! {H} and {N} sat down, hard, in a shower of black spots. "I believe I am taller now," said {N}.',
          'Out shot {N} like a tooth, and knocked {H} flat. They sat in the mess, brown as puddings, and shook hands.',
        ],
      },
    ],
  },
  {
    id: 'splash',
    needs: ['bank'],
    sky: 'dry',
    meets: true,
    recall: '{N.kind} fished one of us out of the water',
    beats: [
      {
        on: ['C jumps happy', 'H stands worried > C'],
        say: [
          '{C} measured the gap by squinting at it. {H} held up four fingers, and then five, and then covered {H.his} eyes with all ten.',
          '"I can jump that," said {C}. "You cannot," said {H}. {C} backed up, spat on both palms, and jumped.',
          'There was a stone in the water, not far, not near. {C} could not leave it alone. {H} saw {C.him} crouch. "Do not," said {H}.',
        ],
      },
      {
        on: ['N runs worried', 'H runs worried > N'],
        say: [
          'Rings spread on the water where a jumper had been. {H} dashed along the edge, and from the bushes shot {N.long} with a rake.',
          'Splash! Before {H} could cry out, {N.long} came racing by with a long pole. "Grab it!" {N.he} shouted at the bubbles.',
          'A great splash, then silence. {H} ran to the edge, but somebody was faster: {N.long} was already stretching out a branch.',
        ],
      },
      {
        on: ['C sits sad', 'N stands happy > C'],
        say: [
          '{N} laid {C} over a log like a wet carpet, and a surprising amount of pond ran out. A small fish jumped back in by itself.',
          'And then {C} sat on dry ground, streaming like a gutter. {N} patted {C.his} back. "A fine jump," {N.he} said, "only short."',
          'Out came {C} with weeds behind both ears. "I meant to do that," {C.he} said through chattering teeth. {N} nodded kindly.',
        ],
      },
      {
        on: ['H stands happy > N', 'N stands calm > H', 'C sits calm'],
        extra: true,
        say: [
          '"How can we thank you?" {H} asked {N}. "Wring out your friend," {N.he} said. {C} was wrung, ears first.',
          '{H} shook {N} by the hand, on and on. "Somebody pulled me out, once," said {N}. "Now it is paid." {C} sneezed.',
        ],
      },
    ],
  },
  {
    id: 'circles',
    needs: ['green'],
    meets: false,
    recall: 'we went around in circles and still got out',
    beats: [
      {
        on: ['H walks happy', 'C walks happy'],
        framing: 'wide',
        say: [
          '{H} set the pace {here} like a drum major, {C} admired the ferns, and a stump with a mushroom went by at a good speed.',
          'On they marched {here}, {H} humming, {C} whistling, past a stump with a mushroom on it. They made splendid time.',
          '"We are nearly across," said {H} cheerfully. {C} admired a stump with a mushroom on it, the way one does.',
        ],
      },
      {
        on: ['C points worried', 'H stands surprised > C'],
        say: [
          '{C} tripped over a root that {C.he} had tripped over before. There was the mushroom. {H} looked at it as one looks at an unpaid bill.',
          '"Another stump with a mushroom," said {C}, some time later. Then {C} pointed at the ground. {H} saw footprints, and they were their own.',
          'There was the stump again, with the very same mushroom. {C} pointed at it without a word. {H} felt {H.his} ears go hot.',
        ],
      },
      {
        on: ['H sits worried', 'C sits calm > H'],
        extra: true,
        say: [
          '"I am a bad leader," said {H}, and sat on the stump. "You are a very round one," said {C}, and shared the last of the raisins.',
          '{H} hid {H.his} face. "I only pretended to know the way." "I only pretended to believe you," said {C}, and patted {H.him}.',
        ],
      },
      {
        on: ['H points proud', 'C stands happy > H'],
        say: [
          '{H} dropped a walnut shell at every tenth step, like a hen that lays a trail. {C} checked them off. They ran in a line as straight as a ruler.',
          'So this time {H} picked two far rocks, one behind the other, and kept them in line all the way. {C} never saw the stump again.',
          'Then {H} tied a thread to the stump. "When it pulls tight," {H.he} said, "we are going straight." {C} thought that was genius.',
        ],
      },
    ],
  },
  {
    id: 'nettles',
    needs: ['green'],
    meets: true,
    recall: '{N.kind} cured the nettle stings',
    beats: [
      {
        on: ['C jumps surprised', 'H stands worried > C'],
        say: [
          '"Ai! Ai! Ai!" {C} shot out of the bushes as if they were on fire. {H} saw red bumps come up, row upon row. Nettles!',
          'Up flew {C} out of the greenery, clutching the seat of {C.his} trousers, with a shriek like a teakettle. {H} spotted the hairy leaves at once.',
          '{C} had only sat down for a moment, in the softest green spot. Now {C.he} jumped about and howled. {H} knew nettles when {H.he} saw them.',
        ],
      },
      {
        on: ['N walks calm', 'H stands worried > N'],
        say: [
          '{N.long} who knew every weed by its first name, came over the rise. {H} waved both arms and pointed at the yelling bush.',
          '"Where there is a sting, there is a leaf for it," said {N.long} who came by with a limp. {H} begged {N.him} for help.',
          '{N.long} had heard the howls and strolled over. "Dock leaves," {N.he} told {H}. "But I must not bend. My back, you know."',
        ],
      },
      {
        on: ['H runs curious', 'N points calm'],
        extra: true,
        say: [
          '"Not that. That is a weed. That is supper. There!" said {N}, pointing. {H} ran here and there and picked the long, cool leaves.',
          '{N} pointed, and {H} fetched, until {H.he} had two fists full of leaves that squeaked when you rubbed them.',
        ],
      },
      {
        on: ['C sits happy', 'N sits proud > C'],
        say: [
          '{N} chewed the leaves to a mush and slapped it on like plaster. {C} tingled, then tickled, and then sighed with bliss.',
          '{N} laid the leaves on, one by one. {C} stopped howling in the middle of a howl. "Oh," {C.he} said. "Oh, that is good."',
          'Leaf by leaf the fire went out of the bumps. {C} sighed like a bath. {N} looked pleased. "Next time, sit on a stone," {N.he} said.',
        ],
      },
    ],
  },
  {
    id: 'echo',
    needs: ['dark'],
    meets: false,
    recall: 'we talked with the echo and were not afraid',
    beats: [
      {
        on: ['C stands afraid', 'H stands afraid'],
        say: [
          'Tap, tap, went the heels of {H}. Tap, tap, came something after. {C} stopped. It stopped as well. {C} felt {C.his} hair rise.',
          '"Hello?" said {H} into the gloom. "Hello? Hello?" said the gloom. {C} gripped {H} by the elbow. Somebody was in there.',
          '{C} tripped and said a word. Somebody in the dark said it, too. {H} and {C} stood stock-still.',
        ],
      },
      {
        on: ['H hides worried', 'C stands proud'],
        say: [
          '{H} crouched down, but {C} had had enough. "Who are you?" {C.he} roared. "You? You?" came the answer. "I asked first!" roared {C}.',
          '"Come out!" shouted {C} with wobbling knees. "Out! Out!" shouted the dark. {H} tried to be flatter than a mat.',
        ],
      },
      {
        on: ['H jumps happy', 'C stands surprised > H'],
        say: [
          'Then {H} began to giggle, and the dark giggled along. "It is us!" {H.he} cried, jumping up. {C} had been quarreling with nobody at all.',
          '"Cabbage!" called {H}, and the dark called cabbage. {H} bounced for joy. "It is only an echo!" {C} let go of a very long breath.',
        ],
      },
      {
        on: ['H sits happy', 'C sits happy'],
        extra: true,
        say: [
          'They sat and taught the echo all their favorite words. {H} taught it "pumpkin." {C} taught it something rude.',
          '"You are clever," {C} told the echo. "Clever, clever," it agreed. {H} had never met anyone so polite.',
        ],
      },
    ],
  },
  {
    id: 'bag-hole',
    avoids: ['indoors'],
    sky: 'dry',
    meets: true,
    recall: '{N.kind} followed our crumbs and gave us back our lunch',
    beats: [
      {
        on: ['C stands sad', 'H stands surprised > C'],
        say: [
          'Crumb by crumb their lunch had leaked away. {C} wore the empty bag like a bonnet and sobbed. {H} stuck three fingers through the hole.',
          '{C} reached into the lunch bag, and {C.his} hand came out at the bottom. There was a hole in it! {H} stared at the waving fingers.',
          '"We had six rolls," said {C}, upside down in the bag. {H} put an eye to the hole in its corner, and saw one big eye of {C}.',
        ],
      },
      {
        on: ['N runs happy', 'H stands curious > N'],
        say: [
          'Along scurried {N.long} bent double, snatching crumbs from the path like a hen. {N.He} bumped into {H}, and hiccuped.',
          'Just then {N.long} trotted up with cheeks like a hamster. "Somebody is losing rolls!" {N.he} told {H}. "I followed them for a mile."',
          '{N.long} came jogging along the path, quite out of breath. "Crumbs," {N.he} panted at {H}. "A whole trail. Is it a game?"',
        ],
      },
      {
        on: ['N stands worried > C', 'C stands angry > N'],
        say: [
          '{C} inspected the whiskers, the collar, and the pockets of {N}, and found buttery proof in all three. {N} studied a cloud.',
          '"And where are they now?" asked {C}. {N} looked at the ground, and wiped away a crumb. "I was very hungry," {N.he} said.',
          '{C} counted the rolls that {N} had brought. "That is one," {C.he} said. "One is left," said {N}, in a tiny voice.',
        ],
      },
      {
        on: ['H sits happy', 'N sits happy > H', 'C sits calm'],
        extra: true,
        say: [
          '"You could have kept the last one," said {H}, and broke it in three. {N} brightened up. {C} chewed, and grew milder with each bite.',
          '{N} sewed up the hole with grass. {H} shared out what was left. A third of a roll is not much, but {C} said that {C.he} was full of company.',
        ],
      },
    ],
  },
];

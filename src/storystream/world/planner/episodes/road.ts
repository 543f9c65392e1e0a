/**
 * Pages between episodes: arriving, being told where to go on, and small things that happen to two who walk together.
 * Plain data.
 */

import type { Beat } from '../types.ts';

/** The wordings come from the place; see `placeLore`. */
export const arrival = { on: ['C walks calm', 'H walks curious'], framing: 'wide' } as const satisfies Omit<
  Beat,
  'say'
>;

/** Coming home, or to the end of the way. */
export const homeward: Beat = {
  on: ['C walks happy', 'H walks happy'],
  framing: 'wide',
  say: [
    'So {H} and {C} turned around and went back the way they had come. {home} had never looked so good from afar.',
    'The way back to {home} is always shorter. {H} and {C} half walked and half ran, and did not stop once.',
    '"Home," said {H}, and {C} said it, too, just to taste the word. Soon they could see {home} ahead of them.',
    '{H} knew every stone on the road back to {home}. {C} knew none of them, but hummed along all the same.',
  ],
};

/** Somebody who was helped tells the way; `{lead}` is one of the plot's leads. */
export const leads: readonly Beat[] = [
  {
    on: ['N points happy', 'H stands happy > N'],
    bare: true,
    say: [
      '"{lead}," said {N}, and pointed. {H} thanked {N.him} and felt a little taller.',
      '{N} did not forget it. "You helped me, so I will help you," {N.he} told {H}. "{lead}."',
      '"Now it is my turn," said {N} to {H}. "{lead}." And {N.he} pointed out the way.',
      '{H} told {N} what they had come for. "{lead}," {N.he} said at once, and pointed.',
    ],
  },
  {
    on: ['N points curious', 'C stands curious > N', 'H stands happy > N'],
    bare: true,
    say: [
      '{H} and {C} asked {N} for the way. "{lead}," {N.he} said, and drew it in the dust.',
      '"{lead}," said {N}, pointing. {C} said it over twice, and {H} said it over once, to be safe.',
      '{N} thought for a moment. "{lead}," {N.he} said. {H} looked at {C}. That was good news!',
    ],
  },
  {
    on: ['N waves happy > H', 'H waves happy > N'],
    bare: true,
    say: [
      '"{lead}!" {N} called after them. {H} turned around once more to wave.',
      '{N} waved good-bye. "{lead}!" {N.he} shouted, and {H} waved back with both arms.',
    ],
  },
];

/** Without anybody to tell the way, the two see it for themselves. */
export const sightings: readonly Beat[] = [
  {
    on: ['C points happy', 'H stands happy > C'],
    say: [
      '"Look there!" said {C}, and pointed. Far off, {next} was waiting for them. {H} forgot how tired {H.he} was.',
      '{C} climbed on a stump and shaded {C.his} eyes. Far ahead lay {next}, small and clear. {H} waved at it, just for luck.',
      '{C} saw it first. "That must be {next}," {C.he} said. "Then that is where we go," said {H}, and took a deep breath.',
      'And now {C} could see it: far ahead lay {next}. {H} rubbed {H.his} eyes to make sure that it was real.',
    ],
  },
  {
    on: ['H points proud', 'C stands curious > H'],
    say: [
      '"We go to {next}," said {H}, and pointed the way. {C} did not ask how {H.he} knew. Some things you simply know.',
      '{H} turned slowly in a circle and stopped. There, beyond the last rise, was {next}. {C} whistled at how far it was.',
      '{H} pointed ahead. "After this, {next} will be easy," {H.he} said. {C} was not so sure, but {C.he} came along.',
    ],
  },
];

/** Small pages; the plot's purposes are worded as talk on the way. */
export const talk = { on: ['C walks curious > H', 'H walks calm > C'] } as const satisfies Omit<Beat, 'say'>;

export const interludes: readonly Beat[] = [
  {
    on: ['C stands happy', 'H stands surprised > C'],
    say: [
      '{C} walked backward for a while, because {C.he} wanted to see where they had been. Then {C.he} walked into {H}.',
      '"I spy something small," said {C}. "Is it me?" asked {H}. "It is always you," said {C}, and they both laughed.',
      '{C} tried to walk exactly in the steps of {H}, and got two left feet somehow. They had to stop and sort them out.',
      '{C} had a pebble in one foot and a song in {C.his} head, and could not get rid of either. {H} offered to help with the pebble.',
    ],
  },
  {
    on: ['H sits calm', 'C sits sleepy'],
    say: [
      'They stopped to rest. {H} rubbed {H.his} feet and {C} yawned, and for a while nobody had to go anywhere.',
      '"Only a minute," said {H}, and sat down. {C} was already leaning against {H.him} with both eyes shut.',
      '{H} shared a handful of berries with {C}, one for you, one for me, and one for whoever had carried them.',
    ],
  },
  {
    on: ['H jumps happy', 'C runs happy > H'],
    framing: 'wide',
    say: [
      '"Last one to that stone is a turnip!" cried {H}, and was gone. {C} was the turnip, but only by one step.',
      'Down the slope went {H} in great leaps, with {C} close behind, and for a moment they forgot that they were tired.',
      '{H} jumped over every crack in the path. {C} ran after and tried to do the same, and tripped over all of them.',
    ],
  },
  {
    on: ['C points curious', 'H stands curious'],
    say: [
      '"Which way does a path go when nobody walks on it?" asked {C}, and pointed. {H} thought about that for a long time.',
      '{C} pointed at tracks on the ground. They were big, deep, and fresh. {H} put one foot inside. It was ten times too small.',
      '"That hill looks like a sleeping giant," said {C}, pointing. {H} whispered, just in case. "Then let us tiptoe."',
      '{C} pointed at a cloud shaped like a shoe. {H} saw a fish. They looked until it was neither, and then they went on.',
    ],
  },
  {
    on: ['H sits worried', 'C stands calm > H'],
    say: [
      '"Do you ever get scared?" {H} asked. {C} nodded. "Often. But it is smaller when you say it." So {H} said it, and it was.',
      '{H} sat down and pulled a thorn out of one toe. {C} stood by and waited. It was a big thorn, and {H} was very brave.',
      '{H} stopped and sat down. "What if I am not good enough?" "You got up this morning," said {C}. "That is a start."',
    ],
  },
];

/** A night on the way. */
export const camps: readonly Beat[] = [
  {
    on: ['H sleeps sleepy', 'C sleeps sleepy'],
    say: [
      'They could go no farther. {H} curled up, {C} curled up around {H.him}, and they slept until the light came back.',
      '"Just until morning," murmured {C}. {H} did not hear it. {H.He} was asleep already, with one hand on the arm of {C}.',
      'So {H} and {C} lay down where they were. The ground was hard, but they were warm, and soon nothing stirred.',
    ],
  },
];

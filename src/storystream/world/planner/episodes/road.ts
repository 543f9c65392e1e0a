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
    'Step by step the road rolled up behind {H} and {C} like a carpet. There at its end lay {home}, just as they had left it.',
    '{C} smelled {home} before anyone could see it. {H} smelled it, too, and all at once {H.his} feet weighed nothing.',
    'They came back by way of everything that they had passed before, {H} skipping, {C} waving at it. Then {home} came in sight.',
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
      '{H} was ready to go when {N} held {H.him} by the sleeve. "{lead}," {N.he} said.',
      '"Wait," said {N} to {H}, "I owe you a secret. {lead}." It was whispered, though nobody was near.',
      '{N} rubbed {N.his} hands. "I know something that you need," {N.he} told {H}. "{lead}."',
      'Who helps is helped. "{lead}," said {N}, and squeezed {H} by the hand.',
      '{N} pulled {H} close and lowered {N.his} voice. "{lead}," {N.he} said.',
      '{N} scratched {N.his} chin. "Let me see. {lead}." {H} could have hugged {N.him}.',
      '{H} asked {N} to point the way, and {N.he} did. "{lead}," {N.he} said.',
      '"One good turn for another," said {N}. "{lead}." {H} tied a knot so as not to forget it.',
      '{H} told {N} what they had come for. "{lead}," said {N} at once, and pointed.',
    ],
  },
  {
    on: ['N points curious', 'C stands curious > N', 'H stands happy > N'],
    bare: true,
    say: [
      '{H} and {C} asked {N} for the way. "{lead}," {N.he} said, and drew it in the dust.',
      '"{lead}," said {N}, pointing. {C} said it over twice, and {H} said it over once, to be safe.',
      '"{lead}," said {N}, pointing with {N.his} nose. {C} counted the hills, and {H} counted on luck.',
      '{N} drew a map with a wet finger. "{lead}," {N.he} said. {H} and {C} read it quickly, before it dried.',
      '{C} had already gone the wrong way when {N} called {C.him} back. "{lead}," {N.he} said. {H} wrote it on {H.his} palm.',
      '"{lead}," said {N}. {C} asked if it was uphill. {H} said that it did not matter.',
      '{N} took {H} by one arm and {C} by the other. "{lead}," {N.he} said, and turned them that way.',
      '{C} wanted to know how far, and {H} wanted to know how. "{lead}," said {N}.',
      '{N} thought for a moment. "{lead}," {N.he} said. {H} looked at {C}. That was good news!',
    ],
  },
  {
    on: ['N waves happy > H', 'H waves happy > N'],
    bare: true,
    say: [
      '"{lead}!" {N} called after them. {H} turned around once more to wave.',
      'Far down the road {H} could still hear {N}. "{lead}!" {N.he} was calling, waving with all ten fingers.',
      '{N} stood on tiptoe to wave. "{lead}!" {N.he} sang out. {H} swung {H.his} arm like a bell rope.',
      '"{lead}!" shouted {N} through both hands. {H} waved, and the echo waved, too, in its way.',
      '{N} waved until {N.his} arm was tired. "{lead}!" {N.he} called. {H} walked backward to wave longer.',
      '"{lead}!" cried {N}, waving with something white. {H} waved, too, and took a deep breath.',
      'They shook hands for quite a while. "{lead}!" {N} called then, and {H} waved from the bend.',
      '{N} waved good-bye. "{lead}!" {N.he} shouted, and {H} waved back with both arms.',
    ],
  },
];

/** Without anybody to tell the way, the two see it for themselves. */
export const sightings: readonly Beat[] = [
  {
    on: ['C points happy', 'H stands happy > C'],
    say: [
      'A gap opened, and {C} pointed through it with the whole arm. There lay {next}. {H} whistled softly, and hitched up the bag.',
      '{C} had climbed a fence post like a stork. From up there {C.he} could make out {next}, and told {H} about every chimney, tree, and cow.',
      '"Look there!" said {C}, and pointed. Far off, {next} was waiting for them. {H} forgot how tired {H.he} was.',
      '{C} climbed on a stump and shaded {C.his} eyes. Far ahead lay {next}, small and clear. {H} waved at it, just for luck.',
      '{C} saw it first. "That must be {next}," {C.he} said. "Then that is where we go," said {H}, and took a deep breath.',
      'And now {C} could see it: far ahead lay {next}. {H} rubbed {H.his} eyes to make sure that it was real.',
    ],
  },
  {
    on: ['H points proud', 'C stands curious > H'],
    say: [
      '{H} licked a finger, held it up, and pointed. In that direction lay {next}. {C} did not see what the finger had to do with it.',
      '{H} spread out both arms like a signpost. One hand pointed back, and the other one at {next}. {C} went where the second one pointed.',
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
      'A burr rode along on the back of {C}, and nobody noticed, until {H} sat down next to {C.him}. Then everybody noticed.',
      '{C} had found a stick that was exactly right. {C.He} leaned on it, pointed it, and fenced with it, until it broke over the shoe of {H}.',
      '{C} walked backward for a while, because {C.he} wanted to see where they had been. Then {C.he} walked into {H}.',
      '"I spy something small," said {C}. "Is it me?" asked {H}. "It is always you," said {C}, and they both laughed.',
      '{C} tried to walk exactly in the steps of {H}, and got three left feet somehow. They had to stop and sort them out.',
      '{C} had a pebble in one foot and a song in {C.his} head, and could not get rid of either. {H} offered to help with the pebble.',
    ],
  },
  {
    on: ['H sits calm', 'C sits sleepy'],
    say: [
      '{H} lay flat and listened to {H.his} own heart. {C} listened to it, too, and said that it had a nice, even gallop.',
      'With a sigh {H} sat, and took out a cold potato. {C} salted it with dust by mistake, and they ate it all the same.',
      'They stopped to rest. {H} rubbed {H.his} feet and {C} yawned, and for a while nobody had to go anywhere.',
      '"Only a minute," said {H}, and sat down. {C} was already leaning against {H.him} with both eyes shut.',
      '{H} shared a handful of berries with {C}, one for you, one for me, and one for whoever had carried them.',
    ],
  },
  {
    on: ['H jumps happy', 'C runs happy > H'],
    framing: 'wide',
    say: [
      'A stray dandelion puff sailed by. {H} leaped after it, {C} ran after {H}, and neither of them caught anything but a cough.',
      '{H} and {C} hopped from shadow to shadow, because everything else was lava. It went well until {C} sneezed.',
      '"Last one to that stone is a turnip!" cried {H}, and was gone. {C} was the turnip, but only by one step.',
      'Down the slope went {H} in great leaps, with {C} close behind, and for a moment they forgot that they were tired.',
      '{H} jumped over every crack in the path. {C} ran after and tried to do the same, and tripped over all of them.',
    ],
  },
  {
    on: ['C points curious', 'H stands curious'],
    say: [
      '{C} showed {H} an ant that was dragging a beetle ten times its size. They cheered it on until it vanished in a crack.',
      '{C} had seen something glitter, and pointed. {H} dug it out with a stick. It was the lid of a jar, and it made a splendid medal.',
      '"Which way does a path go when nobody walks on it?" asked {C}, and pointed. {H} thought about that for a long time.',
      '{C} pointed at tracks on the ground. They were big, deep, and fresh. {H} put one foot inside. It was ten times too small.',
      '"That hill looks like a sleeping giant," said {C}, pointing. {H} whispered, just in case. "Then let us tiptoe."',
      '{C} pointed at a cloud shaped like a shoe. {H} saw a fish. They looked until it was neither, and then they went on.',
    ],
  },
  {
    on: ['H sits worried', 'C stands calm > H'],
    say: [
      '{H} sat on a milestone and worried. {C} took one worry after another out of the air, folded it small, and threw it over one shoulder.',
      '{H} had a stitch and bent double. {C} breathed in and out with {H.him}, slowly, like two old bellows, until it let go.',
      '"Do you ever get scared?" {H} asked. {C} nodded. "Often. But it is smaller when you say it." So {H} said it, and it was.',
      '{H} sat down and pulled a thorn out of one toe. {C} stood by and waited. It was a big thorn, and {H} was very brave.',
      '{H} stopped and sat down. "What if I am not good enough?" "You got up this morning," said {C}. "That is a start."',
    ],
  },
];

/** Nights between days: the first one and the second. */
export const camps: readonly [Beat, Beat] = [
  {
    on: ['H sleeps sleepy', 'C sleeps sleepy'],
    say: [
      '{H} and {C} rolled up like two dormice, and the dark walked softly around them until it had to leave.',
      'One blanket, two noses, four cold feet. {H} told {C} a story without an end, and sleep made one for it.',
      '{C} wished {H} good night, and {H} wished {C} good night, and by the third time it was only a mumble.',
      'The bag was lumpy, and it had to do for two heads. {C} got the end with the bread. {H} dreamed of bread all night.',
      '{H} made a pillow of both shoes, {C} made a pillow of {H}, and there was just time for one yawn each.',
      'They could do no more today. {H} curled up, {C} curled up around {H.him}, and they slept until the light came back.',
      '"Just until morning," murmured {C}. {H} did not hear it. {H.He} was asleep already, with one hand on the arm of {C}.',
      'So {H} and {C} lay down where they were. The ground was hard, but they were warm, and soon nothing stirred.',
      '{H} meant to stay awake and think. {C} began to snore in the middle of a word, and sleep went over from one to the other.',
      '"Tell me something nice," yawned {H}. "Pancakes," said {C}. Before they got to the jam, they were both asleep.',
    ],
  },
  {
    on: ['C sleeps sleepy', 'H sleeps calm'],
    say: [
      '{C} tucked {H} in, {H} tucked {C} in, and so it went on, to and fro, until one of them forgot to.',
      'For a second time {H} and {C} lay down with sore feet and full heads. Tomorrow, they thought, and thought no further.',
      'They were too tired for words. {C} pointed at a soft spot, {H} dropped down on it, and that was the end of the evening.',
      '{C} had so much to say about the day, and got as far as lunch. {H} covered {C.him} up and slept as well.',
      'Another day was done. {C} pulled in {C.his} feet, {H} did the same, and they slept like two spoons in a drawer.',
      '{H} looked up into the dark until it looked back. {C} had been asleep for an hour, and was smiling at something.',
      'It was the second night. {H} knew the sound of it by now, and {C} knew nothing at all, because {C.he} slept like a sack.',
    ],
  },
];

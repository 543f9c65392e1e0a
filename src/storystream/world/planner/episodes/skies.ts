/**
 * More episodes that only rain, thunder or snow can bring. Plain data.
 */

import type { Episode } from '../types.ts';

export const skies: readonly Episode[] = [
  {
    id: 'flooded',
    avoids: ['indoors'],
    sky: 'wet',
    meets: true,
    recall: 'we laid stepping stones for {N.kind}',
    beats: [
      {
        on: ['N stands worried', 'H stands surprised > N'],
        say: [
          'The path had turned into a brook. On a dry hump in it stood {N.long} and held up {N.his} hem. "I am an island," {N.he} told {H}.',
          'Brown water gurgled where the road should be, and {N.long} stood there like a stork. {H} could see that {N.he} had no dry way left.',
        ],
      },
      {
        on: ['H walks proud', 'C walks sleepy'],
        say: [
          'So {H} fetched a flat stone, and {C} fetched another. Splosh! Splosh! One by one they dropped them into the flood.',
          '{H} and {C} staggered to and fro with rocks in their arms and rain in their sleeves. Every rock was one step longer.',
          '"Big ones," said {H}, "and close together." {C} found the biggest of all, and could not lift it, and rolled it.',
        ],
      },
      {
        on: ['C jumps worried', 'N stands afraid > C'],
        extra: true,
        say: [
          '{C} tried the stones out. The third one tipped, and {C} did a sort of dance with both arms. {N} shut {N.his} eyes.',
          'To show that it held, {C} bounced on the last stone. It held. {N} was not so sure about {C}.',
        ],
      },
      {
        on: ['N jumps happy', 'H stands proud > N'],
        say: [
          'Hop, hop, hop came {N} across, with wet feet and a dry hem. {H} caught {N.him} at the end and swung {N.him} around.',
          '{N} took six hops and gave a cheer at every one. "From now on that is a bridge," {N.he} told {H}, "and it has your name."',
        ],
      },
    ],
  },
  {
    id: 'thunder',
    avoids: ['indoors'],
    sky: 'wet',
    meets: true,
    recall: 'we counted the thunder away with {N.kind}',
    beats: [
      {
        on: ['N hides afraid', 'H stands curious > N'],
        say: [
          'Under an upturned cart two eyes shone. It was {N.long} with a cooking pot on {N.his} head. "It is looking for me," {N.he} told {H}.',
          '{H} lifted a dripping branch, and there was {N.long} rolled up as small as a dumpling. The rumbling had chased {N.him} all day.',
        ],
      },
      {
        on: ['H sits calm > N', 'N sits afraid > H'],
        say: [
          '"Count after the flash," said {H}, and crawled in, too. "The more you can count, the farther it is." {N} got as far as two.',
          '{H} sat down close, so that {N} could feel {H.him} breathe. Flash! One, two, three, counted {H}, and four, and five.',
        ],
      },
      {
        on: ['C jumps proud', 'N sits surprised > C'],
        extra: true,
        say: [
          '"You call that thunder?" {C} shouted at the sky, and stamped. The sky grumbled. {N} peered out to see who dared.',
          '{C} thundered back. {C.He} had only a bucket and a stick to do it with, but {N} began to giggle at every boom.',
        ],
      },
      {
        on: ['N stands happy', 'H stands happy > N'],
        say: [
          'At forty it was only a mutter, far behind the hills. {N} took the pot off {N.his} head. "It was not looking for me," {N.he} told {H}.',
          '{N} counted the last one alone, all the way to fifty, out in the open. {H} shook {N.his} hand as one shakes the hand of a hero.',
        ],
      },
    ],
  },
  {
    id: 'dry-place',
    avoids: ['indoors'],
    sky: 'wet',
    meets: true,
    recall: 'we made room for {N.kind} out of the rain',
    beats: [
      {
        on: ['H sits happy', 'C sits happy'],
        say: [
          'There was one dry place in all that wet, just wide enough. {H} squeezed in, {C} squeezed in, and they wrung out their sleeves.',
          '{H} had found an overhang like a stone umbrella. It was a tight fit for {C} and for {H.him}, but not one drop came through.',
        ],
      },
      {
        on: ['N walks sad', 'H sits curious > N'],
        say: [
          'Then somebody came plodding by, with water running out of both pockets. It was {N.long}, and {H} saw that {N.he} did not even look up.',
          'Squelch, squelch. {N.long} trudged along in the middle of the rain, as wet as a sponge. There was no more room, thought {H}.',
        ],
      },
      {
        on: ['C sits worried', 'H sits calm > C'],
        extra: true,
        say: [
          '"We are full," whispered {C}. "We could be fuller," {H} whispered back. {C} looked at {C.his} nice dry knees and sighed.',
          '{H} drew in {H.his} elbows. {C} drew in {C.his} stomach. Somehow there was a gap, as thick as a slice of bread.',
        ],
      },
      {
        on: ['N sits happy', 'H sits happy > N', 'C sits calm'],
        say: [
          'In came {N}, cold and dripping, and sat half on {H} and half on {C}. It was awfully damp, and ever so much warmer.',
          'Three fit, if they breathed by turns: first {N}, then {H}, then {C}. They told each other riddles until the worst was over.',
        ],
      },
    ],
  },
  {
    id: 'slide',
    avoids: ['indoors'],
    sky: 'snow',
    meets: true,
    recall: 'we went down the slide with {N.kind}',
    beats: [
      {
        on: ['C runs happy', 'N stands proud > C'],
        say: [
          'Somebody had polished the slope until it shone. "I would not," said {N.long}, but {C} was running at it already.',
          '{N.long} guarded the finest slide in the land, smooth as a ribbon. {C} asked nothing, took a run, and let go.',
        ],
      },
      {
        on: ['C sits surprised', 'H runs worried > C'],
        say: [
          'Whoosh! Off sailed {C} on the seat of {C.his} trousers, backward, with a long, thin wail. {H} galloped after.',
          '{C} whirled down like a dropped plate and vanished in a drift. {H} saw two feet stick out of it, and hurried to pull.',
        ],
      },
      {
        on: ['N points happy', 'H stands curious > N'],
        extra: true,
        say: [
          '"You must sit on something, and lean," {N} told {H}, and pointed at a tin tray. "And you must not think about it."',
          '{N} showed {H} how: knees up, chin down, and a good loud yell to let the others know.',
        ],
      },
      {
        on: ['N jumps happy', 'H jumps happy > N'],
        say: [
          'Then {H} and {N} went down together on the tray, faster than breath. At the bottom they bounced up and ran to do it again.',
          'Three rides, four rides, five! {H} had snow in every pocket, and {N} had lost a mitten and did not care.',
        ],
      },
    ],
  },
];

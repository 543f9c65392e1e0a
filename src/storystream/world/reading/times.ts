/**
 * What time of day a page of the drawn world has, read from its text. Reads what the narrator says, not what anybody
 * says. Knows nothing of how texts are made.
 */

import { times, type Time } from '../scene.ts';
import { withoutSpeech } from './prose.ts';

/** Words and short phrases that speak of one time of day only. */
const cues: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'dawn\\b',
    'sunrise',
    'daybreak',
    'day broke',
    'morning (came|had only)',
    '(early|next|new|pale|gray) morning',
    'early (in|one) (the )?morning',
    'new day',
    'brand-new',
    'it was (so )?early',
    'sun (was only just|peeped|got) ',
    'grew light\\b',
    '(smelled of|gray with) dew',
    'dew sparkled',
    '(pink light|sky was (as )?pink)',
    'roosters? crowed',
    'stars paled',
    'light (trickled|was thin)',
    'lemon-colored',
    'night thinned',
    'mist lay',
    'first birds',
    'smelled new',
  ],
  day: [
    'noon\\b',
    'midday',
    'middle of the day',
    'broad daylight',
    'sun (stood|was warm|was out|rolled up|had climbed)',
    'sunny day',
    'blue day',
    'morning grew bright',
    'shadows grew short',
    'short,? (black )?shadow',
    'day was (wide awake|long|half over)',
    'lunch was over',
    'as light as it would',
    'sky was blue',
    '(with|the) heat\\b',
    'sunshine',
    'dew was gone',
    'not a breath of wind',
  ],
  dusk: [
    'dusk\\b',
    'evening (came|crept|was coming)',
    'it was evening',
    'of evening',
    'evening colors',
    'sun (hung|sank|slid|leaned)',
    'shadows (grew|were as) long',
    'long shadows',
    'light (turned to|was) gold',
    '(grew|was) late\\b(?! at night)',
    'day was almost done',
    'day began to fade',
    'light there was began',
    'grew darker',
    'edged with gold',
    'sky glowed',
    'in the last light',
    'west was red',
    'orange sky',
    'bat flickered',
  ],
  night: [
    'night (fell|came|dropped)',
    'it was night',
    'late at night',
    'dark outside',
    'stars? (were out|came out|blinked|pricked)',
    'moon (climbed|was up|rolled|made|looked)',
    'moonlight',
    'darkness came',
    'dark came up',
    'grew dark\\b',
    'pitch-dark',
    'dark as a sack',
    'bats came out',
    'milky way',
    'shooting star',
    'owl called',
    'last light went out',
  ],
};

const patterns = times.map((time) => [time, new RegExp(`\\b(${cues[time].join('|')})`, 'gi')] as const);

/** @returns the time that most cues of the text speak for, `before` where none does or two are even */
export function readTime(text: string, before: Time | undefined): Time | undefined {
  const told = withoutSpeech(text);
  const votes = patterns.map(([time, pattern]) => ({ time, count: told.match(pattern)?.length ?? 0 }));
  const most = Math.max(...votes.map(({ count }) => count));
  if (most === 0) return before;
  const winners = votes.filter(({ count }) => count === most);
  return winners.length === 1 ? winners[0]!.time : before;
}

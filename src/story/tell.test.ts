import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import { byteCodec } from '../models/sequence.fixture.ts';
import { storyTokens } from '../models/sequence.ts';
import type { StoryEvent } from './events.ts';
import type { DrawOptions, StoryModel, StorySession } from './model.ts';
import { maxPageBytes } from './request.ts';
import { tell, type TellOptions } from './tell.ts';

const tokens = storyTokens(byteCodec(2), 2);
const { beginImage } = tokens;
const byteIds = (text: string): number[] => [...new TextEncoder().encode(text)];
const endOfPage = [beginImage];

/** A picture of one pixel. */
const pixel = (value: number): RgbImage => ({ width: 1, height: 1, data: Uint8Array.of(value, value, value) });
const feature = (value: number): HostTensor => float32([1, 1], Float32Array.of(value));

/** A model that says what it is told to, page by page, and remembers everything it was asked. */
class ScriptedModel implements StoryModel {
  readonly name = 'scripted';
  readonly tokens = tokens;
  readonly log: string[] = [];
  knownWithin: number | undefined;
  languages: readonly string[] | undefined;
  plans = false;
  readonly #script: readonly (readonly number[])[];
  readonly #drawn: (page: number, options: DrawOptions) => Promise<void>;
  readonly #wanted: readonly number[];

  /**
   * @param script the tokens of each page after the opening
   * @param wanted tokens that score better than the script's everywhere
   */
  constructor(
    script: readonly (readonly number[])[],
    drawn: (page: number, options: DrawOptions) => Promise<void> = async () => {},
    wanted: readonly number[] = [],
  ) {
    this.#script = script;
    this.#drawn = drawn;
    this.#wanted = wanted;
  }

  async encodePicture(image: RgbImage): Promise<HostTensor> {
    return feature(-image.data[0]!);
  }

  async draw(features: HostTensor, options: DrawOptions): Promise<RgbImage> {
    const page = Number(features.data[0]);
    this.log.push(`draw ${page} seed ${options.seed}`);
    options.onPreview?.(pixel(0));
    await this.#drawn(page, options);
    return pixel(page);
  }

  startSession(): StorySession {
    let page = 0;
    let at = 0;
    const next = (): Float32Array => {
      const logits = new Float32Array(tokens.queries.at(-1)! + 1).fill(-5);
      // Picture tokens score best where they may not come.
      for (const id of [...tokens.queries, tokens.endImage, ...this.#wanted]) logits[id] = 50;
      logits[this.#script[page - 1]![at++]!] = 9;
      return logits;
    };
    return {
      length: 0,
      bytes: 0,
      draft: async () => next(),
      forget: (count) => void (at -= count),
      memory: () => assert.fail(),
      readPage: async (text) => {
        this.log.push(`read ${text}`);
        return feature(page);
      },
      show: async (features) => {
        this.log.push(`show ${features.data[0]}`);
        page++;
        at = 0;
        return this.#script[page - 1] === undefined ? new Float32Array() : next();
      },
    };
  }
}

const opening = { text: 'Once', image: pixel(77), source: 'given' } as const;
const scriptOf = (...texts: string[]): number[][] => texts.map((text) => [...byteIds(`[INST]${text}`), ...endOfPage]);

async function collect(model: StoryModel, options: Partial<TellOptions> = {}): Promise<StoryEvent[]> {
  const events: StoryEvent[] = [];
  let ticks = 0;
  const request = {
    model,
    soFar: [opening],
    pages: 3,
    seed: 5,
    cache: 'dense',
    now: () => ticks++,
    ...options,
  } as const;
  for await (const event of tell(request)) events.push(event);
  return events;
}

const typed = <K extends StoryEvent['type']>(events: readonly StoryEvent[], type: K) =>
  events.filter((event): event is Extract<StoryEvent, { type: K }> => event.type === type);

test('what is drawn by lot follows from the seed and the opening, so with one seed no two openings draw alike', async () => {
  const told = async (text: string, seed = 5): Promise<string | undefined> => {
    const model = new ScriptedModel(scriptOf(' Two foxes went out to look at the moon'));
    const events = await collect(model, { soFar: [{ ...opening, text }], pages: 2, seed, temperature: 2 });
    return typed(events, 'text')
      .map(({ piece }) => piece)
      .join('');
  };
  const once = await told('Once');
  assert.equal(await told('Once'), once);
  assert.notEqual(await told('Twice'), once);
  assert.notEqual(await told('Once', 6), once);
});

test('a model that plans is told how far its story is, keeps to what the story is after, and reads its plans again', async () => {
  // Of what the page begins with the first is never asked for.
  const script = [' race; a>Run', ' b>Stop'].map((page) => [...byteIds(`?${page}`), ...endOfPage]);
  const model = new ScriptedModel(script);
  model.plans = true;
  const pages = typed(await collect(model), 'page');
  assert.deepEqual(
    pages.map(({ plan, text }) => [plan, text]),
    [
      ['<p28 en; race; a>', 'Run'],
      ['<p0 en; race; b>', 'Stop'],
    ],
  );
  assert.deepEqual(
    model.log.filter((entry) => entry.startsWith('read')),
    ['read Once', 'read <p28 en; race; a>Run', 'read <p0 en; race; b>Stop'],
  );
  const again = new ScriptedModel(script);
  again.plans = true;
  const soFar = [opening, { plan: '<p1; race; a>', text: 'Run', source: 'generated' } as const];
  const [last] = typed(await collect(again, { soFar }), 'page');
  assert.deepEqual([last!.plan, last!.text], ['<p0 en; race; b>', 'Stop']);
  assert.deepEqual(again.log.slice(0, 3), ['read Once', 'show -77', 'read <p1; race; a>Run']);
  const drawn = typed(await collect(again, { texts: ['<p4; race; a>Run', 'Stop'] }), 'page');
  assert.deepEqual(
    drawn.map(({ plan, text }) => [plan, text]),
    [
      ['<p4; race; a>', 'Run'],
      [undefined, 'Stop'],
    ],
  );
});

test('a plan is in the language that was asked for, or in the first one of a model that was not taught it', async () => {
  const told = async (lang: string | undefined, languages?: readonly string[]): Promise<string> => {
    const model = new ScriptedModel([[...byteIds('? race; a>Run'), ...endOfPage]]);
    model.plans = true;
    model.languages = languages;
    const [page] = typed(await collect(model, { pages: 2, ...(lang !== undefined && { lang }) }), 'page');
    return page!.plan!.split(';')[0]!;
  };
  assert.equal(await told('es-MX', ['en', 'es']), '<p0 es');
  assert.equal(await told('fr', ['en', 'es']), '<p0 en');
  assert.equal(await told(undefined, ['es']), '<p0 es');
  assert.equal(await told(undefined, ['es', 'en']), '<p0 en');
  assert.equal(await told('es-MX'), '<p0 es-MX');
});

test('a model that does not plan is not shown the plans of one that did', async () => {
  const model = new ScriptedModel(scriptOf('Two', 'Three'));
  const soFar = [opening, { plan: '<p1; race>', text: 'Run', source: 'generated' } as const];
  const [page] = typed(await collect(model, { soFar, texts: ['<p1; race>Run', '<p0; race>Stop'] }), 'page');
  assert.deepEqual([page!.plan, page!.text], [undefined, 'Stop']);
  assert.deepEqual(
    model.log.filter((entry) => entry.startsWith('read')),
    ['read Once', 'read Run', 'read Stop'],
  );
});

test('pages come in order, whole, and up to the limit', async () => {
  const model = new ScriptedModel(scriptOf(' Two foxes', 'Three', 'Four'));
  const events = await collect(model);
  assert.deepEqual(events[0], { type: 'started', pages: 3, firstPage: 1, model: 'scripted' });
  assert.deepEqual(events.at(-1), { type: 'done', reason: 'page-limit' });
  const pages = typed(events, 'page');
  assert.deepEqual(
    pages.map(({ page, text, tokens: count }) => [page, text, count]),
    [
      [1, 'Two foxes', 16],
      [2, 'Three', 11],
    ],
  );
  assert.deepEqual(
    pages.map((page) => page.image.data[0]),
    [1, 2],
  );
  assert.deepEqual(typed(events, 'preview'), []);
  // The opening is seen as given; a page of its own is remembered as imagined; the last one need not be remembered.
  const memory = model.log.filter((line) => !line.startsWith('draw'));
  assert.deepEqual(memory, ['read Once', 'show -77', 'read Two foxes', 'show 1', 'read Three']);
});

test('an opening that its model does not know is warned of, where its story begins', async () => {
  const told = async (knownWithin: number | undefined, resumed = false): Promise<string[]> => {
    const model = new ScriptedModel(scriptOf(' Two foxes', 'Three'));
    model.knownWithin = knownWithin;
    const soFar = [opening, { text: 'Two foxes', source: 'generated' }] as const;
    const events = await collect(model, { soFar: resumed ? soFar : soFar.slice(0, 1) });
    assert.deepEqual(
      typed(events, 'page').map(({ text }) => text),
      resumed ? ['Three'] : ['Two foxes', 'Three'],
    );
    return typed(events, 'warning').map(({ message }) => message);
  };
  // It sees -77 in the opening and imagines 1: 1 - cosine is 2.
  const [warning, ...more] = await told(1.9);
  assert.match(warning!, /^the opening's picture is unlike those that scripted was trained on; /);
  assert.deepEqual(more, []);
  assert.deepEqual(await told(2), []);
  assert.deepEqual(await told(undefined), []);
  assert.deepEqual(await told(1.9, true), [], 'said when the story began');
});

test('a story in a language that its model was not taught is warned of, unless its texts are given', async () => {
  const told = async (lang: string | undefined, languages?: readonly string[], texts?: string[]): Promise<string[]> => {
    const model = new ScriptedModel(scriptOf(' Two foxes', 'Three'));
    model.languages = languages;
    const events = await collect(model, { ...(lang !== undefined && { lang }), ...(texts && { texts }) });
    return typed(events, 'warning').map(({ message }) => message);
  };
  const warning =
    'scripted was taught stories in en and es and none in fr-CA, so its pages will be in another language';
  assert.deepEqual(await told('fr-CA', ['en', 'es']), [warning]);
  assert.deepEqual(await told('fr-CA', ['en', 'es'], ['Deux renards', 'Trois']), []);
  for (const lang of ['es-MX', 'EN', undefined]) assert.deepEqual(await told(lang, ['en', 'es']), []);
  assert.deepEqual(await told('fr'), [], 'nobody said what it was taught');
  assert.match((await told(undefined, ['es']))[0]!, / in es and none in en, /);
});

test('pictures are shown while they are drawn to who asks for it, before the page', async () => {
  const events = await collect(new ScriptedModel(scriptOf(' Two foxes', 'Three')), { previews: true });
  const shown = events.flatMap((event) =>
    event.type === 'preview' || event.type === 'page' ? [[event.type, event.page]] : [],
  );
  assert.deepEqual(shown, [
    ['preview', 1],
    ['page', 1],
    ['preview', 2],
    ['page', 2],
  ]);
});

test('the pieces of a page join to its text, without mark, tags or half a character', async () => {
  const model = new ScriptedModel(scriptOf(' Two <b>red</b> foxes [IN a box]. '));
  const events = await collect(model, { pages: 2 });
  const pieces = typed(events, 'text').map((event) => event.piece);
  assert.equal(pieces.join(''), 'Two red foxes [IN a box].');
  assert.ok(pieces.length > 10);
  assert.equal(typed(events, 'page-text')[0]!.text, 'Two red foxes [IN a box].');
});

test('while a page is drawn, the next text is written, and never more than that', async () => {
  const order: string[] = [];
  const model = new ScriptedModel(scriptOf('b', 'c', 'd'), async (page) => {
    for (let i = 0; i < 200; i++) await Promise.resolve();
    order.push(`drawn ${page}`);
  });
  for await (const event of tell({ model, soFar: [opening], pages: 4, seed: 1, cache: 'dense' })) {
    if (event.type === 'page-text') order.push(`written ${event.page}`);
  }
  assert.deepEqual(order, ['written 1', 'written 2', 'drawn 1', 'written 3', 'drawn 2', 'drawn 3']);
});

test('a model that would end the story goes on until it has the pages that were asked for', async () => {
  const events = await collect(new ScriptedModel(scriptOf('b', 'c', 'd'), undefined, [tokens.eos]), { pages: 4 });
  assert.deepEqual(
    typed(events, 'page').map(({ text }) => text),
    ['b', 'c', 'd'],
  );
  assert.deepEqual(events.at(-1), { type: 'done', reason: 'page-limit' });
});

test('a page that does not stop ends the story and says so', async () => {
  const events = await collect(new ScriptedModel([byteIds('la '.repeat(300))]), { pages: 9 });
  assert.match(typed(events, 'warning')[0]!.message, /page 2 did not come to its picture within 434 tokens/);
  assert.deepEqual(events.at(-1), { type: 'done', reason: 'ended' });
});

test('a page without text is kept, with a warning', async () => {
  const events = await collect(new ScriptedModel([byteIds('[INST]').concat(endOfPage)]), { pages: 2 });
  assert.equal(typed(events, 'page')[0]!.text, '');
  assert.match(typed(events, 'warning')[0]!.message, /page 2 has no text/);
});

test('given texts are only drawn, in context, until they run out', async () => {
  const model = new ScriptedModel(scriptOf('x', 'x', 'x'));
  const events = await collect(model, { texts: ['<img>One', 'Two'], pages: 9 });
  assert.deepEqual(
    typed(events, 'page').map(({ text, tokens: count }) => [text, count]),
    [
      ['One', 0],
      ['Two', 0],
    ],
  );
  assert.equal(typed(events, 'text').length, 0);
  assert.deepEqual(events.at(-1), { type: 'done', reason: 'ended' });
  assert.ok(model.log.includes('show 1'));
});

test('going on with a story rebuilds the memory that an uninterrupted one has', async () => {
  const whole = new ScriptedModel(scriptOf('b', 'c', 'd'));
  const all = await collect(whole, { pages: 4 });
  const resumed = new ScriptedModel(scriptOf('b', 'c', 'd'));
  const soFar = [
    opening,
    ...typed(all, 'page')
      .slice(0, 2)
      .map(({ text, image }) => ({ text, image, source: 'generated' }) as const),
  ];
  const rest = await collect(resumed, { pages: 4, soFar });
  assert.deepEqual(
    typed(rest, 'page').map(({ page, text }) => [page, text]),
    [[3, 'd']],
  );
  const memory = (log: readonly string[]) => log.filter((line) => !line.startsWith('draw'));
  assert.deepEqual(memory(resumed.log), memory(whole.log));
});

test('a picture put into a story by hand is seen, not imagined', async () => {
  const model = new ScriptedModel(scriptOf('b', 'c', 'd'));
  await collect(model, { pages: 3, soFar: [opening, { text: 'b', image: pixel(33), source: 'given' }] });
  assert.ok(model.log.includes('show -33'));
  const unseen = { text: 'b', source: 'given' } as const;
  await assert.rejects(
    collect(model, { pages: 3, soFar: [opening, unseen] }),
    new UsageError('page 2 was given and is not remembered, so its picture is needed'),
  );
});

test('a story that is long enough already is done', async () => {
  const events = await collect(new ScriptedModel([]), { pages: 1 });
  assert.deepEqual(
    events.map((event) => event.type),
    ['started', 'done'],
  );
});

test('a story needs an opening', async () => {
  await assert.rejects(collect(new ScriptedModel([]), { soFar: [] }), UsageError);
});

test('a given text that is too long for a page is refused before anything is read', async () => {
  const model = new ScriptedModel(scriptOf('b'));
  const long = 'é'.repeat(maxPageBytes / 2);
  const refused = (page: number) => (error: Error) =>
    error instanceof UsageError &&
    error.message.startsWith(`the text of page ${page} is too long for a page: 3001 bytes`);
  const tooLong = { ...opening, text: `${long}!` };
  await assert.rejects(collect(model, { pages: 2, soFar: [tooLong] }), refused(1));
  await assert.rejects(collect(model, { pages: 3, texts: ['b', `${long}!`] }), refused(3));
  assert.deepEqual(model.log, []);
  // What a model wrote was within its own limit.
  await collect(model, { pages: 2, soFar: [opening, { ...tooLong, source: 'generated' }] });
});

test('an abort ends the telling with its reason, also while drawing, and the model is left alone after', async () => {
  const controller = new AbortController();
  let drawing = false;
  const model = new ScriptedModel(scriptOf('b', 'c', 'd'), async (_, { signal }) => {
    drawing = true;
    setImmediate(() => controller.abort(new Error('enough')));
    await new Promise((resolve) => signal!.addEventListener('abort', resolve));
    drawing = false;
    signal!.throwIfAborted();
  });
  await assert.rejects(collect(model, { pages: 4, signal: controller.signal }), /enough/);
  assert.equal(drawing, false);
});

test('a failed drawing fails the telling', async () => {
  const model = new ScriptedModel(scriptOf('b', 'c', 'd'), async (page) => {
    if (page === 1) throw new Error('no paper');
  });
  await assert.rejects(collect(model, { pages: 4 }), /no paper/);
});

test('whoever stops reading stops the work', async () => {
  const model = new ScriptedModel(scriptOf('b', 'c', 'd'));
  for await (const event of tell({ model, soFar: [opening], pages: 4, seed: 1, cache: 'dense' })) {
    if (event.type === 'page') break;
  }
  const calls = model.log.length;
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(model.log.length, calls);
});

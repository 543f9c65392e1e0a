/**
 * A headless Chromium, driven over its DevTools protocol: enough to open a file, ask it questions and press keys. For
 * tests of what readers see; without a browser on the machine they are skipped with that reason.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser's program, or undefined when there is none. */
export const browserProgram = names.find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

export const skipWithoutBrowser = browserProgram === undefined && `none of ${names.join(', ')} is installed`;

type Reply = { readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: never };

export class Browser implements AsyncDisposable {
  /** Every address that pages asked for. */
  readonly requests: string[] = [];
  /** Errors that pages threw or logged. */
  readonly errors: string[] = [];
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: never) => void>();
  readonly #loads: (() => void)[] = [];
  #lastId = 0;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(String(data)));
  }

  static async start(): Promise<Browser> {
    const profile = await mkdtemp(join(tmpdir(), 'seed-story-browser-'));
    const flags = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ];
    const child = spawn(browserProgram!, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const { port } = new URL(await debuggerAddress(child));
    const tabs = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Record<string, string>[];
    const socket = new WebSocket(tabs.find(({ type }) => type === 'page')!.webSocketDebuggerUrl!);
    await new Promise((resolve) => (socket.onopen = resolve));
    const browser = new Browser(child, profile, socket);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await browser.#send(`${domain}.enable`);
    return browser;
  }

  async open(address: string, width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: width < 600 };
    await this.#send('Emulation.setDeviceMetricsOverride', metrics);
    // By way of an empty page: going to another place of the same page loads nothing.
    for (const url of ['about:blank', address]) {
      const loaded = new Promise<void>((resolve) => this.#loads.push(resolve));
      await this.#send('Page.navigate', { url });
      await loaded;
    }
  }

  /** The value of an expression in the page; promises are awaited. */
  async ask<T>(expression: string): Promise<T> {
    const answer = (await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
      result: { value: T };
      exceptionDetails?: unknown;
    };
    if (answer.exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result.value;
  }

  /** Presses a key as a reader would. @param key a DOM key name */
  async press(key: string): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp']) await this.#send('Input.dispatchKeyEvent', { type, key, code: key });
  }

  async setReducedMotion(reduced: boolean): Promise<void> {
    const features = [{ name: 'prefers-reduced-motion', value: reduced ? 'reduce' : 'no-preference' }];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  /** Makes the processor look so many times as slow as it is, as that of a phone would be. */
  async slowDown(times: number): Promise<void> {
    await this.#send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /** Number of sheets that printing would take. */
  async sheets(): Promise<number> {
    const { data } = (await this.#send('Page.printToPDF', { preferCSSPageSize: true })) as { data: string };
    return Buffer.from(data, 'base64')
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)!.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.close();
    const exit = once(this.#process, 'exit');
    this.#process.kill();
    await exit;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #receive({ id, method, params, result }: Reply): void {
    if (id !== undefined) this.#waiting.get(id)?.(result!);
    if (method === 'Page.loadEventFired') this.#loads.shift()?.();
    if (method === 'Network.requestWillBeSent')
      this.requests.push((params as { request: { url: string } }).request.url);
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded') this.errors.push(JSON.stringify(params));
  }
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr!.on('data', (chunk) => {
      output += chunk;
      const address = /ws:\/\/\S+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`the browser did not start: ${output}`)));
  });
}

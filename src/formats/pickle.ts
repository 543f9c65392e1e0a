/**
 * Reads a Python pickle as plain values and never runs anything: a global is looked up in the caller's table, and what
 * is not in it is refused by name. Understands what torch.save writes (protocol 2, and 4 as an option). Knows nothing
 * of tensors.
 *
 * Source: CPython, Lib/pickletools.py (the meaning of each opcode).
 */
import { FormatError } from '../core/errors.ts';

/** Tuples and lists both become arrays, dicts become Maps, integers beyond 2^53 bigints. */
export type PickleValue = unknown;

export interface PickleEnvironment {
  /** By `module.name`: a function stands for something callable, anything else for itself. */
  readonly globals: Readonly<Record<string, PickleValue>>;
  /** Gives the object that a persistent id names. */
  readonly persistentLoad: (id: PickleValue) => PickleValue;
  /** What to call the pickle in errors. */
  readonly name: string;
}

/** @returns the value, and the number of bytes it took @throws FormatError */
export function readPickle(bytes: Uint8Array, environment: PickleEnvironment): { value: PickleValue; length: number } {
  const machine = new Machine(bytes, environment);
  try {
    return { value: machine.run(), length: machine.position };
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError(`${environment.name} ends too early`, { cause: error });
    throw error;
  }
}

/** Opens a group that the next TUPLE, APPENDS, SETITEMS ... closes. */
const mark = Symbol('mark');

class Machine {
  position = 0;
  readonly stack: PickleValue[] = [];
  readonly memo = new Map<number, PickleValue>();
  readonly environment: PickleEnvironment;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, environment: PickleEnvironment) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.environment = environment;
  }

  run(): PickleValue {
    for (;;) {
      const at = this.position;
      const opcode = this.uint8();
      if (opcode === stop) return this.pop();
      const execute = opcodes[opcode];
      if (!execute) {
        throw this.error(`has opcode 0x${opcode.toString(16)} at byte ${at}, which no checkpoint needs`);
      }
      execute(this);
    }
  }

  error(message: string): FormatError {
    return new FormatError(`${this.environment.name} ${message}`);
  }

  uint8(): number {
    return this.#view.getUint8(this.position++);
  }

  uint16(): number {
    this.position += 2;
    return this.#view.getUint16(this.position - 2, true);
  }

  uint32(): number {
    this.position += 4;
    return this.#view.getUint32(this.position - 4, true);
  }

  int32(): number {
    this.position += 4;
    return this.#view.getInt32(this.position - 4, true);
  }

  /** Big-endian, unlike everything else in a pickle. */
  float64(): number {
    this.position += 8;
    return this.#view.getFloat64(this.position - 8, false);
  }

  take(count: number): Uint8Array {
    if (this.position + count > this.#bytes.length) throw new RangeError('past the end');
    this.position += count;
    return this.#bytes.subarray(this.position - count, this.position);
  }

  text(count: number): string {
    return utf8.decode(this.take(count));
  }

  line(): string {
    const end = this.#bytes.indexOf(0x0a, this.position);
    if (end < 0) throw new RangeError('no line end');
    const line = this.text(end - this.position);
    this.position++;
    return line;
  }

  push(value: PickleValue): void {
    this.stack.push(value);
  }

  pop(): PickleValue {
    const value = this.stack.pop();
    if (value === undefined || value === mark) throw this.error('takes a value where there is none');
    return value;
  }

  /** The value that the next opcode works on, which stays on the stack. */
  top(): PickleValue {
    const value = this.pop();
    this.push(value);
    return value;
  }

  popToMark(): PickleValue[] {
    const start = this.stack.lastIndexOf(mark);
    if (start < 0) throw this.error('closes a group that was never opened');
    const values = this.stack.splice(start);
    return values.slice(1);
  }

  popMany(count: number): PickleValue[] {
    return Array.from({ length: count }, () => this.pop()).reverse();
  }

  recall(index: number): void {
    if (!this.memo.has(index)) throw this.error(`recalls value ${index}, which was never stored`);
    this.push(this.memo.get(index));
  }

  pushGlobal(path: string): void {
    const { globals } = this.environment;
    if (!Object.hasOwn(globals, path)) {
      throw this.error(`asks for the Python object ${path}, which tensors do not need; nothing was run`);
    }
    this.push(globals[path]);
  }

  reduce(): void {
    const args = this.pop();
    const callable = this.pop();
    if (typeof callable !== 'function' || !Array.isArray(args)) throw this.error('calls what cannot be called');
    this.push(callable(...args));
  }

  append(values: PickleValue[]): void {
    const list = this.top();
    if (!Array.isArray(list)) throw this.error('appends to what is not a list');
    for (const value of values) list.push(value);
  }

  setItems(values: PickleValue[]): void {
    const dict = this.top();
    if (!(dict instanceof Map) || values.length % 2 !== 0) throw this.error('sets items of what is not a dict');
    for (let i = 0; i < values.length; i += 2) dict.set(values[i], values[i + 1]);
  }

  /** Attributes set after construction, such as a state dict's `_metadata`, are not needed and dropped. */
  build(): void {
    this.pop();
    if (!(this.top() instanceof Map)) throw this.error('sets attributes of what is not a dict');
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A little-endian two's complement integer of any length. */
function longInteger(bytes: Uint8Array): number | bigint {
  const unsigned = bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const value = BigInt.asIntN(bytes.length * 8, unsigned);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

const stop = 0x2e;

/** Every opcode that torch.save writes, by its byte. */
const opcodes: Readonly<Record<number, (machine: Machine) => void>> = {
  0x80: (m) => void m.uint8(), // PROTO
  0x95: (m) => void m.take(8), // FRAME
  0x28: (m) => m.push(mark), // MARK
  0x30: (m) => void m.pop(), // POP
  0x4e: (m) => m.push(null), // NONE
  0x88: (m) => m.push(true), // NEWTRUE
  0x89: (m) => m.push(false), // NEWFALSE
  0x4a: (m) => m.push(m.int32()), // BININT
  0x4b: (m) => m.push(m.uint8()), // BININT1
  0x4d: (m) => m.push(m.uint16()), // BININT2
  0x8a: (m) => m.push(longInteger(m.take(m.uint8()))), // LONG1
  0x47: (m) => m.push(m.float64()), // BINFLOAT
  0x58: (m) => m.push(m.text(m.uint32())), // BINUNICODE
  0x8c: (m) => m.push(m.text(m.uint8())), // SHORT_BINUNICODE
  0x54: (m) => m.push(m.text(m.uint32())), // BINSTRING
  0x55: (m) => m.push(m.text(m.uint8())), // SHORT_BINSTRING
  0x42: (m) => m.push(m.take(m.uint32())), // BINBYTES
  0x43: (m) => m.push(m.take(m.uint8())), // SHORT_BINBYTES
  0x5d: (m) => m.push([]), // EMPTY_LIST
  0x61: (m) => m.append(m.popMany(1)), // APPEND
  0x65: (m) => m.append(m.popToMark()), // APPENDS
  0x29: (m) => m.push([]), // EMPTY_TUPLE
  0x74: (m) => m.push(m.popToMark()), // TUPLE
  0x85: (m) => m.push(m.popMany(1)), // TUPLE1
  0x86: (m) => m.push(m.popMany(2)), // TUPLE2
  0x87: (m) => m.push(m.popMany(3)), // TUPLE3
  0x7d: (m) => m.push(new Map()), // EMPTY_DICT
  0x73: (m) => m.setItems(m.popMany(2)), // SETITEM
  0x75: (m) => m.setItems(m.popToMark()), // SETITEMS
  0x68: (m) => m.recall(m.uint8()), // BINGET
  0x6a: (m) => m.recall(m.uint32()), // LONG_BINGET
  0x71: (m) => void m.memo.set(m.uint8(), m.top()), // BINPUT
  0x72: (m) => void m.memo.set(m.uint32(), m.top()), // LONG_BINPUT
  0x94: (m) => void m.memo.set(m.memo.size, m.top()), // MEMOIZE
  0x63: (m) => m.pushGlobal(`${m.line()}.${m.line()}`), // GLOBAL
  0x93: (m) => m.pushGlobal(m.popMany(2).join('.')), // STACK_GLOBAL
  0x52: (m) => m.reduce(), // REDUCE
  0x62: (m) => m.build(), // BUILD
  0x51: (m) => m.push(m.environment.persistentLoad(m.pop())), // BINPERSID
};

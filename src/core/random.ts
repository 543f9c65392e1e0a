/**
 * Seeded random numbers. One seed gives one stream on every machine; nothing here reads a clock.
 *
 * The generator is xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021),
 * seeded through splitmix32 so that neighbouring seeds give unrelated streams.
 */

/** The four 32-bit words of a generator, as saved beside a checkpoint. */
export type RandomState = readonly [number, number, number, number];

export class Random {
  #s0: number;
  #s1: number;
  #s2: number;
  #s3: number;
  #spareNormal: number | undefined;

  /** @param seed any integer, or the state of another generator */
  constructor(seed: number | RandomState) {
    if (typeof seed === 'number') {
      let x = seed | 0;
      const next = (): number => {
        x = (x + 0x9e3779b9) | 0;
        let z = x ^ (x >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
      };
      [this.#s0, this.#s1, this.#s2, this.#s3] = [next(), next(), next(), next()];
    } else {
      [this.#s0, this.#s1, this.#s2, this.#s3] = seed;
    }
  }

  /** An independent stream for a named part of the work, so that adding draws in one part leaves the others alone. */
  fork(label: string | number): Random {
    let hash = 0x811c9dc5;
    for (const char of String(label)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
    return new Random((hash ^ this.#s0 ^ Math.imul(this.#s2, 0x9e3779b1)) | 0);
  }

  get state(): RandomState {
    return [this.#s0, this.#s1, this.#s2, this.#s3];
  }

  /** A 32-bit unsigned integer. */
  uint32(): number {
    const result = Math.imul(rotl(Math.imul(this.#s1, 5), 7), 9) >>> 0;
    const t = this.#s1 << 9;
    this.#s2 ^= this.#s0;
    this.#s3 ^= this.#s1;
    this.#s1 ^= this.#s2;
    this.#s0 ^= this.#s3;
    this.#s2 ^= t;
    this.#s3 = rotl(this.#s3, 11);
    return result;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return this.uint32() / 0x1_0000_0000;
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** An integer in [0, count). */
  below(count: number): number {
    return Math.floor(this.uniform() * count);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** @throws RangeError for an empty list */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('cannot pick from an empty list');
    return items[this.below(items.length)]!;
  }

  /** A new array in random order (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [result[i], result[j]] = [result[j]!, result[i]!];
    }
    return result;
  }

  /** A standard normal number (Box and Muller). */
  normal(): number {
    if (this.#spareNormal !== undefined) {
      const value = this.#spareNormal;
      this.#spareNormal = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spareNormal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** `count` standard normal numbers. */
  normals(count: number): Float32Array {
    const values = new Float32Array(count);
    // Training draws millions a step: a loop takes less than half of the time that filling an array through a function does.
    for (let i = 0; i < count; i++) values[i] = this.normal();
    return values;
  }
}

function rotl(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

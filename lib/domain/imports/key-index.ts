const FIRST_SIZE = 1 << 12;
const FULL = 0.6;
const YEARS = 4096;
const MEASURES = 256;
const LINES = 16_384;

/** More regions, industries or measures than one table can have. */
export class TooManyKeys extends RangeError {}

/**
 * Numbers figures by region, industry, year and measure in the order they come: 0, 1, 2 ... Every key takes about 24 bytes, so
 * that the keys of some millions of rows fit where texts would not. Throws `TooManyKeys` beyond 16,384 industries or 256 measures.
 */
export class KeyIndex {
  readonly #regions = new Map<string, number>();
  readonly #lines = new Map<string, number>();
  readonly #measures = new Map<string, number>();
  #lastRegion: string | null = null;
  #lastLine: string | null = null;
  #lastMeasure: string | null = null;
  #regionAt = 0;
  #lineAt = 0;
  #measureAt = 0;
  #keys = new Float64Array(FIRST_SIZE).fill(-1);
  #ordinals = new Int32Array(FIRST_SIZE);
  size = 0;

  /** The number of a key: `size` as it was before where the key is new. */
  place(region: string, line: string, year: number, measure = ''): number {
    if (region !== this.#lastRegion) [this.#lastRegion, this.#regionAt] = [region, this.#number(this.#regions, region)];
    if (line !== this.#lastLine) [this.#lastLine, this.#lineAt] = [line, this.#number(this.#lines, line, LINES)];
    if (measure !== this.#lastMeasure) [this.#lastMeasure, this.#measureAt] = [measure, this.#number(this.#measures, measure, MEASURES)];
    const key = this.#keyOf(this.#regionAt, this.#lineAt, year, this.#measureAt);
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#ordinals[slot] ?? -1;
    this.#keys[slot] = key;
    this.#ordinals[slot] = this.size;
    this.size += 1;
    if (this.size > this.#keys.length * FULL) this.#grow();
    return this.size - 1;
  }

  /** The number a key was given, -1 when it never was. */
  find(region: string, line: string, year: number, measure = ''): number {
    const [r, l, m] = [this.#regions.get(region), this.#lines.get(line), this.#measures.get(measure)];
    if (r === undefined || l === undefined || m === undefined) return -1;
    const key = this.#keyOf(r, l, year, m);
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? (this.#ordinals[slot] ?? -1) : -1;
  }

  #keyOf(region: number, line: number, year: number, measure: number) {
    return ((region * LINES + line) * YEARS + year) * MEASURES + measure;
  }

  #number(known: Map<string, number>, name: string, most = Number.MAX_SAFE_INTEGER) {
    const held = known.get(name);
    if (held !== undefined) return held;
    if (known.size >= most) throw new TooManyKeys(name);
    known.set(name, known.size);
    return known.size - 1;
  }

  #slotOf(key: number) {
    const mask = this.#keys.length - 1;
    const high = Math.floor(key / 4_294_967_296);
    let hash = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 13)) & mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow() {
    const [keys, ordinals] = [this.#keys, this.#ordinals];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#ordinals = new Int32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === -1) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#ordinals[slot] = ordinals[at] ?? -1;
    });
  }
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const FEW = 1000;
const RARE = 300;
/** Shorter parts are in no index. */
const SHORTEST_RARE = 3;

/** Two lists in order as one. */
const merged = (a: readonly string[], b: readonly string[]): string[] => {
  const all: string[] = [];
  for (let x = 0, y = 0; x < a.length || y < b.length;) {
    const [one, other] = [a[x], b[y]];
    const first = other === undefined || (one !== undefined && one < other);
    all.push((first ? one : other) as string);
    if (first) x += 1;
    else y += 1;
  }
  return all;
};

const placeOf = (sorted: readonly string[], word: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The words of all names: asked whether a word is one of them, or begins one. Words are only ever added; one that no name holds any more costs
 * a look and finds nothing. They lie in a few ordered runs, each at least twice as long as the next, so that no word added makes all be sorted anew.
 */
export class WordList {
  #known = new Map<string, number>();
  #runs: string[][] = [];
  #added: string[] = [];

  /** Takes the words of folded text in. */
  add(text: string): void {
    for (const word of text.split(' ')) {
      if (word === '') continue;
      const held = this.#known.get(word) ?? 0;
      this.#known.set(word, held + 1);
      if (held === 0) this.#added.push(word);
    }
    if (this.#added.length > FEW) this.#settle();
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  begins(start: string): boolean {
    if (this.#added.length > 0) this.#settle();
    return this.#runs.some((run) => run[placeOf(run, start)]?.startsWith(start) ?? false);
  }

  /** The part that begins the fewest words there were, where it leaves few; otherwise all parts. What is looked for is best looked for by it. */
  rarest(parts: readonly string[]): readonly string[] {
    const held = parts.map((part) => this.#held(part));
    const least = Math.min(...held);
    return least <= RARE ? parts.slice(held.indexOf(least)).slice(0, 1) : parts;
  }

  /** How many words so far begin with this, each as often as it came; counted no further than is asked for. */
  #held(start: string): number {
    if (start.length < SHORTEST_RARE) return Infinity;
    if (this.#added.length > 0) this.#settle();
    let held = 0;
    for (const run of this.#runs) {
      for (let at = placeOf(run, start); held <= RARE && run[at]?.startsWith(start); at += 1) held += this.#known.get(run[at] as string) ?? 0;
    }
    return held;
  }

  #settle(): void {
    let run = this.#added.sort(before);
    for (let last = this.#runs.at(-1); last && last.length < 2 * run.length; last = this.#runs.at(-1)) {
      run = merged(last, run);
      this.#runs.pop();
    }
    this.#runs.push(run);
    this.#added = [];
  }

  get size(): number {
    return this.#known.size;
  }
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const FEW = 50;

/** The words of all names, in order: asked whether a word is one of them, or begins one. Words are only ever added; one that no name holds any more costs a look and finds nothing. */
export class WordList {
  #known = new Set<string>();
  #sorted: string[] = [];
  #added: string[] = [];

  /** Takes the words of folded text in. */
  add(text: string): void {
    for (const word of text.split(' ')) {
      if (word === '' || this.#known.has(word)) continue;
      this.#known.add(word);
      this.#added.push(word);
    }
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  begins(start: string): boolean {
    this.#settle();
    return this.#sorted[this.#placeOf(start)]?.startsWith(start) ?? false;
  }

  #placeOf(word: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A few new words are put in their places; sorting all of them anew is for many. */
  #settle(): void {
    if (this.#added.length > FEW) this.#sorted = this.#sorted.concat(this.#added).sort(before);
    else for (const word of this.#added) this.#sorted.splice(this.#placeOf(word), 0, word);
    this.#added = [];
  }

  get size(): number {
    return this.#known.size;
  }
}

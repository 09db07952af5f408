const MOST_REMEMBERED = 10_000;

/**
 * The same pure function of up to four texts, remembering its answers: the columns of a table repeat a few hundred texts, most of them
 * from one row to the next.
 */
export function remembered<Texts extends readonly string[], Value>(work: (...texts: Texts) => Value): (...texts: Texts) => Value {
  const known = new Map<string, { value: Value }>();
  let [lastA, lastB, lastC, lastD]: (string | undefined)[] = [];
  let last: { value: Value } | null = null;
  // Named and not gathered into an array: it is called some times a row, for millions of rows.
  const recall = (a: string, b?: string, c?: string, d?: string): Value => {
    if (last !== null && a === lastA && b === lastB && c === lastC && d === lastD) return last.value;
    const key = b === undefined ? a : `${a}\u0000${b}\u0000${c ?? ''}\u0000${d ?? ''}`;
    let held = known.get(key);
    if (!held) {
      held = { value: work(...([a, b, c, d].filter((text) => text !== undefined) as readonly string[] as Texts)) };
      if (known.size < MOST_REMEMBERED) known.set(key, held);
    }
    last = held;
    lastA = a;
    lastB = b;
    lastC = c;
    lastD = d;
    return held.value;
  };
  return recall as unknown as (...texts: Texts) => Value;
}

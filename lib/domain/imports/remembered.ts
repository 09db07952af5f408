const MOST_REMEMBERED = 10_000;

/** The same pure function of texts, remembering its answers: the columns of a table repeat a few hundred texts. */
export function remembered<Texts extends readonly string[], Value>(work: (...texts: Texts) => Value): (...texts: Texts) => Value {
  const known = new Map<string, { value: Value }>();
  return (...texts) => {
    const key = texts.join('\u0000');
    const held = known.get(key);
    if (held) return held.value;
    const value = work(...texts);
    if (known.size < MOST_REMEMBERED) known.set(key, { value });
    return value;
  };
}

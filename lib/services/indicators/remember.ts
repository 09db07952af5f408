const MOST_KEPT = 200;

const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * Remembers what is derived from an immutable thing (an economy, a list of firms) for as long as that thing is itself
 * remembered: another stamp brings another object, and with it an empty memory.
 */
export const remember = <Value>(of: object, key: string, compute: () => Value): Value => {
  const own = kept.get(of) ?? new Map<string, unknown>();
  kept.set(of, own);
  if (!own.has(key)) {
    if (own.size >= MOST_KEPT) own.clear();
    own.set(key, compute());
  }
  return own.get(key) as Value;
};

const MOST_KEPT = 500;

const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * Remembers what is derived from an immutable thing (an economy, one state of the register) for as long as that thing is
 * itself remembered: another state brings another object, and with it an empty memory. A promise that fails is not kept.
 */
export const remember = <Value>(of: object, key: string, compute: () => Value, most = MOST_KEPT): Value => {
  const own = kept.get(of) ?? new Map<string, unknown>();
  kept.set(of, own);
  if (!own.has(key)) {
    if (own.size >= most) own.clear();
    const value = compute();
    own.set(key, value);
    if (value instanceof Promise) value.catch(() => own.delete(key));
  }
  return own.get(key) as Value;
};

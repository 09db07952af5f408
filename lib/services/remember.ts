const MOST_KEPT = 500;

// On globalThis: what is remembered when the server starts is there for the requests, which are bundled apart.
const held = globalThis as typeof globalThis & { lodeRemembered?: WeakMap<object, Map<string, unknown>> };
const kept = (held.lodeRemembered ??= new WeakMap());

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

/** A key that so many records share tells nobody apart and is passed over. */
export const SHARED_BY_TOO_MANY = 40;
/** Records compared with one: those that share its rarest keys. */
const MOST_COMPARED = 10;

/**
 * The records worth comparing with one that has these keys, at most ten. A key that n records share weighs 1 / n, one that more
 * than 40 share nothing; where more than ten share a key, those with the greatest sum come first, equal ones by `before`.
 */
export const rarestSharing = <One>(keys: readonly string[], sharing: (key: string) => readonly One[], before: (a: One, b: One) => number): One[] => {
  const weights = new Map<One, number>();
  for (const key of keys) {
    const records = sharing(key);
    if (records.length > SHARED_BY_TOO_MANY) continue;
    for (const record of records) weights.set(record, (weights.get(record) ?? 0) + 1 / records.length);
  }
  const found = [...weights];
  if (found.length > MOST_COMPARED) found.sort(([a, x], [b, y]) => y - x || before(a, b));
  return found.slice(0, MOST_COMPARED).map(([record]) => record);
};

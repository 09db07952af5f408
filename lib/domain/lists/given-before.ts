/**
 * What lists gave one field of a record: `values` by the last load, in the order of its rows (a list may contradict itself), `before` by
 * the load before that one.
 */
export type GivenBefore = { load: string; values: readonly unknown[]; before: readonly unknown[] };

/** By field. */
export type Base = Readonly<Record<string, GivenBefore>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The base with one more value of a field. */
export const withGiven = (base: Base, field: string, value: unknown, load: string): Base => {
  const held = base[field];
  if (held?.load !== load) return { ...base, [field]: { load, values: [value], before: held?.values ?? [] } };
  return held.values.some((each) => same(each, value)) ? base : { ...base, [field]: { ...held, values: [...held.values, value] } };
};

/** What earlier loads gave a field, and what this one has given it so far. */
export const givenBefore = (base: Base, field: string, load: string): { earlier: readonly unknown[]; now: readonly unknown[] } => {
  const held = base[field];
  if (!held) return { earlier: [], now: [] };
  return held.load === load ? { earlier: held.before, now: held.values } : { earlier: held.values, now: [] };
};

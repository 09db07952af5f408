import { fold } from './fold';

/** The names that differ once folded, in the order given; names without letters or digits fall away. */
export const onceByFold = (names: readonly string[]): string[] => {
  const seen = new Set(['']);
  return names.filter((name) => {
    const key = fold(name);
    return seen.has(key) ? false : seen.add(key);
  });
};

/**
 * What a list adds to a field of several values: those it gives that are not there, but for those it gave before and a person has taken
 * away since. Nothing is ever removed. Values are compared by their key.
 */
export const addMissing = (given: readonly string[], theirs: readonly string[], base: readonly string[], key: (value: string) => string): string[] => {
  const [there, before, seen] = [new Set(theirs.map(key)), new Set(base.map(key)), new Set<string>()];
  return given.filter((value) => {
    const own = key(value);
    if (there.has(own) || before.has(own) || seen.has(own)) return false;
    seen.add(own);
    return true;
  });
};

/** A firm that was heard, and who may read what it said: so many people by their ids, null: everybody who reads outreach. Those who read all are not named. */
export type Heard = { firm: string; readers: readonly string[] | null };

/** Names a circle of readers, in whatever order they were written down. */
export const circleKey = ({ readers }: Heard): string => (readers === null ? '' : JSON.stringify([...new Set(readers)].sort()));

/**
 * What each circle of people knows by itself: for everybody, and for each person named anywhere, the firms whose answers they
 * may read one by one. Who knows all of them is left out: no figure tells them anything.
 */
export const whoKnows = (heard: readonly Heard[]): ReadonlySet<string>[] => {
  const named = [...new Set(heard.flatMap(({ readers }) => readers ?? []))].sort();
  const known = [null, ...named].map((who) => new Set(heard.filter(({ readers }) => readers === null || (who !== null && readers.includes(who))).map(({ firm }) => firm)));
  return known.filter(({ size }) => size < heard.length);
};

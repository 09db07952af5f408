/** A person and the organizations and bodies they belong to, each with the sub-clusters it is of. */
export type ManyHats = { id: string; groups: readonly (readonly string[])[] };
export type BridgeMaker = { id: string; groups: string[]; pairs: number };

/**
 * People whose places span several groups (sub-clusters), those who join the most pairs of groups first, then by id. A pair of groups
 * is joined when one place is of the one and another place of the other: one firm of two groups bridges nothing by itself.
 */
export const bridgeMakers = (people: readonly ManyHats[]): BridgeMaker[] =>
  people
    .map(({ id, groups }) => {
      const joined = new Set<string>();
      groups.forEach((here, at) => groups.slice(at + 1).forEach((there) => {
        for (const one of here) for (const other of there) if (one !== other) joined.add(JSON.stringify([one, other].sort()));
      }));
      const spanned = [...joined].flatMap((pair) => JSON.parse(pair) as string[]);
      return { id, groups: [...new Set(spanned)].sort(), pairs: joined.size };
    })
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || (a.id < b.id ? -1 : 1));

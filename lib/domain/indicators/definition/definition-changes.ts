export type DefinedIndustry = { readonly subcluster: string; readonly code: string; readonly weight: number; readonly distribution: boolean };

export const CHANGE_KINDS = ['added', 'removed', 'moved', 'reweighted', 'marked'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type DefinitionChange = { readonly code: string; readonly kind: ChangeKind; readonly before: DefinedIndustry | null; readonly after: DefinedIndustry | null };

/**
 * What differs between two definitions, by industry code: added, removed, moved to another sub-cluster, another weight, or another mark of
 * distribution. A code in several sub-clusters is compared sub-cluster by sub-cluster first; what is left on both sides has moved.
 */
export function definitionChanges(before: readonly DefinedIndustry[], after: readonly DefinedIndustry[]): readonly DefinitionChange[] {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))].sort();
  return codes.flatMap((code) => {
    const [old, now] = [before.filter((one) => one.code === code), after.filter((one) => one.code === code)];
    const kept = old.flatMap((one) => {
      const same = now.find(({ subcluster }) => subcluster === one.subcluster);
      return same ? [{ one, same }] : [];
    });
    const gone = old.filter((one) => !kept.some((pair) => pair.one === one));
    const come = now.filter((one) => !kept.some((pair) => pair.same === one));
    const changed = kept.flatMap(({ one, same }): DefinitionChange[] => {
      if (one.weight !== same.weight) return [{ code, kind: 'reweighted', before: one, after: same }];
      return one.distribution === same.distribution ? [] : [{ code, kind: 'marked', before: one, after: same }];
    });
    const pairs = Math.max(gone.length, come.length);
    const others = Array.from({ length: pairs }, (_, at): DefinitionChange => {
      const [from, to] = [gone[at] ?? null, come[at] ?? null];
      return { code, kind: from && to ? 'moved' : from ? 'removed' : 'added', before: from, after: to };
    });
    return [...changed, ...others];
  });
}

import type { DefinitionDraftTyped } from './definition-draft';

export type DraftIndustry = DefinitionDraftTyped['industries'][number];
export type DraftContent = Pick<DefinitionDraftTyped, 'name' | 'note' | 'industries'>;
export type Side = 'mine' | 'theirs';

type Difference<Part> = { readonly key: string; readonly mine: Part; readonly theirs: Part; readonly starts: Side };
export type DraftDifferences = {
  readonly texts: readonly (Difference<string> & { readonly key: 'name' | 'note' })[];
  /** Null where that side does not hold the industry in that sub-cluster. */
  readonly industries: readonly (Difference<DraftIndustry | null> & { readonly code: string; readonly subcluster: string })[];
};

/** An industry stands once in a sub-cluster. */
export const industryKey = ({ subcluster, code }: Pick<DraftIndustry, 'subcluster' | 'code'>): string => `${subcluster}|${code.trim()}`;

const said = (row: DraftIndustry | null | undefined): string => (row ? JSON.stringify([Number(row.weight), row.distribution ?? false, row.why.trim()]) : '');

/**
 * Where two drafts differ that were both begun from `base`: name, note, and industry by industry in each sub-cluster. What only the other
 * person changed starts on their side, everything else on mine; a weight typed '0.50' is the weight 0.5.
 */
export function draftDifferences(base: DraftContent, mine: DraftContent, theirs: DraftContent): DraftDifferences {
  const texts = (['name', 'note'] as const).flatMap((key) => {
    const [held, own, other] = [base[key].trim(), mine[key].trim(), theirs[key].trim()];
    return own === other ? [] : [{ key, mine: own, theirs: other, starts: held === own ? 'theirs' as const : 'mine' as const }];
  });
  const rowsOf = ({ industries }: DraftContent) => new Map(industries.map((row) => [industryKey(row), row]));
  const [held, own, other] = [rowsOf(base), rowsOf(mine), rowsOf(theirs)];
  const industries = [...new Map([...own, ...other])].flatMap(([key, { code, subcluster }]) => {
    const [m, t] = [own.get(key) ?? null, other.get(key) ?? null];
    if (said(m) === said(t)) return [];
    return [{ key, code, subcluster, mine: m, theirs: t, starts: said(held.get(key)) === said(m) ? 'theirs' as const : 'mine' as const }];
  });
  return { texts, industries };
}

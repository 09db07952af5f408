export type ComparisonKind = { readonly system: string; readonly codes: readonly string[] };

/** Regions people put together themselves may share ground, so they are never ranked against one another. */
const OVERLAPPING = 'custom';
const LEAST = 2;

/**
 * The kinds of regions one table can rank: two or more regions of one system that it covers, the reference left out.
 * The kind with most regions comes first, equal ones by name.
 */
export function comparisonKinds(
  regions: readonly { readonly code: string; readonly system: string }[], covered: (code: string) => boolean, reference: string,
): readonly ComparisonKind[] {
  const kinds = new Map<string, string[]>();
  for (const { code, system } of regions) {
    if (system === OVERLAPPING || code === reference || !covered(code)) continue;
    kinds.set(system, [...(kinds.get(system) ?? []), code]);
  }
  return [...kinds].filter(([, codes]) => codes.length >= LEAST).map(([system, codes]) => ({ system, codes }))
    .sort((a, b) => b.codes.length - a.codes.length || (a.system < b.system ? -1 : 1));
}

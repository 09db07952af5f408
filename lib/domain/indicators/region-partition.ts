export type NestedRegion = { readonly parentCode: string | null; readonly members: readonly string[] };

/** The published regions whose disjoint base regions are exactly those of the whole; empty where they leave some out. */
export function regionPartition(whole: string, published: readonly string[], regions: ReadonlyMap<string, NestedRegion>): readonly string[] {
  const bases = (code: string) => {
    const members = regions.get(code)?.members ?? [];
    return members.length > 0 ? members : [code];
  };
  const parts = published.filter((code) => code !== whole && regions.get(code)?.parentCode === whole);
  const held = new Set(parts.flatMap(bases));
  return parts.length > 1 && bases(whole).every((base) => held.has(base)) ? parts : [];
}

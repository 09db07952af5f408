/** What decides which table a page reads when nobody chose one. */
export type Standing = { readonly id: string; readonly official: boolean; readonly years: readonly number[]; readonly publishedAt: Date | null };

/**
 * Orders published vintages by standing: those of official series (the ones the product ships and those somebody made official, with every later vintage of them) before
 * tables people loaded; then the newest last year, the last published, and the id. A page reads the first that covers its region and
 * its reference, so a loaded table is the default only where no official one covers both; elsewhere a person chooses it.
 */
export const byStanding = (a: Standing, b: Standing): number =>
  Number(b.official) - Number(a.official)
  || (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0)
  || (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0)
  || (a.id < b.id ? -1 : 1);

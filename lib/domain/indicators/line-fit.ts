/** A line of a published table with the NAICS codes or prefixes it covers (ranges written out). */
export type PublishedLine = { readonly code: string; readonly prefixes: readonly string[] };

export const LINE_FITS = ['inside', 'stands-for', 'hides'] as const;
export type LineFit = (typeof LINE_FITS)[number];

export type FittedLine = {
  readonly code: string;
  readonly fit: LineFit;
  /** Six-digit industries of the sub-cluster in this line, and the line's others. */
  readonly holds: readonly string[];
  readonly alsoHolds: readonly string[];
};

/** A line stands for a sub-cluster when at least this share of its six-digit industries belong to it. Counted, not weighted. */
export const STANDS_FOR_LEAST = 0.5;

/**
 * How a published line fits a sub-cluster: `inside` = all its six-digit industries belong, `stands-for` = at least half,
 * `hides` = some, but fewer; null = none (also for lines without any six-digit industry, as `2100`, not elsewhere classified).
 * `sixDigitCodes` is the full list of the line's NAICS version.
 */
export function lineFit(
  line: PublishedLine,
  subcluster: ReadonlySet<string>,
  sixDigitCodes: readonly string[],
): FittedLine | null {
  const industries = sixDigitCodes.filter((code) => line.prefixes.some((prefix) => code.startsWith(prefix)));
  const holds = industries.filter((code) => subcluster.has(code));
  if (holds.length === 0) return null;
  const alsoHolds = industries.filter((code) => !subcluster.has(code));
  const share = holds.length / industries.length;
  const fit = share === 1 ? 'inside' : share >= STANDS_FOR_LEAST ? 'stands-for' : 'hides';
  return { code: line.code, fit, holds, alsoHolds };
}

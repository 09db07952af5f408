import { lineFit, STANDS_FOR_LEAST, type FittedLine, type PublishedLine } from './line-fit';
import { linesToSum } from './lines-to-sum';

/** A code of the cluster definition; a code shorter than six digits stands for every industry below it. */
export type SubclusterIndustry = { readonly code: string; readonly weight: number };

export const VISIBILITIES = ['visible', 'stands-for', 'not-visible-at-depth'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export type SubclusterVisibility = {
  readonly verdict: Visibility;
  /** Every published line that holds an industry of the sub-cluster. */
  readonly lines: readonly FittedLine[];
  /** The lines to sum for the published figure; empty when the sub-cluster is not visible. */
  readonly sum: readonly FittedLine[];
  /** Share of the sub-cluster's weight that the summed lines hold, 0 to 1. */
  readonly held: number;
};

/**
 * Whether a sub-cluster can be seen at the industry depth of a table. `visible`: lines inside it hold all of its weight.
 * `stands-for`: lines inside it or standing for it hold at least half of its weight (`STANDS_FOR_LEAST`); what else they hold
 * is named. Else `not-visible-at-depth`, and only the bottom-up figure speaks. Industries of weight 0 do not belong.
 */
export function subclusterVisibility(
  subcluster: readonly SubclusterIndustry[],
  publishedLines: readonly PublishedLine[],
  sixDigitCodes: readonly string[],
): SubclusterVisibility {
  const weights = sixDigitWeights(subcluster, sixDigitCodes);
  const members = new Set(weights.keys());
  const lines = publishedLines.flatMap((line) => lineFit(line, members, sixDigitCodes) ?? []);
  const sum = linesToSum(lines);
  const weightOf = (codes: Iterable<string>) => [...codes].reduce((total, code) => total + (weights.get(code) ?? 0), 0);
  const everything = weightOf(members);
  const held = everything === 0 ? 0 : weightOf(sum.flatMap(({ holds }) => holds)) / everything;
  const shown = new Set(sum.flatMap(({ holds }) => holds));
  const whole = members.size > 0 && shown.size === members.size;
  if (whole && sum.every(({ fit }) => fit === 'inside')) return { verdict: 'visible', lines, sum, held };
  if (held >= STANDS_FOR_LEAST) return { verdict: 'stands-for', lines, sum, held };
  return { verdict: 'not-visible-at-depth', lines, sum: [], held };
}

/** The six-digit industries that belong to a sub-cluster. */
export const visibilitySet = (subcluster: readonly SubclusterIndustry[], sixDigitCodes: readonly string[]): ReadonlySet<string> =>
  new Set(sixDigitWeights(subcluster, sixDigitCodes).keys());

function sixDigitWeights(subcluster: readonly SubclusterIndustry[], sixDigitCodes: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { code, weight } of subcluster) {
    if (weight === 0) continue;
    for (const industry of sixDigitCodes) if (industry.startsWith(code)) weights.set(industry, weight);
  }
  return weights;
}

import { datedReading, sameCoverage, type DatedAsk, type DatedReading } from './dated-reading';
import type { FigureLine } from './figure-cell';
import { lineFit, type LineFit } from './line-fit';
import { visibilitySet, type SubclusterIndustry } from './subcluster-visibility';

export type ClusterLine = {
  readonly line: FigureLine;
  /** The sub-cluster the line holds most industries of; `also` names the others it holds some of. */
  readonly subclusterCode: string;
  readonly also: readonly string[];
  readonly fit: LineFit;
  readonly holds: number;
  readonly alsoHolds: number;
  readonly reading: DatedReading;
};
export type ClusterPart = { readonly code: string; readonly industries: readonly SubclusterIndustry[] };

/** Published lines that hold an industry of a cluster, each with the sub-cluster it holds most of and how well it fits it. */
export function clusterLines(
  parts: readonly ClusterPart[], sixDigitCodes: readonly string[], ask: Omit<DatedAsk, 'lines' | 'matching'>,
): readonly ClusterLine[] {
  const members = parts.map(({ code, industries }) => ({ code, set: visibilitySet(industries, sixDigitCodes) }));
  return ask.chosen.table.lines.filter((line) => line.naics.length > 0 && line.level !== 'group').flatMap((line) => {
    const fits = members
      .flatMap(({ code, set }) => {
        const fit = lineFit({ code: line.code, prefixes: line.naics }, set, sixDigitCodes);
        return fit ? [{ code, fit }] : [];
      })
      .sort((a, b) => b.fit.holds.length - a.fit.holds.length);
    const [best, ...rest] = fits;
    if (!best) return [];
    const reading = datedReading({ ...ask, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line) });
    return [{
      line, reading, subclusterCode: best.code, also: rest.map(({ code }) => code),
      fit: best.fit.fit, holds: best.fit.holds.length, alsoHolds: best.fit.alsoHolds.length,
    }];
  });
}

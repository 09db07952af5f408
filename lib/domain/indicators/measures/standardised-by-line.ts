import type { FigureLine } from '../figure-cell';
import type { FigureTable } from '../figure-table';
import { missing, type Measured } from '../measured';
import type { Denominator } from '../shift-share/settle-rows';
import { standardisedLq } from '../standardised/standardised-lq';

export type StandardisedPair = { readonly raw: Measured; readonly log: Measured };

type Ask = { readonly regions: readonly string[]; readonly reference: string; readonly year: number; readonly denominator: Denominator };

/**
 * Standardised LQ of every line over the comparison regions, plain and of the logarithm, read by line and region. Rule and gate of eight
 * regions: `standardisedLq`; a region that is not compared is `not-available`. Units: standard deviations.
 */
export function standardisedByLine(table: FigureTable, lines: readonly FigureLine[], { regions, reference, year, denominator }: Ask) {
  const e_n = table.whole(reference, year, denominator).figure;
  const totals = new Map(regions.map((code) => [code, table.whole(code, year, denominator).figure]));
  const found = new Map<string, StandardisedPair>();
  for (const { code: line } of lines) {
    const e_in = table.at(reference, line, year).figure;
    const counts = regions.map((code) => ({
      code, counts: { e_ir: table.at(code, line, year).figure, e_r: totals.get(code) ?? missing('not-available'), e_in, e_n },
    }));
    const raw = standardisedLq(counts, { log: false, cutoff: 'two-sided', seed: 0 });
    const log = standardisedLq(counts, { log: true, cutoff: 'two-sided', seed: 0 });
    regions.forEach((code, at) => found.set(`${line}|${code}`, {
      raw: raw.regions[at]?.z ?? missing('not-available'), log: log.regions[at]?.z ?? missing('not-available'),
    }));
  }
  const none: StandardisedPair = { raw: missing('not-available'), log: missing('not-available') };
  return (line: string, region: string): StandardisedPair => found.get(`${line}|${region}`) ?? none;
}

import { TOTAL_LINE } from './industry-line';
import type { RowRejection, TableObservation } from './row-outcome';
import { rejection } from './row-shape';

/** Rounding of the parts can put their sum this much above a true total. */
const ROUNDING_A_PART = 0.006;
const SLACK = 0.01;
const SECTOR = /^\d{2}$/;

type Whole = { total: number; line: number; largest: number; parts: number; sectors: number };

const isSector = (naics: readonly string[]) => naics.length > 0 && naics.every((code) => SECTOR.test(code));

/**
 * Finds totals smaller than their parts: below a single industry of the same region and year, or below the sum of its sectors by more
 * than rounding explains (1 % and 0.6 % of the total a sector at most). Only figures of the measure of the series are looked at. The total's row is named.
 */
export function totalsCheck(column: string): { see: (observation: TableObservation) => void; result: () => RowRejection[] } {
  const byRegion = new Map<string, Map<number, Whole>>();
  let [region, ofRegion]: [string | null, Map<number, Whole>] = [null, new Map()];
  const wholeOf = (regionCode: string, period: number) => {
    if (regionCode !== region) {
      region = regionCode;
      ofRegion = byRegion.get(regionCode) ?? new Map();
      byRegion.set(regionCode, ofRegion);
    }
    let whole = ofRegion.get(period);
    if (!whole) ofRegion.set(period, (whole = { total: Number.NaN, line: 0, largest: 0, parts: 0, sectors: 0 }));
    return whole;
  };
  return {
    see({ regionCode, lineCode, naics, period, value, measure, line }) {
      if (value === null || measure?.includes('@') || (measure !== undefined && measure !== 'employment')) return;
      const whole = wholeOf(regionCode, period);
      if (lineCode === TOTAL_LINE) Object.assign(whole, { total: value, line });
      else {
        whole.largest = Math.max(whole.largest, value);
        if (!isSector(naics)) return;
        whole.parts += 1;
        whole.sectors += value;
      }
    },
    result: () => [...byRegion].flatMap(([code, years]) => [...years].flatMap(([year, { total, line, largest, parts, sectors }]) => {
      if (Number.isNaN(total)) return [];
      const most = total * (1 + SLACK + ROUNDING_A_PART * parts) + parts;
      return largest > total * (1 + SLACK) + 1 || sectors > most ? [rejection(line, column, `${code} / ${year}: ${total}`, 'total-below-parts')] : [];
    })),
  };
}

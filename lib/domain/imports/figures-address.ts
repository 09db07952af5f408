import { NATION } from '@/lib/domain/indicators/qcew/qcew-conformance';
import { DEFAULT_REFERENCE, DEFAULT_REGION } from '@/lib/domain/indicators/region-question';

const WHOLES = [DEFAULT_REFERENCE, NATION];

/** Where the figures of a loaded table stand: its region page, with the usual pair where the table covers it, else with a region of its own against its whole. */
export function figuresAddress(dataset: string, regions: readonly string[]): string {
  const asked = new URLSearchParams({ dataset });
  if (![DEFAULT_REGION, DEFAULT_REFERENCE].every((code) => regions.includes(code))) {
    const reference = WHOLES.find((code) => regions.includes(code)) ?? regions[0];
    const region = regions.find((code) => code !== reference) ?? reference;
    if (reference !== undefined && region !== undefined) {
      asked.set('region', region);
      asked.set('reference', reference);
    }
  }
  return `/region?${asked}`;
}

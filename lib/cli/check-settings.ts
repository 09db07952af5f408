import { DECIMAL_MARKS } from '@/lib/domain/imports/guess-decimal-mark';
import { ImportChoices, SCALES } from '@/lib/domain/imports/import-choices';
import { REGION_SYSTEMS } from '@/lib/domain/imports/region-finder';
import { PLACE_BASES, ROUNDINGS, SERIES_MEASURES } from '@/lib/domain/indicators/series';
import { UsageFault } from './usage-fault';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  regionSystem: REGION_SYSTEMS, measure: SERIES_MEASURES, placeBasis: PLACE_BASES, rounding: ROUNDINGS, scale: SCALES, decimalMark: DECIMAL_MARKS,
};
const NAMES = Object.keys(ImportChoices.shape);

/** Refuses a setting of an unknown name or with a value that is no choice, saying what would do: before a byte of the file is read. */
export const checkSettings = (settings: Readonly<Record<string, unknown>>) => {
  for (const [name, value] of Object.entries(settings)) {
    if (!NAMES.includes(name)) throw new UsageFault(`"${name}" cannot be set. Settings: ${NAMES.join(', ')}.`);
    const allowed = ALLOWED[name];
    if (allowed && value !== '' && !allowed.includes(String(value))) throw new UsageFault(`--set ${name}=${String(value)}: choose one of ${allowed.join(', ')}.`);
  }
};

import type { KnownRegion } from '@/lib/domain/imports/region-finder';

export const KNOWN_REGIONS: readonly KnownRegion[] = [
  { code: '59', name: 'British Columbia', system: 'province' },
  { code: '5930', name: 'Thompson-Okanagan', system: 'economic_region' },
  { code: '5950', name: 'Cariboo', system: 'economic_region' },
  { code: '5960+5970', name: 'North Coast and Nechako', system: 'economic_region' },
  { code: '5941', name: 'Cariboo', system: 'census_division' },
  { code: '5953', name: 'Fraser-Fort George', system: 'census_division' },
  { code: 'alliance-study', name: 'Alliance study region', system: 'custom' },
];

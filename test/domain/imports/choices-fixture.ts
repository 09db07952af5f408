import type { ImportChoicesInput } from '@/lib/domain/imports/import-choices';

/** Choices that pass, to be spoiled one field at a time. */
export const goodChoices: ImportChoicesInput = {
  seriesCode: 'bc-er-lfs-2025', vintage: 'March 2026', title: 'Employment', provider: 'A source', sourceTable: 'T1', sourceUrl: '', referencePeriod: '2025',
  retrievedOn: '', measure: 'employment', placeBasis: 'residence', ownership: '', rounding: 'none', roundingUnit: '', survey: true, releaseLimit: '1500',
  timeSeriesOk: true, employmentOk: true, naicsVersion: 'NAICS Canada 2022', licence: 'Adapted from a source', note: '', decimalMark: 'point',
  scale: 'as-written', regionSystem: '', members: [], regionNames: [], industryNames: [],
};

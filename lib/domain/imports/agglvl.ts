const AREA_OF_TENS = { 1: 'nation', 2: 'nation', 3: 'combined-area', 4: 'metropolitan-area', 5: 'state', 6: 'state', 7: 'county', 8: 'micropolitan-area' } as const;

export type QcewArea = (typeof AREA_OF_TENS)[keyof typeof AREA_OF_TENS];
export type AggregationLevel = { readonly area: QcewArea; readonly bySize: boolean };

/**
 * What a QCEW aggregation level says of its row: tens 1 nation, 3 combined area, 4 metropolitan, 5 state, 7 county, 8 micropolitan;
 * 2 and 6 are nation and state by establishment size.
 * Null for a code outside these.
 * Source: https://data.bls.gov/cew/doc/titles/agglevel/agglevel_titles.htm
 */
export function aggregationLevel(code: string): AggregationLevel | null {
  const [, tens = '', units = ''] = /^([1-8])(\d)$/.exec(code.trim()) ?? [];
  const area = AREA_OF_TENS[Number(tens) as keyof typeof AREA_OF_TENS];
  if (!area || units === '9') return null;
  return { area, bySize: tens === '2' || tens === '6' };
}

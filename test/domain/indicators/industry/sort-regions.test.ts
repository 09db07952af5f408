import { describe, expect, it } from 'vitest';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import { sortRegions } from '@/lib/domain/indicators/industry/sort-regions';
import { known, missing, type Measured } from '@/lib/domain/indicators/measured';

const row = (name: string, lq: Measured, count: Measured, z: Measured = missing('too-few-regions')) => ({
  region: { name }, z,
  reading: { lq, count, share: count, growth: null, older: null } as unknown as DatedReading,
});
const rows = [
  row('Cariboo', known(1.9), known(30), known(0.7)), row('Northeast', known(12.4), known(10), known(1.7)),
  row('Kootenay', missing('suppressed'), missing('suppressed')), row('Coast', known(1.9), known(20), known(0.2)),
];
const names = (sort: Parameters<typeof sortRegions>[1]) => sortRegions(rows, sort).map(({ region }) => region.name);

describe('regions of one industry', () => {
  it('stand by concentration, equal ones by name, those without a figure last and never as 0', () => {
    expect(names('lq')).toEqual(['Northeast', 'Cariboo', 'Coast', 'Kootenay']);
  });
  it('stand by count, by standing and by name when asked', () => {
    expect(names('count')).toEqual(['Cariboo', 'Coast', 'Northeast', 'Kootenay']);
    expect(names('z')).toEqual(['Northeast', 'Cariboo', 'Coast', 'Kootenay']);
    expect(names('region')).toEqual(['Cariboo', 'Coast', 'Kootenay', 'Northeast']);
  });
  it('keep the order by name where no region has the figure', () => {
    expect(names('cagr')).toEqual(['Cariboo', 'Coast', 'Kootenay', 'Northeast']);
  });
});

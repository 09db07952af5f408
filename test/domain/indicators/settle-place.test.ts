import { describe, expect, it } from 'vitest';
import { settlePlace } from '@/lib/domain/indicators/settle-place';

const region = (code: string, system: string) => ({ code, name: code, system, members: [] });
const table = (id: string, covers: string[]) => ({ id, code: id, title: id, vintage: '1', years: [2024], lines: [], timeSeriesOk: true, covers });
const options = {
  regions: [region('5950', 'economic_region'), region('5920', 'economic_region'), region('59', 'province'), region('01', 'country'), region('C1242', 'us_area'), region('US000', 'us_area'), region('big:R1', 'own'), region('big:R0', 'own'), region('alone', 'own')],
  vintages: [table('lfs', ['5950', '5920', '59']), table('qcew', ['C1242', 'US000']), table('big', ['big:R1', 'big:R0']), table('one', ['alone'])],
};

describe('a region and its reference', () => {
  it('stay as asked where a table covers both', () => {
    expect(settlePlace({ region: '5950', reference: '59' }, options)).toEqual({ place: { region: '5950', reference: '59' }, letGo: [] });
  });
  it('let the reference go for one of a table that covers the region', () => {
    expect(settlePlace({ region: 'C1242', reference: '59' }, options)).toEqual({ place: { region: 'C1242', reference: 'US000' }, letGo: [{ part: 'reference', asked: '59', why: 'apart' }] });
    expect(settlePlace({ region: 'big:R0', reference: '59' }, options).place.reference).toBe('big:R1');
  });
  it('take the reference from the table asked for where it covers the region', () => {
    const two = { ...options, vintages: [...options.vintages, table('nation', ['5950', '01'])] };
    expect(settlePlace({ region: '5950', reference: 'C1242' }, two).place.reference).toBe('59');
    expect(settlePlace({ region: '5950', reference: 'C1242' }, two, 'nation').place.reference).toBe('01');
  });
  it('are never the same region where a wider one is published beside it', () => {
    expect(settlePlace({ region: '5950', reference: '5950' }, options)).toEqual({ place: { region: '5950', reference: '59' }, letGo: [{ part: 'reference', asked: '5950', why: 'itself' }] });
    expect(settlePlace({ region: '59', reference: '59' }, options)).toEqual({ place: { region: '59', reference: '59' }, letGo: [] });
  });
  it('stay as asked where no table covers the region with anything else', () => {
    for (const code of ['alone', 'nowhere']) expect(settlePlace({ region: code, reference: '59' }, options)).toEqual({ place: { region: code, reference: '59' }, letGo: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '@/lib/domain/shared/packed';

describe('packed data', () => {
  it('comes out as it went in', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(unpack(pack(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  it('keeps a figure to the last bit', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)), (value) => {
      expect(unpack(pack({ value }))).toEqual({ value });
    }));
  });

  it('packs the same object once', () => {
    const rows = [{ value: 1 }];
    expect(pack(rows)).toBe(pack(rows));
    expect(pack([...rows])).not.toBe(pack(rows));
  });

  it('leaves absent what was undefined', () => {
    expect(unpack(pack({ here: 1, gone: undefined }))).toEqual({ here: 1 });
  });
});

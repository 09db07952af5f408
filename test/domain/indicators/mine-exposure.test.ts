import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { mineExposure } from '@/lib/domain/indicators/mine-exposure';
import { mineExposureBy } from '@/lib/domain/indicators/mine-exposure-by';
import type { Quantity } from '@/lib/domain/indicators/quantity';

const value = (amount: number): Quantity => ({ kind: 'value', value: amount });
const band = (lo: number, hi: number | null): Quantity => ({ kind: 'band', lo, hi });
const unknown: Quantity = { kind: 'unknown' };
const firm = (jobs: Quantity, shareToMine: Quantity) => ({ jobs, shareToMine });
const EXPOSED = [firm(value(10), value(0.5)), firm(value(20), value(0.9)), firm(band(5, 9), band(0.6, 0.8))];

describe('exposure to one mine', () => {
  it('counts the firms that sell half or more to it, and their jobs with bounds', () => {
    const others = [firm(value(99), value(0.49)), firm(value(50), unknown)];
    expect(mineExposure([...EXPOSED, ...others])).toEqual({ firms: { exposed: 3, possibly: 0, notKnown: 1, all: 5 }, jobs: { lo: 35, hi: 39 } });
  });

  it('keeps apart the firms whose band reaches a half', () => {
    expect(mineExposure([...EXPOSED, firm(value(8), band(0.25, 0.75))])).toEqual({ firms: { exposed: 3, possibly: 1, notKnown: 0, all: 4 }, jobs: { lo: 35, hi: 47 } });
    expect(mineExposure([...EXPOSED, firm(unknown, value(1))]).jobs).toEqual({ lo: 35, hi: null });
    expect(mineExposure([...EXPOSED, firm(band(1, null), value(1))]).jobs).toEqual({ lo: 36, hi: null });
  });

  it('is nothing where no firm is exposed, and withheld where the answers would be told', () => {
    expect(mineExposure([firm(value(9), value(0.1))]).jobs).toEqual({ lo: 0, hi: 0 });
    expect(mineExposure(EXPOSED.slice(0, 2)).jobs).toEqual(missing('too-few-firms'));
    expect(mineExposure([...EXPOSED, firm(value(900), value(1))]).jobs).toEqual(missing('withheld-dominance'));
    expect(mineExposure([...EXPOSED.slice(0, 2), firm(value(9), band(0.4, 0.6))]).jobs).toEqual(missing('too-few-firms'));
  });

  it('refuses a share that is none', () => {
    expect(() => mineExposure([firm(value(1), value(50))])).toThrow(RangeError);
    expect(() => mineExposure([firm(value(1), band(0.9, 0.1))])).toThrow(RangeError);
  });
});

describe('exposure by sub-cluster or town', () => {
  const inGroup = (group: string, firms: readonly ReturnType<typeof firm>[]) => firms.map((one) => ({ ...one, group }));

  it('adds up where every group may be told', () => {
    const answer = mineExposureBy([...inGroup('Smithers', EXPOSED), ...inGroup('Houston', EXPOSED)]);
    expect(answer.groups.map(({ group, jobs }) => [group, jobs])).toEqual([['Smithers', { lo: 35, hi: 39 }], ['Houston', { lo: 35, hi: 39 }]]);
    expect(answer.whole.jobs).toEqual({ lo: 70, hi: 78 });
  });

  it('withholds the whole where subtraction would tell the one group withheld', () => {
    const answer = mineExposureBy([...inGroup('Smithers', EXPOSED), ...inGroup('Houston', EXPOSED.slice(0, 1))]);
    expect(answer.groups[1]?.jobs).toEqual(missing('too-few-firms'));
    expect(answer.whole.jobs).toEqual(missing('would-disclose'));
    expect(mineExposureBy(inGroup('Smithers', EXPOSED)).whole.jobs).toEqual({ lo: 35, hi: 39 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FirmMining } from '@/lib/domain/indicators/firm-mining-jobs';
import { missing } from '@/lib/domain/indicators/measured';
import { miningWeightedJobs } from '@/lib/domain/indicators/mining-weighted-jobs';

const unknown = { kind: 'unknown' } as const;
const value = (number: number) => ({ kind: 'value', value: number }) as const;
const band = (lo: number, hi: number | null) => ({ kind: 'band', lo, hi }) as const;

const machineShop: FirmMining = { jobs: value(40), share: value(0.5), suggestedWeight: 0.5 };
const helicopters: FirmMining = { jobs: value(60), share: band(0.25, 0.75) };
const drillers: FirmMining = { jobs: value(100), share: unknown, suggestedWeight: 0.85 };
const silent: FirmMining = { jobs: unknown, share: unknown, suggestedWeight: 0.5 };

describe('mining-weighted jobs', () => {
  it('reports known, banded and unknown firms apart', () => {
    expect(miningWeightedJobs([machineShop, helicopters, drillers, silent])).toEqual({
      known: 20,
      banded: { lo: 15, mid: 30, hi: 45 },
      unknownFirms: 2,
      total: { value: 50, lo: 35, hi: 65 },
      firms: { known: 1, banded: 1, unknown: 2, all: 4 },
      sharesOfFirms: { known: { value: 0.25 }, banded: { value: 0.25 }, unknown: { value: 0.5 } },
      sharesOfJobs: { known: { value: 0.2 }, banded: { value: 0.3 }, unknown: { value: 0.5 } },
      suggested: { value: 85, firms: 1 },
    });
  });

  it('never lets the suggested weight into the total', () => {
    const { total } = miningWeightedJobs([machineShop, drillers]);
    expect(total).toEqual({ value: 20, lo: 20, hi: 20 });
  });

  it('is null, not 0, without firms or with unknown firms alone', () => {
    expect(miningWeightedJobs([]).total).toEqual({ ...missing('not-available'), lo: null, hi: null });
    expect(miningWeightedJobs([drillers, silent]).total).toEqual({ ...missing('unknown'), lo: null, hi: null });
    expect(miningWeightedJobs([silent]).sharesOfJobs.unknown).toEqual(missing('zero-total'));
  });

  it('keeps the lower bound of a band open at the top', () => {
    const { banded, total } = miningWeightedJobs([machineShop, { jobs: band(500, null), share: value(0.5) }]);
    expect(banded).toEqual({ lo: 250, mid: null, hi: null });
    expect(total).toEqual({ ...missing('open-band'), lo: 270, hi: null });
  });

  const quantity = (most: number) =>
    fc.oneof(
      fc.integer({ min: 0, max: 100 }).map((percent) => value((percent / 100) * most)),
      fc
        .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
        .map((ends) => band((Math.min(...ends) / 100) * most, (Math.max(...ends) / 100) * most)),
      fc.constant(unknown),
    );
  const firms = fc.array(fc.record({ jobs: quantity(500), share: quantity(1) }), { maxLength: 20 });

  it('is the sum over the firm list and does not change with more unknown firms', () => {
    fc.assert(
      fc.property(firms, (list) => {
        const together = miningWeightedJobs(list);
        const oneByOne = list.map((firm) => miningWeightedJobs([firm]).total.value ?? 0);
        expect(together.total.value ?? 0).toBeCloseTo(oneByOne.reduce((sum, jobs) => sum + jobs, 0), 6);
        const withSilent = miningWeightedJobs([...list, silent]);
        expect(withSilent.known).toBe(together.known);
        expect(withSilent.unknownFirms).toBe(together.unknownFirms + 1);
      }),
    );
  });

  it('keeps the value between its bounds and counts every firm once', () => {
    fc.assert(
      fc.property(firms, (list) => {
        const { total, firms: count } = miningWeightedJobs(list);
        expect(count.known + count.banded + count.unknown).toBe(list.length);
        if (total.value === null) return;
        expect(total.lo).toBeLessThanOrEqual(total.value + 1e-9);
        expect(total.hi ?? NaN).toBeGreaterThanOrEqual(total.value - 1e-9);
      }),
    );
  });
});

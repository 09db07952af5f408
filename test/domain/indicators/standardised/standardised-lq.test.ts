import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { standardisedLq } from '@/lib/domain/indicators/standardised/standardised-lq';
import { countsOf } from '../counts-of';

const regions = (...jobs: number[]) => jobs.map((e_ir, at) => ({ code: String(at), counts: countsOf(e_ir, 1000, 10_000, 1_000_000) }));
const EIGHT = regions(2, 5, 9, 14, 60, 10, 8, 12);
// numpy: the mean 95th percentile of 20,000 standardised resamples of these eight quotients.
const CUTOFF = 1.398;
const ASK = { log: false, cutoff: 'bootstrap', seed: 1 } as const;

describe('the standardised location quotient', () => {
  it('names the regions above the bootstrap cut-off, with seed and number of draws', () => {
    const answer = standardisedLq(EIGHT, ASK);
    expect(answer.regions.filter(({ concentrated }) => concentrated).map(({ code }) => code)).toEqual(['4']);
    expect(answer.regions[4]).toMatchObject({ lq: known(6), z: { value: expect.closeTo(2.4232, 4) } });
    expect(answer).toMatchObject({ comparing: 8, zerosLeftOut: 0, fewRegions: true, ask: { seed: 1, resamples: 1000, zeros: 'exclude' } });
    expect(answer.cutoff.value).toBeCloseTo(CUTOFF, 1);
    expect(standardisedLq(EIGHT, ASK)).toEqual(answer);
  });

  it('refuses below eight regions with a quotient, and does not warn from twenty on', () => {
    const seven = standardisedLq(EIGHT.slice(0, 7), ASK);
    expect(seven.cutoff).toEqual(missing('too-few-regions'));
    expect(seven.regions[4]).toEqual({ code: '4', lq: known(6), z: missing('too-few-regions'), concentrated: null });
    const withHole = [...EIGHT.slice(0, 7), { code: 'x', counts: { ...countsOf(1, 2, 3, 4), e_ir: missing('suppressed') } }];
    expect(standardisedLq(withHole, ASK).regions.at(-1)?.z).toEqual(missing('suppressed'));
    expect(standardisedLq(withHole, ASK).comparing).toBe(7);
    expect(standardisedLq(regions(...Array.from({ length: 20 }, (_one, at) => at + 1)), ASK).fewRegions).toBe(false);
  });

  it('leaves quotients of 0 out of the logarithm and counts them, or adds a half where asked', () => {
    const withZero = [...EIGHT, ...regions(0)];
    const left = standardisedLq(withZero, { ...ASK, log: true });
    expect(left).toMatchObject({ comparing: 8, zerosLeftOut: 1 });
    expect(left.regions.at(-1)).toMatchObject({ lq: known(0), z: missing('zero-quotient'), concentrated: null });
    const half = standardisedLq(withZero, { ...ASK, log: true, zeros: 'add-half' });
    expect(half).toMatchObject({ comparing: 9, zerosLeftOut: 0, ask: { zeros: 'add-half' } });
    expect(half.regions.at(-1)).toMatchObject({ lq: known(0), concentrated: false });
    expect(standardisedLq(withZero, ASK)).toMatchObject({ comparing: 9, zerosLeftOut: 0 });
  });

  it('uses the fixed cut-offs where asked, and says whether the quotients are like a normal distribution', () => {
    expect(standardisedLq(EIGHT, { ...ASK, cutoff: 'two-sided' })).toMatchObject({ cutoff: known(1.96), normality: { passed: false } });
    expect(standardisedLq(EIGHT, { ...ASK, log: true, cutoff: 'one-sided' })).toMatchObject({ cutoff: known(1.645), normality: { passed: true } });
  });

  it('is null where all regions are alike', () => {
    const alike = standardisedLq(regions(...Array.from({ length: 9 }, () => 10)), { ...ASK, cutoff: 'two-sided' });
    expect(alike.cutoff).toEqual(missing('no-spread'));
    expect(alike.regions[0]?.z).toEqual(missing('no-spread'));
  });
});

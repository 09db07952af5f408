import { describe, expect, it } from 'vitest';
import { miningShareAtLevel, type ShareFirm } from '@/lib/domain/readiness/mining-share-at-level';

const cuts = { least: 0.25, leastKnown: 0.6 };
const firm = (id: string, jobs: number, atLevel: boolean | null): ShareFirm => ({ id, jobs: { kind: 'value', value: jobs }, share: { kind: 'value', value: 0.5 }, atLevel });
const unknown = (id: string): ShareFirm => ({ id, jobs: { kind: 'unknown' }, share: { kind: 'unknown' }, atLevel: true });
const three = (prefix: string, jobs: number, atLevel: boolean | null) => ['a', 'b', 'c'].map((id) => firm(`${prefix}${id}`, jobs, atLevel));

describe('the share of mining-weighted jobs at the level', () => {
  it('is met, or not, when every level is known', () => {
    // 3 × 20 × 0.5 = 30 of 30 + 3 × 40 × 0.5 = 90: a third.
    expect(miningShareAtLevel([...three('r', 20, true), ...three('n', 40, false)], cuts)).toEqual({ share: { value: 1 / 3 }, met: true, counted: 6, of: 6 });
    expect(miningShareAtLevel([...three('r', 10, true), ...three('n', 40, false)], cuts)).toMatchObject({ share: { value: 0.2 }, met: false });
  });
  it('is unknown while firms nobody assessed could settle it, and settled when they cannot', () => {
    expect(miningShareAtLevel([...three('r', 20, true), ...three('u', 200, null)], cuts).met).toBeNull();
    expect(miningShareAtLevel([...three('r', 20, true), ...three('n', 10, false), firm('u', 20, null)], cuts).met).toBe(true);
    expect(miningShareAtLevel([...three('r', 1, true), ...three('n', 100, false), firm('u', 20, null)], cuts).met).toBe(false);
  });
  it('leaves out firms without figures, and settles nothing when they are too many', () => {
    expect(miningShareAtLevel([...three('r', 20, true), ...three('n', 40, false), unknown('x')], cuts)).toMatchObject({ met: true, counted: 6, of: 7 });
    expect(miningShareAtLevel([...three('r', 20, true), unknown('x'), unknown('y'), unknown('z')], cuts)).toMatchObject({ met: null, counted: 3, of: 6 });
    expect(miningShareAtLevel([], cuts)).toEqual({ share: { value: null, reason: 'not-available' }, met: null, counted: 0, of: 0 });
  });
  it('prints no share that would tell of one firm, and still says whether it is met', () => {
    expect(miningShareAtLevel([firm('r', 60, true), ...three('n', 20, false)], cuts)).toMatchObject({ share: { value: null, reason: 'would-disclose' }, met: true });
    expect(miningShareAtLevel([...three('r', 20, true), firm('n', 20, false)], cuts)).toMatchObject({ share: { value: null, reason: 'would-disclose' }, met: true });
    expect(miningShareAtLevel([firm('r', 900, true), firm('n', 10, false), firm('m', 10, false)], cuts).share).toEqual({ value: null, reason: 'withheld-dominance' });
    expect(miningShareAtLevel(three('n', 20, false), cuts)).toMatchObject({ share: { value: 0 }, met: false });
  });
  it('takes the worst end of a band before it says met', () => {
    const banded: ShareFirm = { id: 'b', jobs: { kind: 'band', lo: 20, hi: 49 }, share: { kind: 'value', value: 0.5 }, atLevel: true };
    // 10 to 24.5 of 10..24.5 + 45: from 18 % to 35 %.
    expect(miningShareAtLevel([banded, ...three('n', 30, false)], cuts).met).toBeNull();
    expect(miningShareAtLevel([{ ...banded, jobs: { kind: 'band', lo: 500, hi: null } }, ...three('n', 30, false)], cuts).met).toBe(true);
    expect(miningShareAtLevel([{ ...banded, jobs: { kind: 'band', lo: 500, hi: null }, atLevel: false }, ...three('n', 30, true)], cuts).met).toBe(false);
  });
});

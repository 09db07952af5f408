import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { fillRegion } from '@/lib/domain/indicators/suppressed/fill-region';
import type { GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import { lineGap } from '@/lib/domain/indicators/suppressed/line-gap';
import { aroundOf } from './fixture-around';

const around = aroundOf({ R: { 2001: [100, 60, 30, 10], 2002: [100, 60, 'suppressed', 'suppressed'] }, N: { 2001: [300, 100, 100, 100], 2002: [300, 100, 100, 100] } });
const place = { region: 'R', reference: 'N', inside: false };
const gapOf = (lines: readonly string[], rule: GapRule) => lineGap(around, fillRegion(around, 'R', 2002), place, 2002, lines, rule);

describe('what stands beside a figure that is not published', () => {
  it('is bounds of its count and quotient: 0 to 40 of 100 where the reference has a third', () => {
    expect(gapOf(['b'], 'bounds')).toMatchObject({ count: { lo: 0, hi: 40, estimate: null, is_estimate: true }, lq: { lo: 0, hi: expect.closeTo(1.2, 9), estimate: null } });
  });

  it('has an estimate inside them where it is asked for', () => {
    expect(gapOf(['b'], 'estimate')).toMatchObject({ count: { estimate: expect.closeTo(20, 5) }, lq: { estimate: expect.closeTo(0.6, 6), method: 'bounds-then-proportional-fit' } });
  });

  it('adds published lines of the same sum as they are', () => {
    expect(gapOf(['a', 'b'], 'bounds')).toMatchObject({ count: { lo: 60, hi: 100 } });
  });

  it('is nothing where the figure is published or nothing is asked, and the reason where there are no bounds', () => {
    expect([gapOf(['a'], 'estimate'), gapOf(['b'], 'leave')]).toEqual([null, null]);
    const open = aroundOf({ R: { 2002: ['suppressed', 60, 'suppressed', 10] }, N: { 2002: [300, 100, 100, 100] } });
    expect(lineGap(open, fillRegion(open, 'R', 2002), place, 2002, ['b'], 'bounds')).toEqual({ count: missing('open-band'), lq: missing('open-band') });
  });
});

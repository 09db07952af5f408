import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { wholeBottomUp, type LinkedFirm } from '@/lib/domain/indicators/whole-bottom-up';

const value = (number: number): Quantity => ({ kind: 'value', value: number });
const link = (organizationId: string, share: Quantity = value(0.5), jobs = value(10)): LinkedFirm => ({ organizationId, jobs, share });
const each = (ids: string, share = value(0.5), jobs = value(10)) => [...ids].map((id) => link(id, share, jobs));
const wouldDisclose = { jobs: { value: null, reason: 'would-disclose' }, partsReleased: false };

describe('the bottom-up size of a whole cluster', () => {
  it('counts a firm of several sub-clusters once, with the best-known of its shares', () => {
    const banded: Quantity = { kind: 'band', lo: 0.8, hi: 1 };
    const three = [link('a', value(0.6)), link('b'), link('c')];
    expect(wholeBottomUp([[link('a', { kind: 'unknown' })], [link('a', banded)], [link('a', value(0.3))], three])).toMatchObject({ firms: 3 });
    expect(wholeBottomUp([three, []])).toMatchObject({ counted: 'once', firms: 3, jobs: { known: 16 } });
  });

  it('is told where what is withheld beside it passes the release rule by itself', () => {
    expect(wholeBottomUp([each('abc'), each('de'), each('fg')])).toMatchObject({ counted: 'once', jobs: { known: 35 } });
  });

  it('is withheld where exactly one part is, since subtraction would give that part away', () => {
    expect(wholeBottomUp([each('abc'), each('d')])).toEqual({ counted: 'once', firms: 4, ...wouldDisclose });
  });

  it('is withheld where two withheld parts together hold fewer than three firms', () => {
    expect(wholeBottomUp([each('abc'), each('d'), each('e')])).toEqual({ counted: 'once', firms: 5, ...wouldDisclose });
  });

  it('is withheld where one firm holds more than four fifths of all that is withheld', () => {
    const large = [link('d', value(1), value(900)), link('e'), link('f')];
    expect(wholeBottomUp([each('abcxyz', value(1), value(400)), large, each('gh')])).toEqual({ counted: 'once', firms: 11, ...wouldDisclose });
  });

  it('stands for the sum of the sub-clusters where a firm of two of them would be told by counting it once', () => {
    expect(wholeBottomUp([each('abc'), each('ade')])).toMatchObject({ counted: 'links', firms: 5, jobs: { known: 30 } });
    expect(wholeBottomUp([each('abc'), each('ade'), each('f')])).toEqual({ counted: 'once', firms: 6, ...wouldDisclose });
  });

  it('keeps its known and banded jobs together where they would tell those of a part that keeps them together', () => {
    const band: Quantity = { kind: 'band', lo: 0.2, hi: 0.6 };
    const mixed = [...each('de'), ...each('fgh', band)];
    expect(wholeBottomUp([[...each('abc'), ...each('ijk', band)], mixed])).toMatchObject({ jobs: { known: 25 }, partsReleased: false });
  });

  it('gives its own reason where it is withheld itself', () => {
    expect(wholeBottomUp([each('d')])).toMatchObject({ jobs: { value: null, reason: 'too-few-firms' } });
  });
});

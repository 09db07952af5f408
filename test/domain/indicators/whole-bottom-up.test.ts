import { describe, expect, it } from 'vitest';
import { bottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { wholeBottomUp, type LinkedFirm } from '@/lib/domain/indicators/whole-bottom-up';

const value = (number: number): Quantity => ({ kind: 'value', value: number });
const link = (organizationId: string, share: Quantity, jobs = value(10)): LinkedFirm => ({ organizationId, jobs, share });
const open = bottomUpSize(['a', 'b', 'c'].map((id) => link(id, value(0.5))));
const hidden = bottomUpSize([link('d', value(0.5))]);

describe('the bottom-up size of a whole cluster', () => {
  it('counts a firm of several sub-clusters once, with the best-known of its shares', () => {
    const links = [link('a', { kind: 'unknown' }), link('a', value(0.3)), link('a', value(0.6)), link('a', { kind: 'band', lo: 0.8, hi: 1 }), link('b', value(0.5)), link('c', value(0.5))];
    expect(wholeBottomUp(links, [open, open])).toMatchObject({ firms: 3, jobs: { known: 16 } });
  });

  it('is withheld where exactly one part is, since subtraction would give that part away', () => {
    const links = ['a', 'b', 'c', 'd'].map((id) => link(id, value(0.5)));
    expect(wholeBottomUp(links, [open, hidden])).toEqual({ firms: 4, jobs: { value: null, reason: 'would-disclose' }, partsReleased: false });
    expect(wholeBottomUp(links, [open, hidden, hidden])).toMatchObject({ jobs: { known: 20 } });
  });

  it('gives its own reason where it is withheld itself', () => {
    expect(wholeBottomUp([link('d', value(0.5))], [hidden])).toMatchObject({ jobs: { value: null, reason: 'too-few-firms' } });
  });
});

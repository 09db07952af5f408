import { describe, expect, it } from 'vitest';
import { IndustriesInput } from '@/lib/domain/register/industries-input';

const industry = (naicsCode: string, share: number | null, primary = false) => ({ naicsCode, share, primary });
const accepts = (industries: unknown) => IndustriesInput.safeParse(industries).success;

describe('the industries of an organization (C6-3)', () => {
  it('have known shares that add to at most one, give or take a rounding', () => {
    expect(accepts([industry('332710', 0.7, true), industry('811310', 0.3)])).toBe(true);
    expect(accepts([industry('332710', 1 / 3, true), industry('811310', 1 / 3), industry('541330', 1 / 3 + 5e-10)])).toBe(true);
    expect(accepts([industry('332710', 0.7, true), industry('811310', 0.300001)])).toBe(false);
  });

  it('may leave shares unknown, which count as nothing', () => {
    expect(accepts([industry('332710', null, true), industry('811310', 1)])).toBe(true);
  });

  it('have exactly one primary when there is any', () => {
    expect(accepts([])).toBe(true);
    expect(accepts([industry('332710', null, true), industry('811310', null, true)])).toBe(false);
    expect(accepts([industry('332710', null), industry('811310', null)])).toBe(false);
    expect(IndustriesInput.parse([{ naicsCode: '332710' }])).toEqual([industry('332710', null, true)]);
  });

  it('stand in the list once each, by a code of NAICS', () => {
    expect(accepts([industry('332710', null, true), industry('332710', null)])).toBe(false);
    expect(accepts([industry('31-33', null)])).toBe(true);
    for (const code of ['3', '3327101', 'machine shops', '', null]) expect(accepts([{ naicsCode: code, primary: true }])).toBe(false);
  });

  it('have shares between zero and one', () => {
    for (const share of [-0.1, 1.1, NaN, '0.5']) expect(accepts([{ naicsCode: '332710', share, primary: true }])).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmountInput } from '@/lib/domain/forming/amount-input';
import { HoursInput } from '@/lib/domain/forming/hours-input';
import { PledgeEvidence } from '@/lib/domain/forming/pledge-evidence';
import { PledgeInput } from '@/lib/domain/forming/pledge-input';

describe('an amount', () => {
  it('is read as it is written and kept in cents', () => {
    expect(['1200', '1,200', '$1,200.50', 1200.5, '0.05', '1 200'].map((one) => AmountInput.parse(one))).toEqual([120_000, 120_000, 120_050, 120_050, 5, 120_000]);
  });
  it('left out is unknown, and nothing is no amount', () => {
    expect(['', null, undefined].map((one) => AmountInput.parse(one))).toEqual([null, null, null]);
    for (const wrong of ['0', '-5', '1.234', 'ten', '1,20', 'Infinity', '99999999999']) expect(AmountInput.safeParse(wrong).success).toBe(false);
  });
  it('keeps every cent', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (cents) => {
      expect(AmountInput.parse((cents / 100).toFixed(2))).toBe(cents);
    }));
  });
});

it('reads hours into whole minutes', () => {
  expect(['8', '7.5', 0.25, ''].map((one) => HoursInput.parse(one))).toEqual([480, 450, 15, null]);
  for (const wrong of ['0', '-1', 'all day']) expect(HoursInput.safeParse(wrong).success).toBe(false);
});

it('reads what a pledge rests on', () => {
  expect(['activity a-1', 'attachment f-1', '', null].map((one) => PledgeEvidence.parse(one))).toEqual([{ kind: 'activity', id: 'a-1' }, { kind: 'attachment', id: 'f-1' }, null, null]);
  expect(PledgeEvidence.safeParse('rumour x').success).toBe(false);
});

it('takes an amount for a fee alone, and hours for hours alone', () => {
  const base = { organizationId: 'a', clusterCode: 'mining', subclusterCode: 'services', givenOn: '' };
  expect(PledgeInput.safeParse({ ...base, kind: 'letter', amount: '5' }).error?.issues.map(({ path }) => path)).toEqual([['amount']]);
  expect(PledgeInput.safeParse({ ...base, kind: 'fee', hours: '5' }).error?.issues.map(({ path }) => path)).toEqual([['hours']]);
  expect(PledgeInput.parse({ ...base, kind: 'fee', amount: '5' })).toMatchObject({ amount: 500, currency: 'CAD', hours: null });
});

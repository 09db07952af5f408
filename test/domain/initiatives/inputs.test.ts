import { describe, expect, it } from 'vitest';
import { MoneyInput } from '@/lib/domain/initiatives/money-input';
import { ResultInput } from '@/lib/domain/initiatives/result-input';
import { TargetInput } from '@/lib/domain/initiatives/target-input';

describe('money as it is typed', () => {
  it('is kept in whole cents, and nothing is not nothing', () => {
    expect(['250,000', '$1200.5', 19.99, ' 7 '].map((given) => MoneyInput.parse(given))).toEqual([25_000_000, 120_050, 1_999, 700]);
    expect(['', null, undefined].map((given) => MoneyInput.parse(given))).toEqual([null, null, null]);
  });
  it('is refused where it is no amount', () => {
    for (const given of ['ten', '1.234', '-5', '0', '12,34', '99,999,999,999']) expect(MoneyInput.safeParse(given).success).toBe(false);
  });
});

describe('a target as it is typed', () => {
  const target = { initiativeId: 'i', metric: 'members', baseline: '', baselineOn: '2026-01-01', goal: '1,200', dueOn: '2027-01-01' };
  it('keeps an unknown baseline unknown and a zero zero', () => {
    expect(TargetInput.parse(target)).toMatchObject({ baseline: null, goal: 1200 });
    expect(TargetInput.parse({ ...target, baseline: 0 })).toMatchObject({ baseline: 0 });
  });
  it('is refused without a goal, with a goal that is its baseline, or due before it begins', () => {
    for (const wrong of [{ goal: '' }, { goal: 'many' }, { baseline: '1200' }, { dueOn: '2026-01-01' }, { metric: 'happiness' }]) expect(TargetInput.safeParse({ ...target, ...wrong }).success).toBe(false);
  });
});

it('a result names what it rests on, as a pair or in one word', () => {
  const result = { initiativeId: 'i', text: 'A contract', happenedOn: '2026-05-01' };
  expect(ResultInput.parse({ ...result, evidence: ['activity a1', { kind: 'commitment', id: 'c1' }] }).evidence).toEqual([{ kind: 'activity', id: 'a1' }, { kind: 'commitment', id: 'c1' }]);
  for (const evidence of [undefined, [], ['hearsay a1']]) expect(ResultInput.safeParse({ ...result, evidence }).success).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { JobsInput } from '@/lib/domain/pipeline/jobs-input';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import { MendCaseInput } from '@/lib/domain/pipeline/mend-case-input';
import { needsANote } from '@/lib/domain/pipeline/needs-a-note';
import { PercentInput } from '@/lib/domain/pipeline/percent-input';
import { suggestCodeName } from '@/lib/domain/pipeline/suggest-code-name';

describe('the jobs of a case', () => {
  it('are those at risk in retention and those at stake elsewhere, and nobody’s 0', () => {
    expect(jobsOf({ stream: 'retention', jobsAtRisk: 4, jobsAtStake: 9 })).toBe(4);
    expect(jobsOf({ stream: 'expansion', jobsAtRisk: 4, jobsAtStake: 9 })).toBe(9);
    expect(jobsOf({ stream: 'attraction', jobsAtRisk: 0, jobsAtStake: null })).toBe(0);
    expect(jobsOf({ stream: 'retention', jobsAtRisk: null, jobsAtStake: null })).toBeNull();
  });
  it('are typed as whole numbers', () => {
    expect(['1,200', '0', ' 35 ', '', 12].map((typed) => JobsInput.parse(typed))).toEqual([1200, 0, 35, null, 12]);
    for (const typed of ['-1', '2.5', 'many', '50001', 1e9]) expect(JobsInput.safeParse(typed).success).toBe(false);
  });
  it('leave what was not named as it is', () => {
    expect(MendCaseInput.parse({ id: 'c', version: 1, nextStep: '' })).toMatchObject({ nextStep: null });
    expect(MendCaseInput.parse({ id: 'c', version: 1 }).nextStep).toBeUndefined();
  });
});

it('a judged probability is 0 to 100 percent', () => {
  expect(['0', '100 %', '', null].map((typed) => PercentInput.parse(typed))).toEqual([0, 100, null, null]);
  for (const typed of ['101', '-1', '1.5']) expect(PercentInput.safeParse(typed).success).toBe(false);
});

it('a move back, and one out of an end, is explained', () => {
  expect([needsANote('contacted', 'qualified'), needsANote('identified', 'decision'), needsANote('decision', 'lost')]).toEqual([false, false, false]);
  expect([needsANote('solution', 'contacted'), needsANote('lost', 'contacted'), needsANote('won', 'lost')]).toEqual([true, true, true]);
});

it('a code name is one no living case bears', () => {
  expect(suggestCodeName(new Set())).toBe('Project Alder');
  expect(suggestCodeName(new Set(['project alder']))).toBe('Project Aster');
  const all = new Set<string>();
  for (let count = 0; count < 60; count += 1) all.add(suggestCodeName(all).toLowerCase());
  expect(all.size).toBe(60);
  expect(all).toContain('project alder 2');
});

it('a confidential case is read by its owner, its maker, those named, and those who read all', () => {
  const it = { confidentiality: 'restricted' as const, ownerId: 'anita', createdBy: 'jon', readerIds: ['named', 'vera'] };
  const reader = (userId: string, trusted = true, all = false) => ({ userId, trusted, all });
  expect(['anita', 'jon', 'named', 'other'].map((one) => mayReadCase(it, reader(one)))).toEqual([true, true, true, false]);
  expect(mayReadCase(it, reader('vera', false))).toBe(false);
  expect(mayReadCase({ ...it, confidentiality: 'sealed' }, reader('named'))).toBe(false);
  expect(mayReadCase({ ...it, confidentiality: 'sealed' }, reader('mona', true, true))).toBe(true);
  expect(mayReadCase({ ...it, confidentiality: 'internal' }, reader('vera', false))).toBe(true);
});

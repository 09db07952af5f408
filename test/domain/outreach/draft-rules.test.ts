import { describe, expect, it } from 'vitest';
import { blankDraft } from '@/lib/domain/outreach/blank-draft';
import { draftRules } from '@/lib/domain/outreach/draft-rules';

const today = '2026-11-22';
const pathsOf = (change: object) =>
  draftRules(today).safeParse({ ...blankDraft('x', today), ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the rules of the form', () => {
  it('are the command\'s, told at the form\'s own fields', () => {
    expect(pathsOf({})).toEqual(['who', 'telling']);
    expect(pathsOf({ telling: 'x', who: [{ id: 'o', label: 'o' }], durationMin: 'long', followUps: [{ title: 'x', due: 'whenever', ownerId: '' }] }))
      .toEqual(['durationMin', 'followUps.0.due']);
  });

  it('let a good draft pass', () => {
    expect(pathsOf({ telling: 'x', who: [{ id: 'o', label: 'o' }] })).toEqual([]);
  });
});

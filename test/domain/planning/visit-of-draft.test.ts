import { describe, expect, it } from 'vitest';
import { blankVisit } from '@/lib/domain/planning/visit-draft';
import { visitOfDraft, visitRules } from '@/lib/domain/planning/visit-of-draft';

const draft = { ...blankVisit('2026-11-25', 'anita', [{ id: 'ridge', label: 'Ridge' }, { id: 'erik', kind: 'person', label: 'Erik' }]), time: '09:15', durationMin: '45' };

describe('the form of a visit', () => {
  it('becomes what the command takes', () => {
    expect(visitOfDraft(draft)).toEqual({
      kind: 'visit', day: '2026-11-25', time: '09:15', durationMin: 45, place: '', note: '', ownerId: 'anita', confidentiality: 'internal',
      parties: [{ organizationId: 'ridge' }, { personId: 'erik' }],
    });
    expect(visitRules.safeParse(draft).success).toBe(true);
  });

  it('says at its own fields what does not hold', () => {
    const found = visitRules.safeParse({ ...draft, who: [], durationMin: 'an hour', time: '25:00', day: '2026-02-30' });
    expect(found.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['day', 'durationMin', 'time', 'who']);
  });
});

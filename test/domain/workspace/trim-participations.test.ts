import { describe, expect, it } from 'vitest';
import { trimParticipations } from '@/lib/domain/workspace/trim-participations';

const row = (id: string, organizationId: string | null, personId: string | null, activityId = 'c') => ({ id, activityId, organizationId, personId });
const goes = (id: string) => id.startsWith('sample');

describe('participations of a contact that stays', () => {
  it('go where nobody of them stays, and lose the part that goes otherwise', () => {
    expect(trimParticipations([
      row('1', 'sample-firm', null), row('2', 'sample-firm', 'sample-person'), row('3', 'sample-firm', 'me'), row('4', 'cim', 'sample-person'), row('5', 'cim-branch', null),
    ], goes)).toEqual({ remove: ['1', '2'], withoutOrganization: ['3'], withoutPerson: ['4'] });
  });

  it('keep an organization once, though two of its people go', () => {
    expect(trimParticipations([row('1', 'cim', 'sample-a'), row('2', 'cim', 'sample-b')], goes))
      .toEqual({ remove: ['2'], withoutOrganization: [], withoutPerson: ['1'] });
    expect(trimParticipations([row('1', 'cim', 'sample-a'), row('2', 'cim', 'me')], goes))
      .toEqual({ remove: ['1'], withoutOrganization: [], withoutPerson: [] });
  });

  it('do not stand in for those of another contact', () => {
    expect(trimParticipations([row('1', 'cim', 'sample-a', 'one'), row('2', 'cim', null, 'other')], goes).withoutPerson).toEqual(['1']);
  });
});

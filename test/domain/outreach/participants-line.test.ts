import { describe, expect, it } from 'vitest';
import { participantsLine } from '@/lib/domain/outreach/participants-line';

const organization = (id: string) => ({ id, name: id, side: 'theirs' as const, attendance: 'attended' as const });
const person = (name: string, organizationId: string | null, attendance: 'attended' | 'no_show' = 'attended') =>
  ({ id: name, name, organizationId, side: 'theirs' as const, attendance, sentiment: null });

describe('who took part, in one line', () => {
  const visit = {
    organizations: [organization('Cottonwood'), organization('Nechako')],
    people: [person('Marcel', 'Cottonwood'), person('Priya', 'Cottonwood'), person('Erik', 'Nechako'), person('Ann', 'Nechako')],
  };

  it('names the timeline\'s own people and counts the others', () => {
    expect(participantsLine(visit, 'Cottonwood')).toBe('Marcel, Priya + 2 from 1 other organization');
  });

  it('names the other organizations when nobody of its own came', () => {
    expect(participantsLine({ organizations: ['a', 'b', 'c', 'd'].map(organization), people: [] }, 'a')).toBe('b, c + 1 other organization');
  });

  it('leaves those out who did not come', () => {
    expect(participantsLine({ organizations: [organization('a')], people: [person('Tom', 'a', 'no_show'), person('Ida', 'a')] }, 'a')).toBe('Ida');
  });

  it('is empty when there is nobody else to name', () => {
    expect(participantsLine({ organizations: [organization('a')], people: [] }, 'a')).toBe('');
  });
});

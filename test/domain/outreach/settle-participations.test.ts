import { describe, expect, it } from 'vitest';
import { ParticipantInput } from '@/lib/domain/outreach/participant-input';
import { settleParticipations } from '@/lib/domain/outreach/settle-participations';

const affiliations = new Map([['marcel', [{ organizationId: 'firm', primary: true }]]]);
const settle = (...named: (typeof ParticipantInput)['_zod']['input'][]) =>
  settleParticipations(named.map((one) => ParticipantInput.parse(one)), affiliations)
    .map(({ organizationId, personId, attendance }) => [organizationId, personId, attendance]);

describe('who took part', () => {
  it('has the firm of a person who came without one', () => {
    expect(settle({ personId: 'marcel' })).toEqual([['firm', 'marcel', 'attended']]);
  });

  it('has each person once for each organization, the first word counting', () => {
    expect(settle({ personId: 'marcel', attendance: 'no_show' }, { organizationId: 'firm', personId: 'marcel' }, { personId: 'marcel', organizationId: 'club' }))
      .toEqual([['firm', 'marcel', 'no_show'], ['club', 'marcel', 'attended']]);
  });

  it('does not have an organization attend when only no-shows came from it', () => {
    expect(settle({ organizationId: 'firm' }, { personId: 'marcel', attendance: 'no_show' }))
      .toEqual([['firm', null, 'no_show'], ['firm', 'marcel', 'no_show']]);
  });

  it('has it attend when one of them did, or when nobody of it is named', () => {
    expect(settle({ organizationId: 'firm' }, { personId: 'marcel' }, { organizationId: 'firm', personId: 'priya', attendance: 'no_show' })[0])
      .toEqual(['firm', null, 'attended']);
    expect(settle({ organizationId: 'club' })).toEqual([['club', null, 'attended']]);
  });
});

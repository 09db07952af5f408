import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { LogContactInput } from '@/lib/domain/outreach/log-contact-input';

describe('what a contact may hold', () => {
  it.each(ACTIVITY_KINDS)('takes a %s with one organization and fills in the rest', (kind) => {
    expect(LogContactInput.parse({ kind, summary: ' Said hello ', participants: [{ organizationId: 'o' }] })).toEqual({
      kind, summary: 'Said hello', durationMin: null, channel: null, place: null, details: null, confidentiality: 'internal',
      readers: [], topics: [], followUps: [], commitments: [], referrals: [], introductions: [], claims: [],
      participants: [{ organizationId: 'o', personId: null, side: 'theirs', attendance: 'attended', sentiment: null }],
    });
  });

  it('reads a topic with a follow-up as one to follow up', () => {
    const { topics } = LogContactInput.parse({
      kind: 'visit', summary: 'x', participants: [{ personId: 'p' }], topics: [{ text: 'Lease', followUp: { dueOn: '2026-12-01' } }, { text: 'Trucks' }],
    });
    expect(topics.map(({ state }) => state)).toEqual(['required', 'none']);
  });

  it('answers anything at all with a value or with issues, never with a fault', () => {
    fc.assert(fc.property(fc.anything(), (input) => {
      expect(typeof LogContactInput.safeParse(input).success).toBe('boolean');
    }));
  });
});

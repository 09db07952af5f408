import { describe, expect, it } from 'vitest';
import type { ContactDetail } from '@/lib/domain/outreach/contact-detail';
import { contactOfDraft } from '@/lib/domain/outreach/contact-of-draft';
import { draftDifferences } from '@/lib/domain/outreach/draft-differences';
import { draftOfContact } from '@/lib/domain/outreach/draft-of-contact';
import { mergeDrafts } from '@/lib/domain/outreach/merge-drafts';

const came = { side: 'theirs' as const, attendance: 'attended' as const };
const contact: ContactDetail = {
  entry: {
    id: 'c', kind: 'meeting', occurredOn: '2026-11-19', summary: 'Board', confidentiality: 'restricted', authorId: 'anita', authorName: 'Anita', sample: false,
    organizations: [{ id: 'cim', name: 'CIM', ...came }, { id: 'firm', name: 'Firm', ...came }],
    people: [{ id: 'p', name: 'Marcel', organizationId: 'firm', ...came, sentiment: 1 }],
    topics: [{ id: 't', text: 'Charter', issueType: null, state: 'required' }], followUps: [],
  },
  durationMin: 60, channel: 'video', place: null, details: 'All agreed', version: 3, loggedAt: new Date(0), changedAt: new Date(0),
  readers: [{ id: 'jon', name: 'Jon' }], named: [{ organizationId: 'cim', personId: null }, { organizationId: 'firm', personId: 'p' }],
  followUps: [], archived: false, purged: null, mayEdit: true, mayArchive: true, today: '2026-11-22',
};

describe('a contact back in its form', () => {
  it('saves as it was when nothing is changed', () => {
    expect(contactOfDraft(draftOfContact(contact), '2026-11-22')).toEqual({
      kind: 'meeting', occurredOn: '2026-11-19', confidentiality: 'restricted', readers: ['jon'], place: '', channel: 'video', durationMin: 60,
      summary: 'Board', details: 'All agreed',
      participants: [
        { organizationId: 'cim', ...came }, { personId: 'p', organizationId: 'firm', ...came, sentiment: 1 },
      ],
      topics: [{ id: 't', text: 'Charter', issueType: null, state: 'required', followUp: { dueOn: '2026-11-29', ownerId: null } }],
      followUps: [],
    });
  });

  it('differs from another version in the parts that differ, and takes theirs where chosen', () => {
    const mine = { ...draftOfContact(contact), telling: 'Mine', place: 'Here' };
    const theirs = { ...draftOfContact(contact), telling: 'Theirs', kind: 'call' as const, who: [] };
    expect(draftDifferences(mine, theirs)).toEqual(['kind', 'who', 'telling', 'place']);
    expect(mergeDrafts(mine, theirs, ['kind', 'telling'])).toEqual({ ...mine, kind: 'call', telling: 'Theirs' });
  });
});

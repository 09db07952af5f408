import { describe, expect, it } from 'vitest';
import { contactTable } from '@/lib/domain/export/contact-table';
import { organizationTable } from '@/lib/domain/export/organization-table';
import { peopleTable } from '@/lib/domain/export/people-table';

const zone = 'America/Vancouver';
const site = { jobsLow: null, jobsHigh: null, jobsBasis: null, name: null, regionCode: '5941', address: null, lat: null, lng: null, of: null };
const cellsOf = ({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly unknown[])[] }) => Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]));

describe('a list as a table', () => {
  it('puts an organization where its largest site is, and what is unknown is empty, never 0', () => {
    expect(cellsOf(organizationTable([{
      id: 'a', name: 'A', tradeNames: ['B', 'C'], kind: 'firm', status: 'active', businessNumber: null, website: null, founded: null, jobs: null, about: null, owner: 'Ann', tags: ['x'], subclusters: ['Services'], industries: [], links: [],
      sites: [{ ...site, place: 'Quesnel', jobs: 3 }, { ...site, place: 'Houston', jobs: 9 }], doNotContact: true, updatedAt: new Date('2026-11-23T04:00:00Z'),
    }], zone))).toMatchObject({ 'Trade names': 'B; C', Kind: 'Business', Town: 'Houston', 'All towns': 'Houston; Quesnel', 'Jobs at this address': 9, 'Jobs in all': null, 'Do not contact': 'Yes', 'Updated on': '2026-11-22' });
  });

  it('puts the primary role of a person first', () => {
    expect(cellsOf(peopleTable([{
      id: 'p', givenName: 'Ann', familyName: 'Reid', languages: [], email: null, phone: null, preferredChannel: null, about: null, doNotContactSince: null, doNotContact: false, updatedAt: new Date(0),
      roles: [{ organizationId: 'o', organization: 'Second', title: null, primary: false }, { organizationId: 'o', organization: 'First', title: 'Owner', primary: true }],
    }], zone))).toMatchObject({ Organization: 'First', Title: 'Owner', 'Other organizations': 'Second', 'E-mail': null });
  });

  it('says who may read a contact', () => {
    expect(cellsOf(contactTable([{
      id: 'c', kind: 'visit', occurredOn: '2026-11-01', summary: 'Second shift', confidentiality: 'restricted', authorId: 'a', authorName: 'Ann', sample: false, people: [], followUps: [],
      organizations: [{ id: 'o', name: 'Peak', side: 'theirs', attendance: 'attended' }], topics: [], channel: null, details: null, participants: [{ organizationId: 'o', personId: null }, { organizationId: 'o', personId: 'p' }],
    }]))).toMatchObject({ 'Contact date': '2026-11-01', Organizations: 'Peak', 'Participant IDs': 'o; p/o', 'Who may read': 'Restricted' });
  });
});

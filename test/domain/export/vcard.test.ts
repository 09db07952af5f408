import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedOrganization, ExportedPerson } from '@/lib/domain/export/exported';
import { organizationCard, personCard } from '@/lib/domain/export/vcard';

const updatedAt = new Date('2026-11-22T20:00:00.123Z');
const person: ExportedPerson = {
  id: '0192f000-0000-7000-8000-00000000000a', givenName: 'Marcel', familyName: 'Côté; Jr', languages: ['fr'], email: 'm@example.ca', phone: '+1 250 562-1234', preferredChannel: null, about: null, doNotContactSince: null, doNotContact: false, updatedAt,
  roles: [{ organizationId: 'o', organization: 'Second Ltd.', title: null, primary: false }, { organizationId: 'o', organization: 'Peak, Gold & Co', title: 'Buyer', primary: true }],
};
const organization: ExportedOrganization = {
  id: 'sample-1', name: 'Peak Gold', tradeNames: ['PG'], kind: 'firm', status: 'active', businessNumber: null, website: 'https://peak.example', founded: null, jobs: 3, about: 'Two\nlines', owner: null,
  tags: ['a,b', 'c'], subclusters: [], industries: [], links: [], doNotContact: true, updatedAt,
  sites: [{ name: null, place: 'Quesnel', regionCode: '5941', address: '1 Main St', jobs: 3, jobsLow: null, jobsHigh: null, jobsBasis: 'stated', lat: 52.9, lng: -122.5, of: 'site' }],
};

describe('a contact card', () => {
  it('says who a person is, whom they work for first, and how to reach them', () => {
    expect(personCard(person, 'left alone').split('\r\n')).toEqual([
      'BEGIN:VCARD', 'VERSION:4.0', 'FN:Marcel Côté; Jr', 'N:Côté\\; Jr;Marcel;;;', 'UID:urn:uuid:0192f000-0000-7000-8000-00000000000a', 'KIND:individual',
      'ORG:Peak\\, Gold & Co', 'TITLE:Buyer', 'EMAIL:m@example.ca', 'TEL;VALUE=uri:tel:+12505621234', 'LANG:fr', 'REV:20261122T200000Z', 'END:VCARD', '',
    ]);
  });

  it('holds no address of somebody who asked to be left alone, and says so', () => {
    const card = personCard({ ...person, doNotContact: true }, 'left alone');
    expect(card).not.toMatch(/EMAIL|TEL/);
    expect(card).toContain('NOTE:left alone');
  });

  it('says where an organization is', () => {
    const card = organizationCard(organization, 'left alone');
    for (const line of ['KIND:org', 'UID;VALUE=text:sample-1', 'NICKNAME:PG', 'ADR:;;1 Main St;Quesnel;;;', 'GEO:geo:52.9,-122.5', 'CATEGORIES:a\\,b,c', 'NOTE:left alone\\nTwo\\nlines']) expect(card).toContain(`${line}\r\n`);
  });

  it('has no line of more than 75 octets and loses no character, whatever a name is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const card = organizationCard({ ...organization, name, about: null }, 'x');
      for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const unfolded = card.replace(/\r\n /g, '');
      const back = /^FN:(.*)$/m.exec(unfolded)?.[1]?.replace(/\\([\\,;n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(back ?? '').toBe(name.replace(/\r\n|\r/g, '\n'));
    }));
  });
});

import { describe, expect, it } from 'vitest';
import { contactKey, emptyImage, externalKey } from '@/lib/domain/lists/register-image';
import { planned } from './list-fixture';

describe('what is known of the register', () => {
  it('finds an organization by every name and its number, a person by name and address', () => {
    const { image } = planned(['organization.legalName', 'organization.tradeNames', 'organization.businessNumber', 'person.fullName', 'person.email'], ['Alder Ltd|Alders|700004112|Ana Li|Ana@x.example']);
    expect([image.organizationNames.get('alder ltd')?.size, image.organizationNames.get('alders')?.size, image.businessNumbers.has('700004112'), image.personNames.get('ana li')?.size, image.emails.get('ana@x.example')?.size])
      .toEqual([1, 1, true, 1, 1]);
  });

  it('begins empty', () => {
    expect(emptyImage().organizations.size + emptyImage().contacts.size).toBe(0);
  });

  it('tells the ids of organizations from those of people', () => {
    expect(externalKey('organization', '7')).not.toBe(externalKey('person', '7'));
  });

  it('holds contacts apart by whom, when, what and words', () => {
    const contact = { organizationId: 'o', personId: null, kind: 'call' as const, occurredOn: '2025-03-01', summary: 'Spoke of Hiring' };
    expect(contactKey(contact)).toBe(contactKey({ ...contact, summary: 'spoke of hiring' }));
    expect(contactKey(contact)).not.toBe(contactKey({ ...contact, kind: 'visit' }));
  });
});

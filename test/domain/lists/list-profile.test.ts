import { describe, expect, it } from 'vitest';
import { listProfile } from '@/lib/domain/lists/list-profile';
import { drafted } from './list-fixture';

describe('what a row says of its organization', () => {
  it('is what is compared: names, address, and the telephones and addresses of the firm and of its person', () => {
    expect(listProfile(drafted({
      'organization.legalName': 'Alder Ltd', 'organization.phone': '250-555-0101', 'person.fullName': 'Ana Li', 'person.phone': '250-555-0102', 'person.email': 'ana@alder.example', 'site.place': 'Quesnel',
    }))).toMatchObject({ legalName: 'Alder Ltd', phones: ['250-555-0102', '250-555-0101'], emails: ['ana@alder.example'], sites: [{ place: 'Quesnel' }] });
  });

  it('is nothing where the row does not name one', () => {
    expect(listProfile(drafted({ 'person.fullName': 'Ana Li' }))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { calledKey } from '@/lib/domain/lists/called-key';
import { drafted } from './list-fixture';

describe('what a list calls a record', () => {
  it('is an organization by name and town, written one way or another', () => {
    const key = (name: string, town: string) => calledKey('organization', drafted({ 'organization.legalName': name, 'site.place': town }));
    expect(key('ALDER Ltd.', 'Ft. Saint James')).toBe(key('Alder Ltd', 'Fort St. James'));
    expect(key('Alder Ltd', 'Prince George')).not.toBe(key('Alder Ltd', 'Fort St. James'));
  });

  it('is a person by their name and that of the firm', () => {
    expect(calledKey('person', drafted({ 'organization.legalName': 'Alder Ltd', 'person.fullName': 'Lund, Karin' }))).toBe('name:karin lund|alder ltd');
  });
});

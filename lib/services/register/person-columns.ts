import { emailKey } from '@/lib/domain/register/email-key';
import { personSortKey } from '@/lib/domain/register/person-sort-key';
import type { StoredPerson } from './load-person';

/** What of a person stands in their own row. */
export const personColumns = (fields: StoredPerson['fields']) => {
  const names = { givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' };
  return { ...fields, ...names, nameKey: personSortKey(names), emailKey: fields.email && emailKey(fields.email) };
};

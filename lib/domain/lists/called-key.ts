import { fold } from '../register/fold';
import { nameOfPerson } from './register-image';
import type { RowDraft } from './row-draft';
import { townKey } from './town-key';

/**
 * What a list calls a record, kept beside its ids once a person has said which record is meant: the next list of the same system need not
 * ask again. An organization by its name and town, a person by their name and that of the firm.
 */
export const calledKey = (record: 'organization' | 'person', { organization, person, site }: RowDraft): string => {
  const firm = fold(organization?.given.legalName ?? '');
  if (record === 'organization') return `name:${firm}|${townKey(site?.place ?? '')}`;
  return `name:${fold(nameOfPerson({ givenName: person?.given.givenName ?? null, familyName: person?.given.familyName ?? null }))}|${firm}`;
};

import { namedIn, type SampleRecords } from './sample-records';

/**
 * Ids of the invented records that are somebody's work by now, so that nobody but a person may decide about them:
 * changed ones, and those that a contact of one's own names and nobody besides (without them it would be nobody's).
 */
export const touchedSamples = ({ organizations, people, contacts }: SampleRecords): Set<string> => {
  const records = [...organizations, ...people];
  const samples = new Set(records.map(({ id }) => id));
  const own = contacts.filter((contact) => !contact.sample && namedIn(contact).every((id) => samples.has(id)));
  return new Set([
    ...records.filter(({ touched }) => touched).map(({ id }) => id),
    ...contacts.filter(({ sample, edited }) => sample && edited).map(({ id }) => id),
    ...own.flatMap(namedIn),
  ]);
};

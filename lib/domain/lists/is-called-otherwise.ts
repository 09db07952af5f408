import { idsKey, type RegisterImage } from './register-image';

/** Whether the system of a list has another id for a record than the one a row gives; a row without an id says nothing. */
export const isCalledOtherwise = ({ idsOf }: RegisterImage, record: 'organization' | 'person', id: string, externalId: string | null): boolean => {
  if (externalId === null) return false;
  const ids = idsOf.get(idsKey(record, id)) ?? new Set();
  return ids.size > 0 && !ids.has(externalId);
};

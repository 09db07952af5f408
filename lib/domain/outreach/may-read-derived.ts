import type { Confidentiality } from '../shared/confidentiality';
import type { ContactReader } from './contact-reader';
import { mayReadContact } from './may-read-contact';

type Contact = Parameters<typeof mayReadContact>[0] & { archived: boolean };

/** A record that may have come from a contact: null where it came from none. */
export type DerivedRecord = { confidentiality: Confidentiality; createdBy: string; ownerId: string | null; contact: Contact | null };

/**
 * C6-14 for what came from a contact: seen by those who may read that contact, and at rest while it is archived; raised above
 * its contact's level it is seen by its maker, its owner and those who read all. What came from no contact goes by its own
 * level. The database condition (visible-derived) says the same and is tested against this.
 */
export const mayReadDerived = ({ confidentiality, createdBy, ownerId, contact }: DerivedRecord, reader: ContactReader): boolean => {
  const open = confidentiality === 'public' || confidentiality === 'internal';
  const mine = reader.trusted && reader.userId !== null && (createdBy === reader.userId || ownerId === reader.userId);
  const own = reader.all || open || mine;
  if (contact === null) return own;
  return !contact.archived && mayReadContact(contact, reader) && (own || contact.confidentiality === confidentiality);
};

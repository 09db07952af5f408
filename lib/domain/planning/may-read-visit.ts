import type { ContactReader } from '../outreach/contact-reader';
import { mayReadContact } from '../outreach/may-read-contact';
import type { DerivedRecord } from '../outreach/may-read-derived';

/**
 * C6-14 for a planned visit: public and internal ones for every reader of outreach, others for their maker, their owner and
 * those who read all; one that became a contact for those who may read that, its owner and its maker. The database condition
 * (visible-visits) says the same and is tested against this.
 */
export const mayReadVisit = ({ confidentiality, createdBy, ownerId, contact }: DerivedRecord, reader: ContactReader): boolean => {
  if (reader.all) return true;
  if (reader.trusted && reader.userId !== null && (createdBy === reader.userId || ownerId === reader.userId)) return true;
  const open = confidentiality === 'public' || confidentiality === 'internal';
  return open && (contact === null || mayReadContact(contact, reader));
};

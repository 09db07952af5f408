import type { Confidentiality } from '../shared/confidentiality';
import type { ContactReader } from './contact-reader';

type Guarded = { confidentiality: Confidentiality; authorId: string; readerIds: readonly string[] };

/**
 * C6-14: public and internal for every reader of outreach; restricted for its author, its named readers and those who
 * read all; sealed for its author and those who read all. A viewer or administrator never reads the last two, named
 * or not. The database condition (visible-activities) says the same and is tested against this.
 */
export const mayReadContact = (contact: Guarded, reader: ContactReader): boolean => {
  if (contact.confidentiality === 'public' || contact.confidentiality === 'internal') return true;
  if (reader.all) return true;
  if (!reader.trusted || reader.userId === null) return false;
  if (contact.authorId === reader.userId) return true;
  return contact.confidentiality === 'restricted' && contact.readerIds.includes(reader.userId);
};

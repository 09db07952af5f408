import type { ContactReader } from '../outreach/contact-reader';
import type { Confidentiality } from '../shared/confidentiality';

type Guarded = { confidentiality: Confidentiality; ownerId: string; createdBy: string; readerIds: readonly string[] };

/**
 * C6-14 for cases: public and internal for every reader of the pipeline; restricted for its owner, its maker, those named and
 * those who read all; sealed for its owner, its maker and those who read all. Everybody else sees its code name, stream and
 * stage on the board. The database condition (visible-cases) says the same and is tested against this.
 */
export const mayReadCase = ({ confidentiality, ownerId, createdBy, readerIds }: Guarded, reader: ContactReader): boolean => {
  if (reader.all || confidentiality === 'public' || confidentiality === 'internal') return true;
  if (!reader.trusted || reader.userId === null) return false;
  if (ownerId === reader.userId || createdBy === reader.userId) return true;
  return confidentiality === 'restricted' && readerIds.includes(reader.userId);
};

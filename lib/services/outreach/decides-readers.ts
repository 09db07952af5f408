import type { QueryContext } from '../define';
import { contactReaderOf } from '../contact-reader-of';

/** Who may read a contact, and whether it stands at all, is for its author and for those who read everything. */
export const decidesReaders = ({ actor }: Pick<QueryContext, 'actor'>, authorId: string): boolean => {
  const reader = contactReaderOf(actor);
  return reader.all || (reader.userId !== null && reader.userId === authorId);
};

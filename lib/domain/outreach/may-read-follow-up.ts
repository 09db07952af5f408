import type { ContactReader } from './contact-reader';
import { mayReadContact } from './may-read-contact';
import { mayReadDerived, type DerivedRecord } from './may-read-derived';

/**
 * C6-14 for a follow-up: seen by those who may read the contact it came from, and at rest while that contact is archived. One
 * that came from no contact goes by its own level. The database condition (visible-tasks) says the same and is tested against this.
 */
export const mayReadFollowUp = (task: DerivedRecord, reader: ContactReader): boolean =>
  (task.contact === null ? mayReadDerived(task, reader) : !task.contact.archived && mayReadContact(task.contact, reader));

import { HELD_RECORDS, type HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { gatherChanges } from './gather-changes';
import { gatherContacts } from './gather-contacts';
import { gatherDerived } from './gather-derived';
import { gatherDirectory } from './gather-directory';
import { gatherRegister, subjectOf } from './gather-register';
import { gatherShared } from './gather-shared';

/** Everything held about somebody that the actor may see, by kind and day. Throws notFound when there is no such subject. */
export const gatherHeld = async (ctx: QueryContext, subject: SubjectInput): Promise<{ name: string; records: HeldRecord[] }> => {
  const found = await subjectOf(ctx, subject);
  if (!found) throw notFound(messages.errors.notFound);
  const records = [found.own, ...await gatherRegister(ctx, subject), ...await gatherContacts(ctx, subject), ...await gatherDerived(ctx, subject), ...await gatherDirectory(ctx, subject), ...await gatherShared(ctx, subject), ...await gatherChanges(ctx, subject)].filter(({ fields }) => fields.length > 0);
  const place = ({ record, day, recordId }: HeldRecord) => `${String(HELD_RECORDS.indexOf(record)).padStart(2, '0')} ${day ?? ''} ${recordId}`;
  return { name: found.name, records: records.sort((a, b) => (place(a) < place(b) ? -1 : 1)) };
};

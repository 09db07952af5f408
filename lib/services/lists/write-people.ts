import { and, eq } from 'drizzle-orm';
import { putRows } from '@/db/put-rows';
import { people, searchNames } from '@/db/schema';
import { nameOfPerson, type PersonFields } from '@/lib/domain/lists/register-image';
import type { Write } from '@/lib/domain/lists/row-plan';
import { emailKey } from '@/lib/domain/register/email-key';
import { fold } from '@/lib/domain/register/fold';
import { personSortKey } from '@/lib/domain/register/person-sort-key';
import { messages } from '@/lib/messages';
import type { AuditEntry } from '../audit-event';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { madeIn, touchedIn } from './made-in';

type PersonWrite = Extract<Write, { record: 'person'; fields: PersonFields }>;

/** What identifies a person leaves a digest in the trail, so that a purge can remove it. */
const OPEN = ['languages', 'preferredChannel', 'doNotContactSince'];

const columns = (fields: PersonFields) => {
  const names = { givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' };
  return { ...fields, ...names, nameKey: personSortKey(names), emailKey: fields.email && emailKey(fields.email) };
};

const searchable = (writes: readonly { id: string; fields: PersonFields }[]) =>
  writes.map(({ id, fields }) => ({ kind: 'person' as const, recordId: id, key: fold(nameOfPerson(fields)) })).filter(({ key }) => key !== '');

/** Writes the people of a piece, new ones in bulk; answers what the trail says of them. */
export const writePeople = async (ctx: CommandContext, writes: readonly PersonWrite[]): Promise<AuditEntry[]> => {
  const { db } = ctx;
  const fresh = writes.filter((write) => write.write === 'create');
  await putRows(db, people, fresh.map(({ id, fields }) => ({ id, ...madeIn(ctx), ...columns(fields), sample: false })));
  await putRows(db, searchNames, searchable(fresh));
  for (const write of writes) {
    if (write.write !== 'update') continue;
    const saved = await db.update(people).set({ ...columns(write.fields), ...touchedIn(ctx), version: write.version + 1 })
      .where(and(eq(people.id, write.id), eq(people.version, write.version))).returning({ id: people.id });
    if (saved.length === 0) throw conflict(messages.lists.refusals.changedMeanwhile);
    await db.delete(searchNames).where(and(eq(searchNames.kind, 'person'), eq(searchNames.recordId, write.id)));
    await putRows(db, searchNames, searchable([write]));
  }
  return writes.map((write) => ({
    command: 'lists.load-rows', record: 'person', recordId: write.id,
    change: { before: write.write === 'update' ? { ...write.before } : null, after: { ...write.fields, version: write.write === 'update' ? write.version + 1 : 1 }, open: OPEN },
  }));
};

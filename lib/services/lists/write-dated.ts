import { and, eq, inArray } from 'drizzle-orm';
import { putRows } from '@/db/put-rows';
import { affiliations, memberships, organizations, people } from '@/db/schema';
import type { Write } from '@/lib/domain/lists/row-plan';
import { messages } from '@/lib/messages';
import type { AuditEntry } from '../audit-event';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { inBulk } from './in-bulk';
import { madeIn, touchedIn } from './made-in';

type DatedWrite = Extract<Write, { record: 'affiliation' | 'membership'; fields: object }>;

const OPEN = ['personId', 'organizationId', 'associationId', 'membershipClass', 'flags', 'primary', 'validFrom', 'validTo'];

const entry = (write: DatedWrite): AuditEntry => ({
  command: 'lists.load-rows', record: write.record, recordId: write.id,
  change: { before: write.write === 'update' ? { ...write.before } : null, after: { ...write.fields, version: write.write === 'update' ? write.version + 1 : 1 }, open: OPEN },
});

/** Writes the roles and memberships of a piece; whoever they hang on is marked as changed, if they were there before. */
export const writeDated = async (ctx: CommandContext, writes: readonly DatedWrite[], made: ReadonlySet<string>): Promise<AuditEntry[]> => {
  const { db } = ctx;
  const roles = writes.filter((write) => write.record === 'affiliation');
  const joined = writes.filter((write) => write.record === 'membership');
  await putRows(db, affiliations, roles.filter(({ write }) => write === 'create').map(({ id, fields }) => ({ id, ...madeIn(ctx), ...fields })));
  await putRows(db, memberships, joined.filter(({ write }) => write === 'create').map(({ id, fields }) => ({ id, ...madeIn(ctx), ...fields })));
  for (const write of writes) {
    if (write.write !== 'update') continue;
    const change = { ...touchedIn(ctx), version: write.version + 1 };
    const saved = write.record === 'affiliation'
      ? await db.update(affiliations).set({ ...write.fields, ...change }).where(and(eq(affiliations.id, write.id), eq(affiliations.version, write.version))).returning({ id: affiliations.id })
      : await db.update(memberships).set({ ...write.fields, ...change }).where(and(eq(memberships.id, write.id), eq(memberships.version, write.version))).returning({ id: memberships.id });
    if (saved.length === 0) throw conflict(messages.lists.refusals.changedMeanwhile);
  }
  const touched = (ids: readonly (string | null)[]) => [...new Set(ids)].filter((id): id is string => id !== null && !made.has(id));
  await inBulk(touched(writes.map(({ fields }) => fields.personId)), (some) => db.update(people).set(touchedIn(ctx)).where(inArray(people.id, some)));
  await inBulk(touched(joined.map(({ fields }) => fields.organizationId)), (some) => db.update(organizations).set(touchedIn(ctx)).where(inArray(organizations.id, some)));
  return writes.map(entry);
};

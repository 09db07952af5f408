import { and, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { BOOKKEEPING, decodeRow, journaledTable } from '@/db/journal';
import { actionChanges, actions } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { localDay } from '@/lib/domain/shared/local-day';
import type { QueryContext } from '../define';
import { localTimeZone } from '../local-time-zone';
import { heldFields } from './held-fields';

/** Parts of the register whose rows go when they are taken out: until then they say of themselves what they are. */
const PARTS = ['sites', 'affiliations', 'memberships'];

const SILENT = [...BOOKKEEPING, 'nameKey', 'emailKey', 'createdAt', 'createdBy', 'archivedBy', 'jobsTotal', 'sample'];

const told = (row: Record<string, unknown>) =>
  heldFields(Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'id' && !field.endsWith('Id') && !SILENT.includes(field)).map(([field, value]) => [field, value as string | null])));

/** Values somebody had in the register before they were changed or taken out, for as long as that can be undone. */
export const gatherChanges = async ({ db }: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  const own = kind === 'person' ? 'people' : 'organizations';
  const rows = await db
    .select({ action: actionChanges.actionId, seq: actionChanges.seq, table: actionChanges.tableName, before: actionChanges.before, at: actions.at })
    .from(actionChanges).innerJoin(actions, eq(actions.id, actionChanges.actionId))
    .where(and(isNotNull(actionChanges.before), or(
      and(eq(actionChanges.tableName, own), eq(actionChanges.rowKey, id)),
      and(inArray(actionChanges.tableName, PARTS), sql`cast(${actionChanges.before} as text) like ${`%"${id}"%`}`),
    )))
    .orderBy(desc(actions.at), actionChanges.seq);
  return rows.flatMap(({ action, seq, table: name, before, at }): HeldRecord[] => {
    const table = journaledTable(name);
    const fields = table && before ? told(decodeRow(table, before)) : [];
    return fields.length > 0 ? [{ record: 'change', recordId: `${action}-${seq}`, day: localDay(at, localTimeZone()), level: 'internal', fields }] : [];
  });
};

import { and, asc, eq, gte } from 'drizzle-orm';
import { z } from 'zod';
import { BOOKKEEPING, decodeRow } from '@/db/journal';
import { actionChanges, actions } from '@/db/schema';
import { may, type Permission } from '@/lib/auth/permissions';
import { fieldsTogether } from '@/lib/domain/history/fields-together';
import { HISTORIC_RECORDS } from '@/lib/domain/history/kept-records';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, forbidden, notFound } from '../errors';
import { checkAfter } from './check-after';
import { demandRecord } from './demand-record';
import { takeStep } from './take-step';

/**
 * Puts a field of a record back to what it was before an action, with the fields that say one thing with it; without a field, all of the record's own
 * row. Whatever it is now goes, and can be had again by undoing this. Throws conflict where nothing would change.
 */
export const putBack = command({
  name: 'history.put-back',
  permission: 'register.read',
  record: 'action',
  input: z.strictObject({ record: z.enum(HISTORIC_RECORDS), id: RecordId, action: RecordId, field: z.string().max(60).optional() }),
  run: async (ctx, { record, id, action, field }) => {
    const { db, actor } = ctx;
    const { table, row } = await demandRecord(ctx, record, id);
    const [from] = await db.select({ at: actions.at }).from(actions).where(eq(actions.id, action));
    const steps = from ? await db
      .select({ actionId: actionChanges.actionId, before: actionChanges.before, after: actionChanges.after, permission: actions.permission, level: actions.level })
      .from(actionChanges).innerJoin(actions, eq(actions.id, actionChanges.actionId))
      .where(and(eq(actionChanges.tableName, table.name), eq(actionChanges.rowKey, id), gte(actions.at, from.at)))
      .orderBy(asc(actions.at), asc(actionChanges.actionId), asc(actionChanges.seq)) : [];
    const first = steps.find(({ actionId }) => actionId === action);
    if (!first?.before || !first.after) throw notFound(messages.errors.notFound);
    if (!may(actor, first.permission as Permission)) throw forbidden(messages.errors.forbidden);

    const asked = field === undefined ? steps.slice(steps.indexOf(first)) : steps.filter(({ actionId }) => actionId === action);
    const was: Record<string, unknown> = {};
    for (const { before, after } of asked) if (before && after) Object.assign(was, { ...decodeRow(table, before), ...was });
    const group = field === undefined ? Object.keys(was) : fieldsTogether(Object.keys(was)).find((fields) => fields.includes(field)) ?? [];
    const fields = group.filter((name) => !BOOKKEEPING.includes(name) && JSON.stringify(was[name] ?? null) !== JSON.stringify(row[name] ?? null));
    if (fields.length === 0) throw conflict(messages.history.refusals.asItWas);

    const pick = (of: Record<string, unknown>) => Object.fromEntries(fields.map((name) => [name, of[name] ?? null]));
    const changes = [{ table: table.name, key: id, before: pick(was), after: pick(row) }];
    const kept = await takeStep({ ...ctx, byId: actor.id, mayLower: may(actor, 'sealed.read') }, { kind: 'write', table: table.name, changes });
    if (kept.length > 0) throw conflict(messages.history.keptReasons[kept[0]?.reason ?? 'changed-since']);
    await checkAfter(db, table.name, changes);
    ctx.changed({ about: { record, recordId: id }, before: pick(row), after: pick(was), level: first.level });
    return { id, fields };
  },
});

import { and, desc, eq, gte, lt, or } from 'drizzle-orm';
import { auditEvents } from '@/db/schema';
import { AuditFilter } from '@/lib/domain/audit/audit-filter';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { query } from '../define';
import { namesInTrail } from './names-in-trail';
import { readableEvents } from './readable-events';

const PAGE = 50;

/** The trail, latest first, fifty at a time. What a person did and what was done to their account both count as theirs. */
export const listAuditEvents = query({
  name: 'audit.list-events',
  permission: 'audit.read',
  input: AuditFilter,
  run: async ({ db, actor }, { person, record, recordId, day, before }) => {
    const bounds = day ? dayBounds(day, process.env.LODE_TIME_ZONE ?? 'America/Vancouver') : null;
    const rows = await db
      .select()
      .from(auditEvents)
      .where(and(
        readableEvents(actor),
        person ? or(eq(auditEvents.actorId, person), and(eq(auditEvents.record, 'user'), eq(auditEvents.recordId, person))) : undefined,
        record ? eq(auditEvents.record, record) : undefined,
        recordId ? eq(auditEvents.recordId, recordId) : undefined,
        bounds ? and(gte(auditEvents.at, bounds.from), lt(auditEvents.at, bounds.to)) : undefined,
        before ? lt(auditEvents.seq, before) : undefined,
      ))
      .orderBy(desc(auditEvents.seq))
      .limit(PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const names = await namesInTrail(db, shown);
    return {
      events: shown.map(({ prevHash: _prev, hash: _hash, ...event }) => ({
        ...event, actorName: names.get(event.actorId) ?? null, recordName: names.get(event.recordId) ?? null,
      })),
      next: rows.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
    };
  },
});

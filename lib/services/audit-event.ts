import { createHash, createHmac } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { putRows } from '@/db/put-rows';
import { auditEvents, auditHead, recordVersions } from '@/db/schema';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from './define';

type Row = Record<string, unknown>;

export type Change = {
  before?: Row | null;
  after?: Row | null;
  /** Fields whose values may stand in the trail; every other field leaves a keyed digest only. */
  open?: readonly string[];
  level?: Confidentiality;
  reason?: string;
  /** The record the event names where it is not the command's own: an undo is of whatever it turned round. */
  about?: { record: string; recordId: string };
};

export type AuditEntry = { command: string; record: string; recordId: string; change: Change };

const BOOKKEEPING = new Set(['version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

const plain = (value: unknown) => JSON.stringify(value ?? null);

const digest = (value: unknown) =>
  `hmac:${createHmac('sha256', process.env.NEXTAUTH_SECRET ?? 'unset').update(plain(value)).digest('base64url').slice(0, 22)}`;

const changedFields = ({ before, after }: Change) =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((field) => !BOOKKEEPING.has(field) && plain(before?.[field]) !== plain(after?.[field]))
    .sort();

export const chainHash = (prevHash: string, event: Row) => createHash('sha256').update(prevHash).update(plain(event)).digest('hex');

/** What the chain starts from. */
export const CHAIN_START = '';

/** One order of keys at every depth: PostgreSQL gives a JSON object back in an order of its own. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, ordered(held)]));
};

/** The bytes the chain is made over: one order of keys, instants as ISO text. */
export const chained = (event: Omit<typeof auditEvents.$inferSelect, 'hash' | 'prevHash'>): Row => ({
  seq: event.seq, at: event.at.toISOString(), actorKind: event.actorKind, actorId: event.actorId, command: event.command,
  record: event.record, recordId: event.recordId, level: event.level, changed: event.changed,
  values: Object.entries(ordered(JSON.parse(plain(event.values))) as Row), reason: event.reason,
});

/** Appends events inside the caller's transaction, in their order: if it fails, so do the changes. */
export const writeAuditEvents = async ({ db, actor, now }: Pick<QueryContext, 'db' | 'now'> & { actor: Pick<QueryContext['actor'], 'kind' | 'id'> }, entries: readonly AuditEntry[]) => {
  if (entries.length === 0) return;
  // Taken last and by update, so that writers on PostgreSQL queue here only for the length of this step.
  const [head] = await db.update(auditHead).set({ seq: sql`${auditHead.seq} + ${entries.length}` }).where(eq(auditHead.id, 1)).returning();
  if (!head) throw new Error('the audit trail has no head row');
  let { hash } = head;
  const events = entries.map(({ command, record, recordId, change }, place) => {
    const changed = changedFields(change);
    const values = Object.fromEntries(
      changed.map((field) => [field, change.open?.includes(field) ? change.after?.[field] ?? null : digest(change.after?.[field])]),
    );
    const event = {
      seq: head.seq - entries.length + 1 + place, at: now, actorKind: actor.kind, actorId: actor.id, command, record, recordId,
      level: change.level ?? 'internal', changed, values, reason: change.reason ?? null,
    };
    const prevHash = hash;
    hash = chainHash(prevHash, chained(event));
    return { ...event, prevHash, hash };
  });
  await putRows(db, auditEvents, events);
  await db.update(auditHead).set({ hash }).where(eq(auditHead.id, 1));
  const versions = entries.flatMap(({ record, recordId, change: { after } }) =>
    (typeof after?.version === 'number' ? [{ record, recordId, version: after.version, at: now, actorId: actor.id, data: after }] : []));
  await putRows(db, recordVersions, versions);
};

/** Appends one event. */
export const writeAuditEvent = (ctx: QueryContext, entry: AuditEntry) => writeAuditEvents(ctx, [entry]);

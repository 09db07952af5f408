import { index, instant, int, json, primaryKey, table, text } from '../columns';

/** Append-only (triggers refuse UPDATE and DELETE) and hash-chained. */
export const auditEvents = table('audit_events', {
  seq: int().primaryKey(),
  at: instant().notNull(),
  actorKind: text().notNull(),
  actorId: text().notNull(),
  command: text().notNull(),
  record: text().notNull(),
  recordId: text().notNull(),
  level: text().notNull(),
  changed: json<string[]>().notNull(),
  values: json<Record<string, unknown>>().notNull(),
  reason: text(),
  prevHash: text().notNull(),
  hash: text().notNull(),
}, (t) => [index('audit_record').on(t.record, t.recordId), index('audit_actor').on(t.actorId)]);

/** One row: the end of the chain. Locking it orders writers on PostgreSQL. */
export const auditHead = table('audit_head', {
  id: int().primaryKey(),
  seq: int().notNull(),
  hash: text().notNull(),
});

/** Values of every version, confidential ones too; a purge may remove rows without breaking the chain. */
export const recordVersions = table('record_versions', {
  record: text().notNull(),
  recordId: text().notNull(),
  version: int().notNull(),
  at: instant().notNull(),
  actorId: text().notNull(),
  data: json<Record<string, unknown>>().notNull(),
}, (t) => [primaryKey({ columns: [t.record, t.recordId, t.version] })]);

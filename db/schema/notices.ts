import type { FeedKind } from '@/lib/domain/notices/feed-kind';
import type { NoticeKind } from '@/lib/domain/notices/notice-kind';
import { index, instant, int, json, table, text, uniqueIndex } from '../columns';
import { users } from './access';

/** A calendar feed somebody subscribed to; only a hash of its token is kept. */
export const feeds = table('feeds', {
  id: text().primaryKey(),
  ownerId: text().notNull().references(() => users.id),
  kind: text().$type<FeedKind>().notNull(),
  // A cluster or sub-cluster code, for cluster feeds alone.
  subject: text(),
  tokenHash: text().notNull(),
  createdAt: instant().notNull(),
  lastReadAt: instant(),
  revokedAt: instant(),
  revokedBy: text(),
}, (t) => [uniqueIndex('feeds_token').on(t.tokenHash), index('feeds_owner').on(t.ownerId)]);

/** Points at a record and carries none of its words: what it says is read through the record, by who may. */
export const notices = table('notices', {
  id: text().primaryKey(),
  userId: text().notNull().references(() => users.id),
  kind: text().$type<NoticeKind>().notNull(),
  record: text().notNull(),
  recordId: text().notNull(),
  // One notice of a kind per record and occasion, however often its sweep runs.
  occasion: text().notNull(),
  at: instant().notNull(),
  readAt: instant(),
  mailedAt: instant(),
}, (t) => [
  index('notices_user').on(t.userId, t.readAt, t.at),
  uniqueIndex('notices_occasion').on(t.userId, t.kind, t.recordId, t.occasion),
]);

/** Mail as it was or would have been sent. */
export const outboxMessages = table('outbox_messages', {
  id: text().primaryKey(),
  userId: text().references(() => users.id),
  address: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  state: text().$type<'queued' | 'sent' | 'failed' | 'kept'>().notNull(),
  attempts: int().notNull(),
  queuedAt: instant().notNull(),
  sentAt: instant(),
  failure: text(),
  about: json<string[]>().notNull(),
}, (t) => [index('outbox_state').on(t.state, t.queuedAt), index('outbox_user').on(t.userId, t.queuedAt)]);

import type { RequestOutcome } from '@/lib/domain/directory/request-outcome';
import { bool, index, instant, json, recordColumns, table, text, uniqueIndex } from '../columns';
import { organizations } from './register';

/** What an organization agreed to have said of it in public; shown only while its consent stands. */
export const directoryEntries = table('directory_entries', {
  ...recordColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  capabilities: json<string[]>().notNull(),
  // Of the organization, never of a person.
  phone: text(),
  email: text(),
  sample: bool().notNull(),
}, (t) => [uniqueIndex('directory_entries_organization').on(t.organizationId)]);

/** Somebody outside asks to be listed, to have an entry changed or taken out. */
export const directoryRequests = table('directory_requests', {
  ...recordColumns(),
  // Null: a firm that is not in the directory.
  organizationId: text().references(() => organizations.id),
  organizationName: text().notNull(),
  personName: text().notNull(),
  email: text().notNull(),
  phone: text(),
  wish: text().notNull(),
  receivedAt: instant().notNull(),
  settledAt: instant(),
  settledBy: text(),
  outcome: text().$type<RequestOutcome>(),
}, (t) => [index('directory_requests_open').on(t.settledAt, t.receivedAt)]);

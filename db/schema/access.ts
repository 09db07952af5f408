import type { Role } from '@/lib/domain/access/role';
import { index, instant, int, json, recordColumns, table, text, uniqueIndex } from '../columns';

export const users = table('users', {
  ...recordColumns(),
  name: text().notNull(),
  email: text().notNull(),
  emailKey: text().notNull(),
  roles: json<Role[]>().notNull(),
  passwordHash: text(),
  invitedAt: instant(),
  joinedAt: instant(),
  disabledAt: instant(),
  disabledBy: text(),
  totpSecret: text(),
  totpConfirmedAt: instant(),
  totpLastStep: int(),
  recoveryCodes: json<string[]>().notNull(),
  sessionEpoch: int().notNull().default(1),
  preferences: json<{ shortcuts?: boolean; digest?: 'daily' | 'weekly' | 'never' }>().notNull(),
}, (t) => [uniqueIndex('users_email_key').on(t.emailKey)]);

export const identities = table('identities', {
  id: text().primaryKey(),
  userId: text().notNull().references(() => users.id),
  issuer: text().notNull(),
  subject: text().notNull(),
  linkedAt: instant().notNull(),
}, (t) => [uniqueIndex('identities_subject').on(t.issuer, t.subject)]);

export const sessions = table('sessions', {
  id: text().primaryKey(),
  userId: text().notNull().references(() => users.id),
  epoch: int().notNull(),
  startedAt: instant().notNull(),
  seenAt: instant().notNull(),
  expiresAt: instant().notNull(),
  endedAt: instant(),
  endedBecause: text(),
  secondFactorAt: instant(),
  network: text().notNull(),
  device: text().notNull(),
}, (t) => [index('sessions_user').on(t.userId)]);

/** Set-up, invitation and password-reset links; only a hash of the token is kept. */
export const oneTimeLinks = table('one_time_links', {
  id: text().primaryKey(),
  purpose: text().$type<'setup' | 'invite' | 'reset'>().notNull(),
  userId: text().references(() => users.id),
  tokenHash: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
}, (t) => [uniqueIndex('one_time_links_token').on(t.tokenHash), index('one_time_links_user').on(t.userId)]);

/** Failed attempts at any credential; counted per account and per network within a window. */
export const attempts = table('attempts', {
  id: text().primaryKey(),
  path: text().notNull(),
  accountKey: text().notNull(),
  networkKey: text().notNull(),
  at: instant().notNull(),
}, (t) => [index('attempts_account').on(t.accountKey, t.at), index('attempts_network').on(t.networkKey, t.at)]);

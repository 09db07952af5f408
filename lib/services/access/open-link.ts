import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { oneTimeLinks } from '@/db/schema';
import { tokenHash } from './secret-token';

type Purpose = 'setup' | 'invite' | 'reset';

const standing = (token: string, purpose: Purpose, now: Date) =>
  and(eq(oneTimeLinks.tokenHash, tokenHash(token)), eq(oneTimeLinks.purpose, purpose), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, now));

/** The link a token stands for, or null: unknown, used and expired look the same. */
export const openLink = async (db: Handle, token: string, purpose: Purpose, now: Date) =>
  (await db.select().from(oneTimeLinks).where(standing(token, purpose, now)))[0] ?? null;

/** Uses the link up; null when someone else did so first. */
export const spendLink = async (db: Handle, token: string, purpose: Purpose, now: Date) =>
  (await db.update(oneTimeLinks).set({ usedAt: now }).where(standing(token, purpose, now)).returning())[0] ?? null;

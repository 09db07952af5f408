import { and, eq, isNull } from 'drizzle-orm';
import { oneTimeLinks } from '@/db/schema';
import type { CommandContext } from '../define';
import { newToken, tokenHash } from './secret-token';

const HOUR = 60 * 60_000;
const LASTS = { setup: 7 * 24 * HOUR, invite: 7 * 24 * HOUR, reset: 24 * HOUR } as const;

/** A fresh link; earlier ones for the same person and purpose stop working. The token is shown once and only its digest kept. */
export const issueLink = async ({ db, actor, now, newId }: CommandContext, purpose: keyof typeof LASTS, userId: string | null) => {
  const mine = userId ? eq(oneTimeLinks.userId, userId) : isNull(oneTimeLinks.userId);
  await db.update(oneTimeLinks).set({ usedAt: now }).where(and(mine, eq(oneTimeLinks.purpose, purpose), isNull(oneTimeLinks.usedAt)));
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + LASTS[purpose]);
  await db.insert(oneTimeLinks).values({ id, purpose, userId, tokenHash: tokenHash(token), createdAt: now, createdBy: actor.id, expiresAt });
  return { id, token, expiresAt };
};

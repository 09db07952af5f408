import { and, eq, isNull } from 'drizzle-orm';
import { sessions } from '@/db/schema';
import type { CommandContext } from '../define';
import { endSessions, type SessionEnd } from './end-sessions';
import { personOf } from './person-of';

type Restart = { userId: string; epoch: number; because: SessionEnd; secondFactorAt?: Date | null };

/** Ends every session of the person and begins this one anew under another id: whoever copied the old cookie is out. */
export const restartSession = async (ctx: CommandContext, { userId, epoch, because, secondFactorAt }: Restart): Promise<string> => {
  const { db, actor, now, newId } = ctx;
  const [mine] = await db.select().from(sessions).where(and(eq(sessions.id, personOf(actor).sessionId), isNull(sessions.endedAt)));
  await endSessions(db, userId, because, now);
  const id = newId();
  if (mine) {
    const kept = { network: mine.network, device: mine.device, startedAt: mine.startedAt, expiresAt: mine.expiresAt };
    await db.insert(sessions).values({ ...kept, id, userId, epoch, seenAt: now, secondFactorAt: secondFactorAt === undefined ? mine.secondFactorAt : secondFactorAt });
  }
  return id;
};

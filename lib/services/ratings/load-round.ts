import { and, eq, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { ratingRounds } from '@/db/schema';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

/** A round that was not archived. Throws notFound for any other. */
export const loadRound = async (db: Handle, id: string) => {
  const [round] = await db.select().from(ratingRounds).where(and(eq(ratingRounds.id, id), isNull(ratingRounds.archivedAt)));
  if (!round) throw notFound(messages.errors.notFound);
  return round;
};

export type Round = Awaited<ReturnType<typeof loadRound>>;

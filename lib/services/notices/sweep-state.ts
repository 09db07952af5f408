import { eq } from 'drizzle-orm';
import { settings } from '@/db/schema';
import type { CommandContext } from '../define';

const KEY = 'notices.sweep';

/** `seq`: the last event of the trail that was looked at. `lateOn`: the day what is late was last looked for. */
export type SweepState = { seq: number; lateOn: string | null };

export const readSweep = async ({ db }: Pick<CommandContext, 'db'>): Promise<SweepState | null> => {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY));
  return row ? (row.value as SweepState) : null;
};

export const writeSweep = async ({ db, now, actor }: CommandContext, state: SweepState): Promise<void> => {
  const row = { value: state, updatedAt: now, updatedBy: actor.id };
  await db.insert(settings).values({ key: KEY, ...row, version: 1 }).onConflictDoUpdate({ target: settings.key, set: row });
};

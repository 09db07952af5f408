import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { settings } from '@/db/schema';
import { OfficialMove } from '@/lib/domain/indicators/standing/official-move';

export const OFFICIAL_SETTING = 'indicators.official-series';

/** Every move of a series in or out of official standing, in order; `version` counts them up, 0 before the first. */
export const officialMoves = async (db: Handle): Promise<{ moves: readonly OfficialMove[]; version: number }> => {
  const [row] = await db.select({ value: settings.value, version: settings.version }).from(settings).where(eq(settings.key, OFFICIAL_SETTING));
  return row ? { moves: OfficialMove.array().parse(row.value), version: row.version } : { moves: [], version: 0 };
};

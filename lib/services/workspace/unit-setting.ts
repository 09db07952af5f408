import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { settings } from '@/db/schema';
import { UNIT_SETTING, UnitName } from '@/lib/domain/workspace/unit-name';

/** What the unit calls itself, null where nobody said; version 0 where it was never set. */
export const unitSetting = async (db: Handle): Promise<{ name: string | null; version: number }> => {
  const [row] = await db.select({ value: settings.value, version: settings.version }).from(settings).where(eq(settings.key, UNIT_SETTING));
  return row ? { name: UnitName.parse((row.value as { name: string | null }).name ?? '') || null, version: row.version } : { name: null, version: 0 };
};

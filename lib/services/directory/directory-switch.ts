import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { settings } from '@/db/schema';

export const DIRECTORY_SETTING = 'directory';
export const DirectorySetting = z.object({ on: z.boolean() });

/** Whether the directory is open to the public; it is not until a manager opened it. */
export const directorySwitch = async (db: Handle): Promise<{ on: boolean; version: number }> => {
  const [row] = await db.select({ value: settings.value, version: settings.version }).from(settings).where(eq(settings.key, DIRECTORY_SETTING));
  return row ? { on: DirectorySetting.parse(row.value).on, version: row.version } : { on: false, version: 0 };
};

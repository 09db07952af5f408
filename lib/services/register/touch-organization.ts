import { eq } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import type { CommandContext } from '../define';
import { touchedBy } from './touched-by';

/**
 * Marks an organization as changed by something that hangs on it. Its own version stays: an open form of it is not
 * stale. The row is locked until the end, so that two writers on PostgreSQL see each other's parts.
 */
export const touchOrganization = async (ctx: CommandContext, id: string) => {
  await ctx.db.update(organizations).set(touchedBy(ctx)).where(eq(organizations.id, id));
};

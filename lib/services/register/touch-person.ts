import { eq } from 'drizzle-orm';
import { people } from '@/db/schema';
import type { CommandContext } from '../define';
import { touchedBy } from './touched-by';

/** As touchOrganization: changed by what hangs on the person, and locked until the end; the person's own version stays. */
export const touchPerson = async (ctx: CommandContext, id: string) => {
  await ctx.db.update(people).set(touchedBy(ctx)).where(eq(people.id, id));
};

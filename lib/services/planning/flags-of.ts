import { and, asc, eq } from 'drizzle-orm';
import { redFlags, users } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

const MOST = 20;

/** Open red flags of an organization that the actor may see, the next to run out first. */
export const flagsOf = (ctx: QueryContext, organizationId: string) =>
  ctx.db
    .select({
      id: redFlags.id, title: redFlags.title, severity: redFlags.severity, dueAt: redFlags.dueAt, confidentiality: redFlags.confidentiality, ownerName: users.name,
    })
    .from(redFlags)
    .innerJoin(users, eq(users.id, redFlags.ownerId))
    .where(and(eq(redFlags.organizationId, organizationId), eq(redFlags.state, 'open'), visibleDerived(ctx, redFlags)))
    .orderBy(asc(redFlags.dueAt), asc(redFlags.id))
    .limit(MOST);

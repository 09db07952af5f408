import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { commitments } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

/** The promises a body made that the actor may see, as a condition; without an organization, our own. */
export const promisesOfParty = (ctx: QueryContext, organizationId: string | null): SQL | undefined => and(
  organizationId === null ? and(isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId)) : eq(commitments.promisorOrganizationId, organizationId),
  isNull(commitments.archivedAt), visibleDerived(ctx, commitments),
);

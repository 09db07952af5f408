import { and, eq, isNull } from 'drizzle-orm';
import { organizations, scoringPermissions } from '@/db/schema';
import { ScoringPermissionInput } from '@/lib/domain/readiness/scoring-permission-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { isRightsHolder } from './is-rights-holder';

/** Lets a rights holder be assessed by schemes that ask of power, or ends that. Doing it twice changes nothing. */
export const setScoringPermission = command({
  name: 'readiness.set-scoring-permission',
  permission: 'readiness.govern',
  record: 'scoring_permission',
  input: ScoringPermissionInput,
  run: async (ctx, { organizationId, enabled, reason }) => {
    const { db, now, actor } = ctx;
    const [organization] = await db.select().from(organizations).where(eq(organizations.id, organizationId));
    if (!organization) throw invalid(messages.errors.invalid, { organizationId: messages.errors.unknownRecord });
    if (!isRightsHolder(organization)) throw invalid(messages.errors.invalid, { organizationId: messages.readiness.refusals.noRightsHolder });
    const [standing] = await db.select().from(scoringPermissions).where(and(eq(scoringPermissions.organizationId, organizationId), isNull(scoringPermissions.endedAt)));
    if ((standing !== undefined) === enabled) {
      ctx.unchanged();
      return { id: standing?.id ?? organizationId };
    }
    const id = standing?.id ?? ctx.newId();
    if (standing) {
      await db.update(scoringPermissions).set({ endedAt: now, endedBy: actor.id, endedReason: reason, version: standing.version + 1, updatedAt: now, updatedBy: actor.id }).where(eq(scoringPermissions.id, id));
    } else {
      await db.insert(scoringPermissions).values({ id, organizationId, reason, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
    }
    ctx.changed({ before: { enabled: !enabled }, after: { enabled, organizationId }, open: ['enabled', 'organizationId'], reason });
    return { id };
  },
});

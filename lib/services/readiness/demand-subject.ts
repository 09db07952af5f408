import { and, eq, isNull } from 'drizzle-orm';
import { clusterDefinitions, organizations, regions, scoringPermissions, subclusters } from '@/db/schema';
import { mayBeAssessed } from '@/lib/domain/readiness/may-be-assessed';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import type { SubjectInput } from '@/lib/domain/readiness/subject-input';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { isRightsHolder } from './is-rights-holder';

type Stored = { organizationId: string | null; subjectCode: string | null };

/** The subject as it is stored. Throws invalid for one that is not there, and for a scheme that may not be used on it. */
export const demandSubject = async ({ db }: QueryContext, subject: SubjectInput, scheme: SchemeCode): Promise<Stored> => {
  const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
  if (subject.kind === 'community') {
    const [region] = await db.select({ code: regions.code }).from(regions).where(eq(regions.code, subject.regionCode));
    if (!region) throw refuse('subject.regionCode', messages.errors.unknownRecord);
    return { organizationId: null, subjectCode: region.code };
  }
  if (subject.kind === 'subcluster') {
    const { clusterCode, subclusterCode } = subject;
    const [part] = await db.select({ code: subclusters.code }).from(subclusters).innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId))
      .where(and(eq(clusterDefinitions.clusterCode, clusterCode), eq(clusterDefinitions.state, 'published'), eq(subclusters.code, subclusterCode))).limit(1);
    if (!part) throw refuse('subject.subclusterCode', messages.errors.unknownRecord);
    return { organizationId: null, subjectCode: `${clusterCode}/${subclusterCode}` };
  }
  const { organizationId } = subject;
  const [organization] = await db.select().from(organizations).where(and(eq(organizations.id, organizationId), isNull(organizations.archivedAt)));
  if (!organization) throw refuse('subject.organizationId', messages.errors.unknownRecord);
  const [permitted] = await db.select({ id: scoringPermissions.id }).from(scoringPermissions)
    .where(and(eq(scoringPermissions.organizationId, organizationId), isNull(scoringPermissions.endedAt)));
  const allowed = mayBeAssessed(SCHEMES[scheme], { rightsHolder: isRightsHolder(organization), enabled: permitted !== undefined });
  if (!allowed) throw refuse('scheme', messages.readiness.refusals.rightsHolder);
  return { organizationId, subjectCode: null };
};

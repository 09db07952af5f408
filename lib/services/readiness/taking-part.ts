import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { z } from 'zod';
import type { Handle } from '@/db/database';
import { organizationSubclusters, participations, sites } from '@/db/schema';
import type { AssessmentsQuestion } from '@/lib/domain/readiness/assessments-question';
import { basesOfRegion } from './bases-of-region';

/** Participations that speak of a subject: of the organization itself, of any with an open site in the community, or of any linked to the sub-cluster. */
export const takingPart = async (db: Handle, { organizationId, subjectKind, subjectCode = '' }: z.output<typeof AssessmentsQuestion>): Promise<SQL> => {
  if (organizationId !== undefined) return eq(participations.organizationId, organizationId);
  if (subjectKind === 'community') {
    const { bases } = await basesOfRegion(db, subjectCode);
    return inArray(participations.organizationId, db.select({ id: sites.organizationId }).from(sites).where(and(inArray(sites.regionCode, bases), isNull(sites.closedOn))));
  }
  const [clusterCode = '', subclusterCode = ''] = subjectCode.split('/');
  const linked = db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters)
    .where(and(eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode)));
  return inArray(participations.organizationId, linked);
};

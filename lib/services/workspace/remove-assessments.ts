import { eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { assessmentEvidence, assessments, assessmentSources, formingMembers, readinessRules, scoringPermissions } from '@/db/schema';
import { SAMPLE_RULES_BY } from '@/lib/domain/readiness/sample-rules-by';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

const removeWhich = async (db: Handle, which: SQL) => {
  const own = (await db.select({ id: assessments.id }).from(assessments).where(which)).map(({ id }) => id);
  await inPieces(own, async (ids) => {
    await db.delete(assessmentSources).where(or(inArray(assessmentSources.assessmentId, ids), inArray(assessmentSources.sourceId, ids)));
    await db.delete(assessmentEvidence).where(inArray(assessmentEvidence.assessmentId, ids));
    await db.delete(assessments).where(inArray(assessments.id, ids));
  });
  await forgetVersions(db, 'assessment', own);
};

/** Takes out invented assessments, cuts and memberships of forming clusters, all that is known of the readiness of organizations that go, and evidence in contacts that go. */
export const removeAssessments = async (db: Handle, { organizations, contacts }: Pick<SampleRemoval, 'organizations' | 'contacts'>) => {
  await removeWhich(db, eq(assessments.sample, true));
  await db.delete(formingMembers).where(eq(formingMembers.sample, true));
  await db.delete(readinessRules).where(eq(readinessRules.createdBy, SAMPLE_RULES_BY));
  await inPieces(organizations.remove, async (ids) => {
    await removeWhich(db, inArray(assessments.organizationId, ids));
    await db.delete(formingMembers).where(inArray(formingMembers.organizationId, ids));
    await db.delete(scoringPermissions).where(inArray(scoringPermissions.organizationId, ids));
  });
  await inPieces(contacts.remove, (ids) => db.delete(assessmentEvidence).where(inArray(assessmentEvidence.activityId, ids)));
};

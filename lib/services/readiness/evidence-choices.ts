import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm';
import { activities, attachments, interviews, participations, surveys, surveyVersions } from '@/db/schema';
import { AssessmentsQuestion } from '@/lib/domain/readiness/assessments-question';
import { addMonths } from '@/lib/domain/shared/add-months';
import type { EvidenceChoice } from '@/lib/domain/readiness/evidence-choice';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';
import { takingPart } from './taking-part';

const MONTHS_BACK = 36;
const MOST = 200;

/**
 * What a score can rest on: contacts of three years the actor may read, with their files and interviews, the latest first. Of an
 * organization those it took part in; of a community or sub-cluster those of anybody there.
 */
export const evidenceChoices = query({
  name: 'readiness.evidence-choices',
  permission: 'readiness.read',
  input: AssessmentsQuestion,
  run: async (ctx, asked) => {
    const { db, today } = ctx;
    const contacts = await db
      .selectDistinct({ id: activities.id, day: activities.occurredOn, activityKind: activities.kind, text: activities.summary })
      .from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(await takingPart(db, asked), gte(participations.occurredOn, addMonths(today, -MONTHS_BACK)), isNull(activities.archivedAt), visibleActivities(ctx)))
      .orderBy(desc(activities.occurredOn), desc(activities.id)).limit(MOST);
    const ids = contacts.map(({ id }) => id);
    const [files, held] = ids.length === 0 ? [[], []] : await Promise.all([
      db.select({ id: attachments.id, activityId: attachments.activityId, text: attachments.fileName }).from(attachments).where(and(inArray(attachments.activityId, ids), isNull(attachments.removedAt))),
      db.select({ id: interviews.id, activityId: interviews.activityId, text: surveys.name }).from(interviews)
        .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId)).innerJoin(surveys, eq(surveys.id, surveyVersions.surveyId))
        .where(inArray(interviews.activityId, ids)),
    ]);
    return contacts.flatMap(({ id, day, activityKind, text }): EvidenceChoice[] => [
      { kind: 'activity', id, day, activityKind, text },
      ...held.filter(({ activityId }) => activityId === id).map((one): EvidenceChoice => ({ kind: 'interview', id: one.id, day, activityKind, text: one.text })),
      ...files.filter(({ activityId }) => activityId === id).map((one): EvidenceChoice => ({ kind: 'attachment', id: one.id, day, activityKind, text: one.text })),
    ]);
  },
});

import { eq } from 'drizzle-orm';
import { assessmentEvidence, assessments } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import type { SettledEvidence } from './settle-evidence';

type Kept = Omit<typeof assessments.$inferInsert, 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'version' | 'sample' | 'scorerId'>;

const OPEN = ['scheme', 'kind', 'subjectKind', 'organizationId', 'subjectCode', 'assessedOn', 'confidentiality'];

/** Writes a new assessment with what it rests on; the same one sent twice is kept once. */
export const keepAssessment = async (ctx: CommandContext, record: Kept, evidence: readonly Omit<SettledEvidence, 'level'>[]): Promise<boolean> => {
  const { db, now, actor } = ctx;
  const made = { createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 };
  const [inserted] = await db.insert(assessments).values({ ...record, ...made, scorerId: actor.id, sample: false }).onConflictDoNothing().returning({ id: assessments.id });
  if (!inserted) {
    const [first] = await db.select({ createdBy: assessments.createdBy }).from(assessments).where(eq(assessments.id, record.id));
    if (first?.createdBy !== actor.id) throw conflict(messages.errors.alreadyThere);
    ctx.unchanged();
    return false;
  }
  if (evidence.length > 0) {
    await db.insert(assessmentEvidence).values(evidence.map(({ axis, kind, activityId, recordId }) => ({ id: ctx.newId(), assessmentId: record.id, axis, kind, activityId, recordId })));
  }
  const open = record.confidentiality === 'public' || record.confidentiality === 'internal';
  ctx.changed({ after: { ...record, version: 1 }, open: open ? OPEN : ['confidentiality'], level: record.confidentiality });
  return true;
};

import { and, asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { interviews, organizations, surveyVersions } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { savedAnswers } from './saved-answers';
import { visibleInterviews } from './visible-interviews';

/** Interviews a page sets side by side. */
const MOST = 6;

/** What one organization said over time: its latest finished interviews, oldest first, with what each asked and every answer. */
export const compareInterviews = query({
  name: 'listening.compare-interviews',
  permission: 'outreach.read',
  input: z.strictObject({ organizationId: RecordId }),
  run: async (ctx, { organizationId }) => {
    const [firm] = await ctx.db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, organizationId));
    if (!firm) throw notFound(messages.errors.notFound);
    const latest = await ctx.db.select({ id: interviews.id }).from(interviews)
      .where(and(eq(interviews.organizationId, organizationId), eq(interviews.state, 'finished'), visibleInterviews(ctx)))
      .orderBy(desc(interviews.heldOn), desc(interviews.id)).limit(MOST);
    const rows = await ctx.db.select({ id: interviews.id, heldOn: interviews.heldOn, version: surveyVersions.version, body: surveyVersions.body }).from(interviews)
      .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId))
      .where(and(eq(interviews.organizationId, organizationId), eq(interviews.state, 'finished'), visibleInterviews(ctx)))
      .orderBy(asc(interviews.heldOn), asc(interviews.id));
    const shown = rows.filter(({ id }) => latest.some((one) => one.id === id));
    const answers = await savedAnswers(ctx, shown.map(({ id }) => id));
    return { organization: { id: organizationId, name: firm.name }, today: ctx.today, interviews: shown.map((row) => ({ ...row, answers: answers.get(row.id) ?? [] })) };
  },
});

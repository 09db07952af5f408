import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { surveys, surveyVersions, users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';

/** A survey with its history and one version in full: the one asked for, else the newest published, else the draft. */
export const readSurvey = query({
  name: 'listening.survey',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId, version: z.coerce.number().int().positive().optional() }),
  run: async ({ db, today }, { id, version }) => {
    const [survey] = await db.select().from(surveys).where(eq(surveys.id, id));
    if (!survey) throw notFound(messages.errors.notFound);
    const rows = await db.select({ row: surveyVersions, by: users.name }).from(surveyVersions)
      .leftJoin(users, eq(users.id, surveyVersions.publishedBy)).where(eq(surveyVersions.surveyId, id)).orderBy(desc(surveyVersions.version));
    const shown = version === undefined ? rows.find(({ row }) => row.state === 'published') ?? rows[0] : rows.find(({ row }) => row.version === version);
    if (!shown) throw notFound(messages.errors.notFound);
    const { id: versionId, version: number, state, body, revision, note } = shown.row;
    return {
      id, name: survey.name, about: survey.about, sample: survey.sample, archived: survey.archivedAt !== null, today,
      shown: { id: versionId, version: number, state, body, revision, note },
      versions: rows.map(({ row, by }) => ({ version: row.version, state: row.state, note: row.note, publishedAt: row.publishedAt, publishedBy: by })),
    };
  },
});

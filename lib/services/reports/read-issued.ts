import { eq } from 'drizzle-orm';
import { issuedReports, users } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';

/** One issued report, as it was handed out. */
export const readIssued = query({
  name: 'reports.issued-report',
  permission: 'reports.read',
  input: OneRecord,
  run: async ({ db }, { id }) => {
    const [found] = await db.select({ issued: issuedReports, by: users.name }).from(issuedReports).leftJoin(users, eq(users.id, issuedReports.issuedBy)).where(eq(issuedReports.id, id));
    if (!found) throw notFound(messages.errors.notFound);
    const { kind, subject, title, report, digest, templateNumber, note, issuedAt } = found.issued;
    return { id, kind, subject, title, report, digest, templateNumber, note, issuedAt, by: found.by ?? '' };
  },
});

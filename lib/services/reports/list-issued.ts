import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { issuedReports, users } from '@/db/schema';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { query } from '../define';

const MOST = 100;

/** What was issued, the latest first. */
export const listIssued = query({
  name: 'reports.issued',
  permission: 'reports.read',
  input: z.strictObject({ kind: z.enum(REPORT_KINDS).optional() }),
  run: async ({ db }, { kind }) => {
    const { id, kind: which, title, note, issuedAt, sample } = issuedReports;
    return { issued: await db.select({ id, kind: which, title, note, issuedAt, sample, by: users.name }).from(issuedReports).leftJoin(users, eq(users.id, issuedReports.issuedBy))
      .where(kind ? eq(issuedReports.kind, kind) : undefined).orderBy(desc(issuedReports.issuedAt), desc(issuedReports.id)).limit(MOST) };
  },
});

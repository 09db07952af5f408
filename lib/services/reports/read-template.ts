import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { reportTemplates, users } from '@/db/schema';
import { REPORT_KINDS } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { templateOf } from './template-of';

/** The text of a kind of report with its versions, the newest first; the one as shipped is always the last. */
export const readTemplate = query({
  name: 'reports.template',
  permission: 'reports.read',
  input: z.strictObject({ kind: z.enum(REPORT_KINDS), version: z.coerce.number().int().min(0).optional() }),
  run: async ({ db }, { kind, version }) => {
    const [current, versions] = await Promise.all([
      templateOf(db, kind),
      db.select({ number: reportTemplates.number, text: reportTemplates.text, at: reportTemplates.createdAt, by: users.name }).from(reportTemplates)
        .leftJoin(users, eq(users.id, reportTemplates.createdBy)).where(eq(reportTemplates.kind, kind)).orderBy(desc(reportTemplates.number)),
    ]);
    const shipped = messages.reports.shipped[kind];
    const asked = version === undefined ? current.text : version === 0 ? shipped : versions.find(({ number }) => number === version)?.text ?? current.text;
    return { kind, ...current, asked, shipped, versions: versions.map(({ text: _text, ...one }) => one) };
  },
});

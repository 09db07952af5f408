import { desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { reportTemplates } from '@/db/schema';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';

/** The text a kind is written from today; number 0 is the text as shipped. */
export const templateOf = async (db: Handle, kind: ReportKind): Promise<{ number: number; text: string }> => {
  const [newest] = await db.select({ number: reportTemplates.number, text: reportTemplates.text }).from(reportTemplates).where(eq(reportTemplates.kind, kind)).orderBy(desc(reportTemplates.number)).limit(1);
  return newest ?? { number: 0, text: messages.reports.shipped[kind] };
};

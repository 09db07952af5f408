import type { Report } from '@/lib/domain/reports/report';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { bool, index, instant, int, json, table, text, uniqueIndex } from '../columns';

/** The text a kind of report is written from; every saving adds a version, the newest counts. No row: the text as shipped. */
export const reportTemplates = table('report_templates', {
  id: text().primaryKey(),
  kind: text().$type<ReportKind>().notNull(),
  number: int().notNull(),
  text: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [uniqueIndex('report_templates_number').on(t.kind, t.number)]);

/** What was handed out, as it was handed out: only ever added to. Its files are drawn from `report` alone. */
export const issuedReports = table('issued_reports', {
  id: text().primaryKey(),
  kind: text().$type<ReportKind>().notNull(),
  // What it is about, as its address asks for it: the same question asked again is compared with it.
  subject: text().notNull(),
  title: text().notNull(),
  report: json<Report>().notNull(),
  // SHA-256 of `report` as text.
  digest: text().notNull(),
  // 0: the text as shipped.
  templateNumber: int().notNull(),
  note: text(),
  issuedAt: instant().notNull(),
  issuedBy: text().notNull(),
  sample: bool().notNull(),
}, (t) => [index('issued_reports_issued').on(t.issuedAt), index('issued_reports_kind').on(t.kind, t.subject, t.issuedAt)]);

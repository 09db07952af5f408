import { createHash } from 'node:crypto';
import { issuedReports } from '@/db/schema';
import { IssueInput } from '@/lib/domain/reports/issue-input';
import { publicLeaks } from '@/lib/domain/reports/public-leaks';
import { editionOf } from '@/lib/domain/reports/report-kind';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { unpublishedNames } from './unpublished-names';

/** Keeps a report as it stands: from now on it is only read. A public edition that names whoever did not agree to it is refused. */
export const issueReport = command({
  name: 'reports.issue',
  permission: 'reports.issue',
  record: 'issued_report',
  input: IssueInput,
  run: async (ctx, { report, subject, templateNumber, note }) => {
    const { refusals } = messages.reports.issued;
    if (report.blocks.length === 0) throw invalid(refusals.empty);
    if (report.edition !== editionOf(report.kind)) throw invalid(refusals.altered);
    const leaks = report.edition === 'public' ? publicLeaks(report, await unpublishedNames(ctx.db, ctx.today)) : [];
    if (leaks.length > 0) throw invalid(refusals.leaks, { report: leaks.join(', ') });
    const id = ctx.newId();
    const digest = createHash('sha256').update(JSON.stringify(report)).digest('hex');
    await ctx.db.insert(issuedReports).values({ id, kind: report.kind, subject, title: report.title, report, digest, templateNumber, note, issuedAt: ctx.now, issuedBy: ctx.actor.id, sample: report.sample });
    ctx.changed({ after: { kind: report.kind, subject, digest, templateNumber }, open: ['kind', 'subject', 'digest', 'templateNumber'] });
    return { id };
  },
});

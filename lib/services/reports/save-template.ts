import { reportTemplates } from '@/db/schema';
import { TemplateInput } from '@/lib/domain/reports/template-input';
import { parseTemplate } from '@/lib/domain/reports/template/parse-template';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { templateOf } from './template-of';

/** Has reports of a kind written from another text; every version stays. A text with a fault is refused line by line and nothing changes. */
export const saveTemplate = command({
  name: 'reports.save-template',
  permission: 'reports.govern',
  record: 'report_template',
  input: TemplateInput,
  run: async (ctx, { kind, number, text }) => {
    const { templates: words } = messages.reports;
    const { faults } = parseTemplate(text, kind);
    if (faults.length > 0) throw invalid(words.faultsTitle, { text: faults.map(({ line, reason }) => words.faultAt(line, reason)).join('\n') });
    const before = await templateOf(ctx.db, kind);
    if (before.number !== number) throw conflict(words.changedMeanwhile, { mine: { text }, theirs: { text: before.text }, theirVersion: before.number });
    if (before.text === text) {
      ctx.unchanged();
      return { id: kind, number };
    }
    const id = ctx.newId();
    await ctx.db.insert(reportTemplates).values({ id, kind, number: number + 1, text, createdAt: ctx.now, createdBy: ctx.actor.id });
    ctx.changed({ before: { kind, number, text: before.text }, after: { kind, number: number + 1, text }, open: ['kind', 'number', 'text'] });
    return { id, number: number + 1 };
  },
});

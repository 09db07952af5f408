import 'server-only';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Report } from '@/lib/domain/reports/report';
import type { TemplateFault } from '@/lib/domain/reports/template/template-line';
import { parseTemplate } from '@/lib/domain/reports/template/parse-template';
import { TemplateInput } from '@/lib/domain/reports/template-input';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';
import { currentActor } from '../current-actor';
import { refusalToError } from '../refusal-to-error';
import { composedReport } from './composed-report';
import { askedReport } from './report-page';

/** What a text would make, before it is saved: the report of today, or the lines that need another look. */
export const previewText = async (input: { kind: string; text: string; search: string }): Promise<ActionResult<{ report: Report | null; faults: TemplateFault[] }>> => {
  try {
    const actor = await currentActor();
    const text = TemplateInput.shape.text.safeParse(input.text);
    const asked = askedReport(input.kind, Object.fromEntries(new URLSearchParams(input.search)));
    if (!asked || !text.success) throw invalid(messages.errors.invalid);
    const { faults } = parseTemplate(text.data, asked.kind);
    return { ok: true, value: { faults, report: faults.length > 0 ? null : (await composedReport(actor, asked, text.data)).report } };
  } catch (fault) {
    return { ok: false, error: refusalToError(fault) };
  }
};

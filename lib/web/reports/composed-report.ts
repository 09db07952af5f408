import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { composeReport } from '@/lib/domain/reports/compose-report';
import type { Report } from '@/lib/domain/reports/report';
import { readTemplate } from '@/lib/services/reports/read-template';
import { readUnit } from '@/lib/services/workspace/read-unit';
import { readFacts } from './read-facts';
import type { ReportQuestion } from './report-question';

export type Composed = { report: Report; templateNumber: number };

/** A report made now, for somebody who may read reports; what stands in it does not depend on who that is. `text` is tried instead of the text in use. */
export const composedReport = async (actor: Actor, asked: ReportQuestion, text?: string): Promise<Composed> => {
  const [template, unit, facts] = await Promise.all([readTemplate(actor, { kind: asked.kind }), readUnit(actor, {}), readFacts(asked)]);
  const report = composeReport(asked.kind, text ?? template.text, facts);
  return { report: unit.name ? { ...report, by: unit.name } : report, templateNumber: template.number };
};

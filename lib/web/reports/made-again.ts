import 'server-only';
import type { Report } from '@/lib/domain/reports/report';
import type { ReportKind } from '@/lib/domain/reports/report-kind';
import { Refusal } from '@/lib/services/errors';
import { currentActor } from '../current-actor';
import { composedReport } from './composed-report';
import { askedReport } from './report-page';

/** The same question asked today; null where it has no answer any more (a firm that is gone, a table that was replaced). */
export const madeAgain = async (kind: ReportKind, subject: string): Promise<Report | null> => {
  const asked = askedReport(kind, Object.fromEntries(new URLSearchParams(subject)));
  try {
    return asked ? (await composedReport(await currentActor(), asked)).report : null;
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
};

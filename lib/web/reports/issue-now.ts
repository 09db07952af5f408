import 'server-only';
import { revalidatePath } from 'next/cache';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';
import { issueReport } from '@/lib/services/reports/issue-report';
import { currentActor } from '../current-actor';
import { refusalToError } from '../refusal-to-error';
import { composedReport } from './composed-report';
import { askedReport } from './report-page';
import { searchOf } from './report-question';

/** Makes the report on the server from its question and keeps it: nothing of it comes from the browser but the question and the note. */
export const issueNow = async ({ kind, search, note }: { kind: string; search: string; note?: string | null }): Promise<ActionResult<{ id: string }>> => {
  try {
    const actor = await currentActor();
    const asked = askedReport(kind, Object.fromEntries(new URLSearchParams(search)));
    if (!asked) throw invalid(messages.errors.invalid);
    const { report, templateNumber } = await composedReport(actor, asked);
    const value = await issueReport(actor, { report, subject: searchOf(asked), templateNumber, note: note ?? null });
    revalidatePath('/reports', 'layout');
    return { ok: true, value };
  } catch (fault) {
    return { ok: false, error: refusalToError(fault) };
  }
};

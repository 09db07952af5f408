import 'server-only';
import { optionalText } from '@/lib/domain/shared/optional-text';
import { messages } from '@/lib/messages';
import { invalid } from '@/lib/services/errors';
import { issueReport } from '@/lib/services/reports/issue-report';
import { currentActor } from '../current-actor';
import { errorToResponse } from '../errors-to-http';
import { jsonBody } from '../json-body';
import { demandSameOrigin } from '../same-origin';
import { composedReport } from './composed-report';
import { ReportQuestion, searchOf } from './report-question';

const Asked = ReportQuestion.extend({ note: optionalText(500) });

/** Issues a report over REST: as from its page, the server makes it anew from its question. */
export const issueRoute = async (request: Request): Promise<Response> => {
  try {
    demandSameOrigin(request);
    const parsed = Asked.safeParse(await jsonBody(request));
    if (!parsed.success) throw invalid(messages.errors.invalid, Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])));
    const { note, ...asked } = parsed.data;
    const actor = await currentActor();
    const { report, templateNumber } = await composedReport(actor, asked);
    return Response.json(await issueReport(actor, { report, subject: searchOf(asked), templateNumber, note }), { status: 201, headers: { 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};

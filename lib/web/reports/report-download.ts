import 'server-only';
import type { Report } from '@/lib/domain/reports/report';
import { fileName } from '@/lib/domain/shared/file-name';
import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { readIssued } from '@/lib/services/reports/read-issued';
import { currentActor } from '../current-actor';
import { errorToResponse } from '../errors-to-http';
import { composedReport } from './composed-report';
import { filesOf, reportFile } from './report-files';
import { askedReport } from './report-page';

const sent = async (request: Request, report: Report): Promise<Response> => {
  const file = filesOf(report.kind).find((one) => one === (new URL(request.url).searchParams.get('as') ?? 'pdf'));
  if (!file) throw notFound(messages.errors.notFound);
  const { bytes, type } = await reportFile(report, file);
  return new Response(bytes, {
    headers: {
      'Content-Type': type, 'Content-Length': String(bytes.length), 'Content-Disposition': `attachment; filename="${fileName([messages.reports.kinds[report.kind].name, report.title, report.asOf], file)}"`,
      'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
};

/** A report made now, as a file; for whoever may read its page. */
export const reportDownload = async (request: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> => {
  try {
    const actor = await currentActor();
    const { as: _as, ...given } = Object.fromEntries(new URL(request.url).searchParams);
    const asked = askedReport((await params).kind, given);
    if (!asked) throw notFound(messages.errors.notFound);
    return await sent(request, (await composedReport(actor, asked)).report);
  } catch (fault) {
    return errorToResponse(fault);
  }
};

/** An issued report as a file, drawn from what was kept and nothing else. */
export const issuedDownload = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    return await sent(request, (await readIssued(await currentActor(), await params)).report);
  } catch (fault) {
    return errorToResponse(fault);
  }
};

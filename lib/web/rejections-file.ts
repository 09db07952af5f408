import 'server-only';
import { csvLine } from '@/lib/domain/shared/csv-line';
import { messages } from '@/lib/messages';
import { listRejections } from '@/lib/services/imports/list-rejections';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';

const PAGE = 2000;
const { rejectionColumns, reasons } = messages.imports;

/** The refused rows of a load as a CSV file, safe to open in a spreadsheet. */
export const rejectionsFile = async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const actor = await currentActor();
    const { id } = await params;
    let page = await listRejections(actor, { id, limit: PAGE });
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(`\ufeff${csvLine([rejectionColumns.line, rejectionColumns.column, rejectionColumns.value, rejectionColumns.reason])}`)),
      async pull(controller) {
        controller.enqueue(encoder.encode(page.map(({ line, column, value, reason }) => csvLine([line, column, value, reasons[reason]])).join('')));
        const last = page.at(-1);
        if (!last || page.length < PAGE) return controller.close();
        page = await listRejections(actor, { id, limit: PAGE, after: { line: last.line, column: last.column } });
      },
    });
    return new Response(stream, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="rejected-rows-${id}.csv"`, 'Cache-Control': 'no-store' },
    });
  } catch (fault) {
    return errorToResponse(fault);
  }
};

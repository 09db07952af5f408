import 'server-only';
import { findingWords } from '@/lib/domain/lists/finding-words';
import { csvLine } from '@/lib/domain/shared/csv-line';
import { messages } from '@/lib/messages';
import { foundRows } from '@/lib/services/lists/found-rows';
import { openList } from '@/lib/services/lists/open-list';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';

const PAGE = 1000;
const { reason } = messages.lists.find;

/** The rows of a list that wait, as they came, with the reason in a last column: mended there, they can be brought again. */
export const listRowsFile = async (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const actor = await currentActor();
    const { id } = await params;
    const { look } = await openList(actor, { id });
    const headings = look?.headings ?? [];
    let page = await foundRows(actor, { id, limit: PAGE });
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(`\ufeff${csvLine([...headings, reason])}`)),
      async pull(controller) {
        controller.enqueue(encoder.encode(page.rows.map(({ cells, findings }) => csvLine([...headings.map((_, at) => cells[at] ?? ''), findingWords(findings, headings)])).join('')));
        const last = page.rows.at(-1);
        if (!last || page.rows.length < PAGE) return controller.close();
        page = await foundRows(actor, { id, limit: PAGE, after: last.line });
      },
    });
    return new Response(stream, {
      headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="rows-to-mend-${id}.csv"`, 'Cache-Control': 'no-store' },
    });
  } catch (fault) {
    return errorToResponse(fault);
  }
};

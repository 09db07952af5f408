import 'server-only';
import { directoryReport } from '@/lib/domain/directory/directory-report';
import { directorySheet } from '@/lib/domain/directory/directory-sheet';
import { directoryLd } from '@/lib/domain/directory/json-ld';
import { fileName } from '@/lib/domain/shared/file-name';
import { sheetCsv } from '@/lib/domain/shared/sheet-csv';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { publicDirectory } from '@/lib/services/directory/public-directory';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { reportPdf } from './reports/pdf/report-pdf';

type Asked = Awaited<ReturnType<typeof publicDirectory>>;
type Made = { body: string | Uint8Array<ArrayBuffer>; type: string; ending: string };

const MAKERS = {
  csv: ({ entries, today }: Asked): Made => ({ body: sheetCsv(directorySheet(entries, format.day(today, 'year'))), type: 'text/csv; charset=utf-8', ending: 'csv' }),
  json: ({ entries }: Asked, origin: string): Made => ({ body: JSON.stringify(directoryLd(entries, messages.directory.title, (id) => `${origin}/directory/${id}`), null, 2), type: 'application/ld+json; charset=utf-8', ending: 'jsonld' }),
  pdf: async ({ entries, today }: Asked): Promise<Made> => ({ body: await reportPdf(directoryReport(entries, today, format.day(today, 'year'))), type: 'application/pdf', ending: 'pdf' }),
};

/** The directory as a file, for anybody while it is open: the same members as its page for the same question. */
export const directoryFile = (kind: keyof typeof MAKERS) => async (request: Request): Promise<Response> => {
  try {
    const url = new URL(request.url);
    const answer = await publicDirectory(await currentActor(), Object.fromEntries([...url.searchParams].filter(([, value]) => value !== '')));
    const { body, type, ending } = await MAKERS[kind](answer, new URL(process.env.NEXTAUTH_URL ?? url.origin).origin);
    return new Response(body, { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${fileName([messages.directory.title, answer.today], ending)}"`, 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};

import { resultsSheet } from '@/components/listening/results/results-sheet';
import { surveyResults } from '@/lib/services/listening/survey-results';
import { currentActor } from '@/lib/web/current-actor';
import { errorToResponse } from '@/lib/web/errors-to-http';
import { sendFile } from '@/lib/web/files/send-file';

export const dynamic = 'force-dynamic';

/** The results as CSV or XLSX: asked with the same rights as the page, and hiding the same. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const results = await surveyResults(await currentActor(), await params);
    return await sendFile(new URL(request.url).searchParams.get('file') ?? undefined, { about: [results.name, 'results'], sheet: resultsSheet(results), drawing: null }, (markup) => markup);
  } catch (fault) {
    return errorToResponse(fault);
  }
};

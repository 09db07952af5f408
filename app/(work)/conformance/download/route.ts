import { conformanceSheet } from '@/components/indicators/conformance/conformance-sheet';
import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { qcewAgreement } from '@/lib/services/indicators/qcew-agreement';
import { currentActor } from '@/lib/web/current-actor';
import { errorToResponse } from '@/lib/web/errors-to-http';
import { sendFile } from '@/lib/web/files/send-file';
import { oneOf } from '../../region/asked-question';
import { paramsOf } from '../../region/params-of';

export const dynamic = 'force-dynamic';

/** What the page of agreement shows, as CSV or XLSX. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    const params = paramsOf(request);
    const { table, region, agreement } = await qcewAgreement(await currentActor(), { dataset: oneOf(params, 'dataset'), region: oneOf(params, 'region') });
    if (!table || !region || !agreement) throw notFound(messages.errors.notFound);
    return await sendFile(oneOf(params, 'file'), { about: [region.name, table.title], sheet: conformanceSheet({ table, region, agreement }), drawing: null }, (markup) => markup);
  } catch (fault) {
    return errorToResponse(fault);
  }
};

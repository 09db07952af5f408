import { onPaper } from '@/components/indicators/chart/paper-tokens';
import { sendFile } from '@/lib/web/files/send-file';
import { oneOf } from '../../../../region/asked-question';
import { paramsOf } from '../../../../region/params-of';
import { readYears } from '../read-years';
import { yearsPart } from './years-part';

export const dynamic = 'force-dynamic';

/** One history of a cluster's years, or all of them, as CSV, XLSX, SVG or PNG; asks the same question with the same rights as the page. */
export const GET = async (request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> => {
  const asked = paramsOf(request);
  return sendFile(oneOf(asked, 'file'), yearsPart(oneOf(asked, 'part'), await readYears((await params).code, asked)), onPaper);
};

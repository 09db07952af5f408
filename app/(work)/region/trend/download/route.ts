import { onPaper } from '@/components/indicators/chart/paper-tokens';
import { seriesTrend } from '@/lib/services/indicators/series-trend';
import { ask } from '@/lib/web/ask';
import { sendFile } from '@/lib/web/files/send-file';
import { oneOf } from '../../asked-question';
import { paramsOf } from '../../params-of';
import { askedTrend } from '../asked-trend';
import { trendPart } from './trend-part';

export const dynamic = 'force-dynamic';

/** The series of the trend page as CSV, XLSX, SVG or PNG. */
export const GET = async (request: Request): Promise<Response> => {
  const params = paramsOf(request);
  const answer = await ask(seriesTrend, await askedTrend(params));
  return sendFile(oneOf(params, 'file'), trendPart(answer, oneOf(params, 'as') === 'index'), onPaper);
};

import { onPaper } from '@/components/indicators/chart/paper-tokens';
import { sendFile } from '@/lib/web/files/send-file';
import { oneOf } from '../../region/asked-question';
import { paramsOf } from '../../region/params-of';
import { readScenario } from '../read-scenario';
import { scenarioPart } from './scenario-part';

export const dynamic = 'force-dynamic';

/** A part of a scenario as CSV, XLSX, SVG or PNG; asks the same question with the same rights as the page, and withholds the same. */
export const GET = async (request: Request): Promise<Response> => {
  const params = paramsOf(request);
  return sendFile(oneOf(params, 'file'), scenarioPart(oneOf(params, 'part'), await readScenario(params)), onPaper);
};

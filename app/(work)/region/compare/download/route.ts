import { onPaper } from '@/components/indicators/chart/paper-tokens';
import { sendFile } from '@/lib/web/files/send-file';
import { oneOf } from '../../asked-question';
import { paramsOf } from '../../params-of';
import { readCompare } from '../read-compare';
import { comparePart } from './compare-part';

export const dynamic = 'force-dynamic';

/** A part of the comparison as CSV, XLSX, SVG or PNG; asks the same questions with the same rights as the page. */
export const GET = async (request: Request): Promise<Response> => {
  const params = paramsOf(request);
  return sendFile(oneOf(params, 'file'), comparePart(oneOf(params, 'part'), await readCompare(params)), onPaper);
};

import { onPaper } from '@/components/indicators/chart/paper-tokens';
import { sendFile } from '@/lib/web/files/send-file';
import { oneOf } from '../../region/asked-question';
import { paramsOf } from '../../region/params-of';
import { readIndustry } from '../read-industry';
import { industryPart } from './industry-part';

export const dynamic = 'force-dynamic';

/** A part of an industry's page as CSV, XLSX, SVG or PNG; asks the same questions with the same rights as the page. */
export const GET = async (request: Request): Promise<Response> => {
  const params = paramsOf(request);
  return sendFile(oneOf(params, 'file'), industryPart(oneOf(params, 'part'), await readIndustry(params)), onPaper);
};

import { caseSheetSummary } from '@/lib/services/pipeline/case-sheet-summary';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(caseSheetSummary);

import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(caseSheet);
export const POST = apiRoute(saveCase);

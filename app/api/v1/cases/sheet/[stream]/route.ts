import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(caseSheet);

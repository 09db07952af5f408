import { listCases } from '@/lib/services/pipeline/list-cases';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listCases);
export const POST = apiRoute(saveCase);

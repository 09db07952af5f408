import { casesBehind } from '@/lib/services/flow/cases-behind';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(casesBehind);

import { readRules } from '@/lib/services/readiness/read-rules';
import { saveRules } from '@/lib/services/readiness/save-rules';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readRules);
export const PUT = apiRoute(saveRules);

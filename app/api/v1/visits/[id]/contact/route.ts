import { holdVisit } from '@/lib/services/planning/hold-visit';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(holdVisit);

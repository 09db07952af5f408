import { reopenVisit } from '@/lib/services/planning/reopen-visit';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(reopenVisit);

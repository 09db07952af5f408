import { moveVisit } from '@/lib/services/planning/move-visit';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(moveVisit);

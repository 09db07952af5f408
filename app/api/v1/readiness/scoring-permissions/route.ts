import { setScoringPermission } from '@/lib/services/readiness/set-scoring-permission';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(setScoringPermission);

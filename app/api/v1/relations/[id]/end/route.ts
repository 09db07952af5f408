import { endRelation } from '@/lib/services/network/end-relation';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(endRelation);

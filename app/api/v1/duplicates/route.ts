import { listPairs } from '@/lib/services/duplicates/list-pairs';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listPairs);

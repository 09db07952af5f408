import { readRelation } from '@/lib/services/network/read-relation';
import { saveRelation } from '@/lib/services/network/save-relation';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readRelation);
export const PUT = apiRoute(saveRelation);

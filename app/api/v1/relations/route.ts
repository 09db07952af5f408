import { relationsOf } from '@/lib/services/network/relations-of';
import { saveRelation } from '@/lib/services/network/save-relation';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(relationsOf);
export const POST = apiRoute(saveRelation);

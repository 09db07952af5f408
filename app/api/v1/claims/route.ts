import { listClaims } from '@/lib/services/follow-through/list-claims';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listClaims);
export const POST = apiRoute(saveClaim);

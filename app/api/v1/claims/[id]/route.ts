import { readClaim } from '@/lib/services/claims/read-claim';
import { archiveClaim } from '@/lib/services/follow-through/archive-claim';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readClaim);
export const PUT = apiRoute(saveClaim);
export const DELETE = apiRoute(archiveClaim);

import { restoreClaim } from '@/lib/services/follow-through/restore-claim';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(restoreClaim);

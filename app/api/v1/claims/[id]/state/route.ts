import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(moveClaim);

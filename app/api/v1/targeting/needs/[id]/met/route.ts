import { settleNeed } from '@/lib/services/targeting/settle-need';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(settleNeed);

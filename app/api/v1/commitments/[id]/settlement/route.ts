import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(settleCommitment);

import { moveCommitment } from '@/lib/services/follow-through/move-commitment';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(moveCommitment);

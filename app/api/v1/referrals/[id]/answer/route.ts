import { moveReferral } from '@/lib/services/follow-through/move-referral';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(moveReferral);

import { placeClaim } from '@/lib/services/claims/place-claim';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(placeClaim);

import { openClaim } from '@/lib/services/claims/open-claim';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(openClaim);

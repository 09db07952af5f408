import { reachOfAssociations } from '@/lib/services/network/reach-of-associations';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(reachOfAssociations);

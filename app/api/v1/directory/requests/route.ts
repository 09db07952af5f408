import { listRequests } from '@/lib/services/directory/list-requests';
import { settleRequest } from '@/lib/services/directory/settle-request';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listRequests);
export const PUT = apiRoute(settleRequest);

import { invite } from '@/lib/services/ratings/invite';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(invite);

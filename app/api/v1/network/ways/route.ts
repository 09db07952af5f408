import { findWays } from '@/lib/services/network/find-ways';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(findWays);

import { moveRound } from '@/lib/services/ratings/move-round';
import { readRound } from '@/lib/services/ratings/read-round';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readRound);
export const PUT = apiRoute(moveRound);

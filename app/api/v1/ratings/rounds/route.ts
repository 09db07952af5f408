import { readRounds } from '@/lib/services/ratings/read-rounds';
import { startRound } from '@/lib/services/ratings/start-round';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readRounds);
export const POST = apiRoute(startRound);

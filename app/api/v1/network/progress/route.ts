import { readProgress } from '@/lib/services/network/read-progress';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readProgress);

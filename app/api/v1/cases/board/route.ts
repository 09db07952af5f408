import { readBoard } from '@/lib/services/pipeline/read-board';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readBoard);

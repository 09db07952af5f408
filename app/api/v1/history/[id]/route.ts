import { readAction } from '@/lib/services/history/read-action';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readAction);

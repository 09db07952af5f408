import { listActions } from '@/lib/services/history/list-actions';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listActions);

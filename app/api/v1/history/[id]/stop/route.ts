import { stopUndo } from '@/lib/services/history/stop-undo';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(stopUndo);

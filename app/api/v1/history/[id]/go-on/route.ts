import { goOnUndo } from '@/lib/services/history/go-on-undo';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(goOnUndo);

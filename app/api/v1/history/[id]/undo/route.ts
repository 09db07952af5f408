import { undoAction } from '@/lib/services/history/undo-action';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(undoAction);

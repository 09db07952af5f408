import { saveDecisions } from '@/lib/services/meetings/save-decisions';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(saveDecisions);

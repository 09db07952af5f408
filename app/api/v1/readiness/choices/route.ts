import { boardChoices } from '@/lib/services/readiness/board-choices';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(boardChoices);

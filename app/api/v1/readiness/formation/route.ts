import { formationBoard } from '@/lib/services/readiness/formation-board';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(formationBoard);

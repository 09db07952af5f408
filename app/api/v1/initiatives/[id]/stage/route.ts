import { moveStage } from '@/lib/services/initiatives/move-stage';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(moveStage);

import { moveRole } from '@/lib/services/forming/move-role';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(moveRole);

import { saveTarget } from '@/lib/services/initiatives/save-target';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(saveTarget);
export const PUT = apiRoute(saveTarget);

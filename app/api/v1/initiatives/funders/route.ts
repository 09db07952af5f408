import { saveFunder } from '@/lib/services/initiatives/save-funder';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(saveFunder);
export const PUT = apiRoute(saveFunder);

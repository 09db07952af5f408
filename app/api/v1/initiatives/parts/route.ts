import { removePart } from '@/lib/services/initiatives/remove-part';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(removePart);

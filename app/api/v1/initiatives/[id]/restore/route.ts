import { restoreInitiative } from '@/lib/services/initiatives/restore-initiative';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(restoreInitiative);

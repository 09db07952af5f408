import { archiveInitiative } from '@/lib/services/initiatives/archive-initiative';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(archiveInitiative);

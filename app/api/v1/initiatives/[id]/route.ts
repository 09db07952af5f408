import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readInitiative);
export const PUT = apiRoute(saveInitiative);

import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { apiRoute } from '@/lib/web/api-route';
import { initiativesWithActuals } from '@/lib/web/initiatives/with-actuals';

export const GET = apiRoute(listInitiatives, initiativesWithActuals);
export const POST = apiRoute(saveInitiative);

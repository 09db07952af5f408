import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { apiRoute } from '@/lib/web/api-route';
import { initiativeWithActuals } from '@/lib/web/initiatives/with-actuals';

export const GET = apiRoute(readInitiative, initiativeWithActuals);
export const PUT = apiRoute(saveInitiative);

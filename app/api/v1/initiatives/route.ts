import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listInitiatives);
export const POST = apiRoute(saveInitiative);

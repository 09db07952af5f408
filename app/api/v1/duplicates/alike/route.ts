import { alike } from '@/lib/services/duplicates/alike';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(alike);

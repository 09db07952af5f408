import { publicEntry } from '@/lib/services/directory/public-entry';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(publicEntry);

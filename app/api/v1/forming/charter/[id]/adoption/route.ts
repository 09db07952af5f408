import { adoptCharter } from '@/lib/services/forming/adopt-charter';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(adoptCharter);

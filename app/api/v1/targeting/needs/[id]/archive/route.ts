import { archiveNeed } from '@/lib/services/targeting/archive-need';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(archiveNeed);

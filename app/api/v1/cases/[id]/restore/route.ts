import { restoreCase } from '@/lib/services/pipeline/restore-case';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(restoreCase);

import { archiveCase } from '@/lib/services/pipeline/archive-case';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(archiveCase);

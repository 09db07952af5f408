import { moveCase } from '@/lib/services/pipeline/move-case';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(moveCase);

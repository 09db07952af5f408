import { mendCase } from '@/lib/services/pipeline/mend-case';
import { readCase } from '@/lib/services/pipeline/read-case';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readCase);
export const PUT = apiRoute(saveCase);
export const PATCH = apiRoute(mendCase);

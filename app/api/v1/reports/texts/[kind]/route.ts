import { readTemplate } from '@/lib/services/reports/read-template';
import { saveTemplate } from '@/lib/services/reports/save-template';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readTemplate);
export const PUT = apiRoute(saveTemplate);

import { readTemplate } from '@/lib/services/meetings/read-template';
import { saveTemplate } from '@/lib/services/meetings/save-template';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readTemplate);
export const PUT = apiRoute(saveTemplate);

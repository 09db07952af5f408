import { readRole } from '@/lib/services/forming/read-role';
import { saveRole } from '@/lib/services/forming/save-role';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readRole);
export const PUT = apiRoute(saveRole);

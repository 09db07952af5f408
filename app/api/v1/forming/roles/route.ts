import { roleMatrix } from '@/lib/services/forming/role-matrix';
import { saveRole } from '@/lib/services/forming/save-role';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(roleMatrix);
export const POST = apiRoute(saveRole);

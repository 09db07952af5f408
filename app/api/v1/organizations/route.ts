import { listOrganizations } from '@/lib/services/register/list-organizations';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listOrganizations);
export const POST = apiRoute(saveOrganization);

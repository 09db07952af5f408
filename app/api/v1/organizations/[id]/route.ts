import { organizationPage } from '@/lib/services/register/organization-page';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(organizationPage);
export const PUT = apiRoute(saveOrganization);

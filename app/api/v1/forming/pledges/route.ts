import { formingOfOrganization } from '@/lib/services/forming/forming-of-organization';
import { savePledge } from '@/lib/services/forming/save-pledge';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(formingOfOrganization);
export const POST = apiRoute(savePledge);

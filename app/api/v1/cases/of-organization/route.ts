import { casesOfOrganization } from '@/lib/services/pipeline/cases-of-organization';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(casesOfOrganization);

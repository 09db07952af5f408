import { initiativesOfOrganization } from '@/lib/services/initiatives/initiatives-of-organization';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(initiativesOfOrganization);

import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(organizationSheet);

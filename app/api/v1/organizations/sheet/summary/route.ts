import { organizationSheetSummary } from '@/lib/services/register/organization-sheet-summary';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(organizationSheetSummary);

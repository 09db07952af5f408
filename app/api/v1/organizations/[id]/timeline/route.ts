import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(organizationTimeline);

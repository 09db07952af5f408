import { planVisit } from '@/lib/services/planning/plan-visit';
import { weekOfVisits } from '@/lib/services/planning/week-of-visits';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(weekOfVisits);
export const POST = apiRoute(planVisit);

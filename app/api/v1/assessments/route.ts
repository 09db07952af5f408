import { assess } from '@/lib/services/readiness/assess';
import { listAssessments } from '@/lib/services/readiness/list-assessments';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listAssessments);
export const POST = apiRoute(assess);

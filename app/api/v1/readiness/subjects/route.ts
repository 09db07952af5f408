import { assessedSubjects } from '@/lib/services/readiness/assessed-subjects';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(assessedSubjects);

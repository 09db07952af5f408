import { readinessOfSubclusters } from '@/lib/services/readiness/readiness-of-subclusters';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readinessOfSubclusters);

import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(clusterPerformance);

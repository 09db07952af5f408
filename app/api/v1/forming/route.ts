import { formingClusters } from '@/lib/services/forming/forming-clusters';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(formingClusters);

import { measuresOf } from '@/lib/services/planning/measures';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(measuresOf);

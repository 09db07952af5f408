import { compareRecords } from '@/lib/services/duplicates/compare-records';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(compareRecords);

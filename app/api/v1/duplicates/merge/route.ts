import { mergeRecords } from '@/lib/services/duplicates/merge-records';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(mergeRecords);

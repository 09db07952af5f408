import { recordHistory } from '@/lib/services/history/record-history';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(recordHistory);

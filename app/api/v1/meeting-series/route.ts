import { listSeries } from '@/lib/services/meetings/list-series';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(listSeries);
export const POST = apiRoute(saveSeries);

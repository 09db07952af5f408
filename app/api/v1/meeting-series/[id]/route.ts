import { archiveSeries } from '@/lib/services/meetings/archive-series';
import { readSeries } from '@/lib/services/meetings/read-series';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readSeries);
export const PUT = apiRoute(saveSeries);
export const DELETE = apiRoute(archiveSeries);

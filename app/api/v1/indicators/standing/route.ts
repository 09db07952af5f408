import { markOfficial } from '@/lib/services/indicators/mark-official';
import { seriesStanding } from '@/lib/services/indicators/series-standing';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(seriesStanding);
export const POST = apiRoute(markOfficial);

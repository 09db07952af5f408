import { measureIndicators } from '@/lib/services/indicators/measure-indicators';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(measureIndicators);

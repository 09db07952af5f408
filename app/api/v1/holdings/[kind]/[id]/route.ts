import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(readHoldings);

import { placedCases } from '@/lib/services/targeting/placed-cases';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(placedCases);

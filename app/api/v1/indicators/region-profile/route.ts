import { regionProfile } from '@/lib/services/indicators/region-profile';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(regionProfile);

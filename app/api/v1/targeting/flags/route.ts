import { flagsOfPart } from '@/lib/services/targeting/flags-of-part';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(flagsOfPart);

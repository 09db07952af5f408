import { helped } from '@/lib/services/follow-through/helped';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(helped);

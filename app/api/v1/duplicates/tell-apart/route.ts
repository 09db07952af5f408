import { tellApart } from '@/lib/services/duplicates/tell-apart';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(tellApart);

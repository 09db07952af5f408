import { restorePledge } from '@/lib/services/forming/restore-pledge';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(restorePledge);

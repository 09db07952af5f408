import { expiryWorklist } from '@/lib/services/readiness/expiry-worklist';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(expiryWorklist);

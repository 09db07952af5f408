import { renewPledge } from '@/lib/services/forming/renew-pledge';
import { withdrawPledge } from '@/lib/services/forming/withdraw-pledge';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(withdrawPledge);
export const DELETE = apiRoute(renewPledge);

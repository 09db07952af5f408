import { deliverPledge } from '@/lib/services/forming/deliver-pledge';
import { strikeDelivery } from '@/lib/services/forming/strike-delivery';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(deliverPledge);
export const DELETE = apiRoute(strikeDelivery);
